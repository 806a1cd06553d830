import type { ReactNode } from 'react';
import { CartesianGrid, DefaultZIndexes, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { NiceAxis } from '../series/niceTicks.ts';
import { textWidth } from '../series/textWidth.ts';
import { HereLine, type HereLineProps } from './HereLine.tsx';
import { type LineEnd, LineEnds } from './LineEnds.tsx';
import { knownAxis, still, tickLook, tickSize } from './layout.ts';

export interface LinePlotProps<Key extends string> {
  readonly width: number;
  readonly height: number;
  /** One for each place on the horizontal axis, with the value of each line there; null where it has none. */
  readonly rows: readonly object[];
  readonly x: {
    readonly key: string;
    readonly domain: readonly [low: number, high: number];
    readonly ticks: readonly number[];
    readonly text: (value: number) => string;
    readonly scale?: 'linear' | 'log';
  };
  readonly y: { readonly axis: NiceAxis; readonly text: (value: number) => string };
  readonly lines: readonly { readonly key: Key; readonly look: object; readonly dot?: false | object }[];
  readonly ends: readonly LineEnd[];
  /** Room for the words at the right end, in pixels, at least. */
  readonly leastRight?: number;
  /** The plan's place. */
  readonly here: HereLineProps;
  readonly behind?: ReactNode;
  /** What is marked on the lines. */
  readonly children?: ReactNode;
}

/** Room for the lower half of a line that runs along the end of its axis, in pixels. */
const underLine = 3;

/** Lines over a number, each with its name and last figure at its right end, and the plan's place on them. */
export function LinePlot<Key extends string>(props: LinePlotProps<Key>) {
  const { width, height, rows, x, y, lines, ends, here, leastRight = 0 } = props;
  const right = Math.max(leastRight, ...ends.map(({ text }) => textWidth(text, tickSize, true))) + 10;
  const { low: end, high } = y.axis;
  const low = end - ((high - end) * underLine) / height;
  const left = Math.max(...y.axis.ticks.map((tick) => textWidth(y.text(tick), tickSize))) + 10;
  return (
    <LineChart
      data={[...rows]}
      width={width}
      height={height}
      margin={{ top: 24, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--hairline)" />
      <XAxis
        {...knownAxis}
        scale={x.scale ?? 'linear'}
        dataKey={x.key}
        domain={[...x.domain]}
        ticks={[...x.ticks]}
        tickFormatter={x.text}
        tick={tickLook}
        interval={x.scale === 'log' ? 0 : 'preserveEnd'}
        axisLine={false}
        tickLine={false}
      />
      <YAxis
        {...knownAxis}
        domain={[low, high]}
        ticks={[...y.axis.ticks]}
        tickFormatter={y.text}
        tick={tickLook}
        width={left}
        axisLine={false}
        tickLine={false}
      />
      {props.behind}
      <ReferenceLine y={0} stroke="var(--muted)" />
      {lines.map(({ key, look, dot = false }) => (
        <Line key={key} dataKey={key} type="linear" dot={dot} activeDot={false} {...look} {...still} />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <HereLine {...here} />
        {props.children}
        <LineEnds ends={ends} />
      </ZIndexLayer>
    </LineChart>
  );
}
