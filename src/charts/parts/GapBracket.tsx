import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ProfitGap } from '../series/profitGap.ts';
import { textWidth } from '../series/textWidth.ts';
import { labelSize, tickSize } from './layout.ts';

export interface GapBracketProps {
  readonly gap: ProfitGap;
  /** The row's category on the y axis. */
  readonly name: string;
  /** The figure at the end of the row's bar: the bracket begins beyond it. */
  readonly barLabel: string;
  readonly text: string;
}

const shortest = 16;
const tick = 6;

/** From the end of the shorter bar to the end of the longer one; left out where there is no room to see it. */
export function GapBracket({ gap, name, barLabel, text }: GapBracketProps) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const y = toY?.(name, { position: 'middle' });
  const from = toX?.(gap.from);
  const to = toX?.(gap.to);
  if (y === undefined || from === undefined || to === undefined) return null;
  const side = to > from ? 1 : -1;
  const start = from + side * (textWidth(barLabel, labelSize, true) + 14);
  if (side * (to - start) < shortest) return null;
  const half = textWidth(text, tickSize) / 2;
  // Below the bar's figure, so that a short bracket's words may begin left of it.
  const [low, high] = side > 0 ? [from + 8 + half, to - half] : [to + half, from - 8 - half];
  const middle = Math.min(Math.max((start + to) / 2, low), high);
  return (
    <g stroke="var(--muted)" strokeWidth={1}>
      <path d={`M${start},${y - tick}v${2 * tick}M${start},${y}H${to}M${to},${y - tick}v${2 * tick}`} fill="none" />
      {low <= high && (
        <text x={middle} y={y + 20} textAnchor="middle" fill="var(--muted)" stroke="none" fontSize={tickSize}>
          {text}
        </text>
      )}
    </g>
  );
}
