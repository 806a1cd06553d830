import type { ShareEstimate, SpreadInput } from '../figures.ts';
import { fitText } from '../series/fitText.ts';
import { placeOn, type Span } from '../series/span.ts';
import { spreadShare } from '../series/spreadWords.ts';
import { labelSize } from './layout.ts';

export interface SpreadPlace {
  readonly span: Span;
  readonly width: number;
  /** The first row's upper end, and the height of each, in pixels. */
  readonly top: number;
  readonly rowHeight: number;
  /** Names stand above their marks where there is no room beside them. */
  readonly namesAbove: boolean;
}

/** Both shares of an input: a dot each, on the line of its interval. */
export const spreadMarks = ['alone', 'together'] as const;
export type SpreadMark = (typeof spreadMarks)[number];

/** Told apart without colour: filled and open. */
export const dotLooks = {
  alone: { fill: 'var(--ink)', stroke: 'var(--ink)', strokeWidth: 1.5 },
  together: { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5 },
} as const;

export const dotRadius = 4;
const apart = 6;
/** Lines behind the words don't cross them. */
const plate = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** Where the share in print ends, from the right. */
export const shareColumn = { alone: 94, together: 0 } as const;

interface SpreadRowsProps {
  readonly inputs: readonly SpreadInput[];
  readonly place: SpreadPlace;
}

/** A row for each input: its name, both shares with their intervals, and both in print. */
export function SpreadRows({ inputs, place }: SpreadRowsProps) {
  return inputs.map((input, i) => (
    <SpreadRow key={input.label} input={input} place={place} y={place.top + i * place.rowHeight} />
  ));
}

interface SpreadRowProps {
  readonly input: SpreadInput;
  readonly place: SpreadPlace;
  /** The row's upper end. */
  readonly y: number;
}

function SpreadRow({ input, place: { span, width, rowHeight, namesAbove }, y }: SpreadRowProps) {
  const middle = namesAbove ? y + rowHeight - 16 : y + rowHeight / 2;
  return (
    <g fontSize={labelSize} fill="var(--ink)">
      <text x={0} y={namesAbove ? y + 14 : middle} dy={namesAbove ? undefined : '0.35em'} fontWeight={600} {...plate}>
        {namesAbove ? fitText(input.label, width, labelSize, true) : input.label}
      </text>
      {spreadMarks.map((mark) => (
        <g key={mark}>
          <Interval
            estimate={input[mark]}
            span={span}
            y={mark === 'alone' ? middle - apart : middle + apart}
            mark={mark}
          />
          <text x={width - shareColumn[mark]} y={middle} dy="0.35em" textAnchor="end">
            {spreadShare(input[mark].value)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface IntervalProps {
  readonly estimate: ShareEstimate;
  readonly span: Span;
  readonly y: number;
  readonly mark: SpreadMark;
}

function Interval({ estimate: { value, low, high }, span, y, mark }: IntervalProps) {
  return (
    <>
      <path d={`M${placeOn(span, low)},${y}H${placeOn(span, high)}`} stroke="var(--ink)" strokeWidth={1.5} />
      <circle className={`spread-${mark}`} cx={placeOn(span, value)} cy={y} r={dotRadius} {...dotLooks[mark]} />
    </>
  );
}
