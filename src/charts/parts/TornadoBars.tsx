import type { TornadoBar } from '../figures.ts';
import { fitText } from '../series/fitText.ts';
import { placeOn, type Span } from '../series/span.ts';
import { textWidth } from '../series/textWidth.ts';
import { pieces } from '../series/tornadoRows.ts';
import { labelSize, tickSize } from './layout.ts';
import type { MarkLook } from './marks.ts';

export interface TornadoPlace {
  readonly span: Span;
  readonly width: number;
  /** The first row's upper end, and the height of each, in pixels. */
  readonly top: number;
  readonly rowHeight: number;
  /** Names stand above their bars where there is no room beside them. */
  readonly namesAbove: boolean;
}

interface TornadoBarsProps {
  readonly bars: readonly TornadoBar[];
  readonly place: TornadoPlace;
  readonly looks: Readonly<Record<'macro' | 'micro', MarkLook>>;
  /** Where the bar flips the answer, in words; empty where it does not. */
  readonly flipText: (bar: TornadoBar) => string;
}

export const tornadoBarHeight = 16;
const beside = 6;
/** Lines behind the words don't cross them. */
const plate = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** A bar for each input, cut where the leader changes, with the input's values at both ends. */
export function TornadoBars({ bars, place, looks, flipText }: TornadoBarsProps) {
  return bars.map((bar, i) => (
    <TornadoRow
      key={bar.path}
      bar={bar}
      place={place}
      y={place.top + i * place.rowHeight}
      looks={looks}
      flips={flipText(bar)}
    />
  ));
}

interface TornadoRowProps {
  readonly bar: TornadoBar;
  readonly place: TornadoPlace;
  /** The row's upper end. */
  readonly y: number;
  readonly looks: TornadoBarsProps['looks'];
  readonly flips: string;
}

function TornadoRow({ bar, place: { span, width, rowHeight, namesAbove }, y, looks, flips }: TornadoRowProps) {
  const middle = namesAbove ? y + rowHeight - tornadoBarHeight / 2 - 12 : y + rowHeight / 2;
  const nameY = namesAbove ? y + 14 : middle;
  const nameDy = namesAbove ? undefined : '0.35em';
  const room = width - textWidth(flips, tickSize) - 2 * beside;
  return (
    <g>
      <text x={0} y={nameY} dy={nameDy} fill="var(--ink)" fontSize={labelSize} fontWeight={600} {...plate}>
        {namesAbove ? fitText(bar.label, room, labelSize, true) : bar.label}
      </text>
      {flips !== '' && (
        <text x={width} y={nameY} dy={nameDy} textAnchor="end" fill="var(--ink)" fontSize={tickSize} {...plate}>
          {flips}
        </text>
      )}
      {pieces(bar).map(({ leader, from, to }) => {
        const look = looks[leader];
        const inset = (look.strokeWidth ?? 0) / 2;
        const [left, right] = [placeOn(span, from), placeOn(span, to)];
        return (
          <rect
            key={leader}
            x={left + inset}
            y={middle - tornadoBarHeight / 2 + inset}
            width={Math.max(1, right - left - 2 * inset)}
            height={tornadoBarHeight - 2 * inset}
            {...look}
          />
        );
      })}
      <Ends bar={bar} span={span} y={middle} />
    </g>
  );
}

/** The input's value at each end of its bar: the low one may stand at the right. */
function Ends({ bar, span, y }: { readonly bar: TornadoBar; readonly span: Span; readonly y: number }) {
  const [left, right] = bar.atLow <= bar.atHigh ? [bar.low, bar.high] : [bar.high, bar.low];
  const from = placeOn(span, Math.min(bar.atLow, bar.atHigh));
  const to = placeOn(span, Math.max(bar.atLow, bar.atHigh));
  return (
    <g fill="var(--ink)" fontSize={tickSize} {...plate}>
      <text x={from - beside} y={y} dy="0.35em" textAnchor="end">
        {left}
      </text>
      <text x={to + beside} y={y} dy="0.35em">
        {right}
      </text>
    </g>
  );
}

/** Room for the values at the ends of bars, in pixels. */
export function endsWidth(bars: readonly TornadoBar[]): number {
  const texts = bars.flatMap(({ low, high }) => [low, high]);
  return Math.max(0, ...texts.map((text) => textWidth(text, tickSize))) + beside;
}

export const middleLook = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '2 3' } as const;

interface MiddleLineProps {
  readonly value: number;
  readonly span: Span;
  readonly top: number;
  readonly bottom: number;
}

/** Where every input is at its median. */
export function MiddleLine({ value, span, top, bottom }: MiddleLineProps) {
  const x = placeOn(span, value);
  return <path d={`M${x},${top}V${bottom}`} {...middleLook} />;
}
