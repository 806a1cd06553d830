import type { ReactNode } from 'react';
import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { barAxisHeight, knownAxis, nameLook, tickLook } from './layout.ts';

export interface BarPlotProps {
  readonly width: number;
  readonly height: number;
  /** One for each bar, with its `name`. */
  readonly rows: readonly object[];
  /** Room for the names, and for what stands beyond the longest bar, in pixels. */
  readonly nameWidth: number;
  readonly right?: number;
  readonly domain: readonly [low: number, high: number];
  /** The axis below the bars; none where the bars are labelled by themselves. */
  readonly axis?: { readonly ticks: readonly number[]; readonly text: (value: number) => string };
  /** Between the bars of one row. */
  readonly barGap?: number;
  readonly children: ReactNode;
}

/** Bars to the right of their names, one below the other. */
export function BarPlot({
  width,
  height,
  rows,
  nameWidth,
  right = 0,
  domain,
  axis,
  barGap = 4,
  children,
}: BarPlotProps) {
  return (
    <BarChart
      data={[...rows]}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, right, bottom: 0, left: 0 }}
      barGap={barGap}
      accessibilityLayer={false}
    >
      {axis === undefined ? (
        <XAxis {...knownAxis} hide domain={[...domain]} />
      ) : (
        <>
          <CartesianGrid horizontal={false} syncWithTicks stroke="var(--hairline)" />
          <XAxis
            {...knownAxis}
            domain={[...domain]}
            ticks={[...axis.ticks]}
            tickFormatter={axis.text}
            tick={tickLook}
            height={barAxisHeight}
            axisLine={false}
            tickLine={false}
          />
        </>
      )}
      <YAxis type="category" dataKey="name" width={nameWidth} tick={nameLook} axisLine={false} tickLine={false} />
      {children}
    </BarChart>
  );
}
