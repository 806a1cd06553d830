import { formatSignedMoney } from '../../numbers/formatSignedMoney.ts';
import type { Rival } from '../figures.ts';
import { anchorWithin } from '../series/anchorWithin.ts';
import { ticksWithin } from '../series/niceTicks.ts';
import { placeOn, type Span } from '../series/span.ts';
import { textWidth } from '../series/textWidth.ts';
import { tickSize } from './layout.ts';
import { lineInks } from './strategyMarks.ts';

interface TieAxisProps {
  readonly span: Span;
  /** Of the whole drawing, which words don't leave. */
  readonly width: number;
  /** The upper and the lower end of the lines, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly currency: string;
}

/** An axis of micro's profit minus macro's: light lines at round values, a strong one where both earn the same. */
export function TieAxis({ span, width, top, bottom, currency }: TieAxisProps) {
  return (
    <g fontSize={tickSize} fill="var(--muted)">
      {ticksWithin(span.low, span.high, width < 480 ? 5 : 6).map((tick) => {
        const x = placeOn(span, tick);
        const text = formatSignedMoney(tick, currency, 'short');
        return (
          <g key={tick}>
            <path d={`M${x},${top}V${bottom}`} stroke={tick === 0 ? 'var(--ink)' : 'var(--hairline)'} />
            <text
              x={x}
              y={bottom + tickBelow}
              textAnchor={anchorWithin(x, textWidth(text, tickSize), { low: 0, high: width })}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const tickBelow = 17;

interface TieSidesProps {
  readonly span: Span;
  readonly width: number;
  /** The base line of the words. */
  readonly y: number;
  readonly texts: Readonly<Record<Rival, string>>;
}

const beside = 8;

/** What each side of the tie line means, where there is room for the words. */
export function TieSides({ span, width, y, texts }: TieSidesProps) {
  const tie = placeOn(span, 0);
  const side = (rival: Rival, room: number) => {
    if (textWidth(texts[rival], tickSize, true) + beside > room) return null;
    const isLeft = rival === 'macro';
    return (
      <text x={isLeft ? tie - beside : tie + beside} y={y} textAnchor={isLeft ? 'end' : 'start'} fill={lineInks[rival]}>
        {texts[rival]}
      </text>
    );
  };
  return (
    <g fontSize={tickSize} fontWeight={600}>
      {side('macro', tie)}
      {side('micro', width - tie)}
    </g>
  );
}
