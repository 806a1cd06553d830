import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { textWidth } from '../series/textWidth.ts';
import { tickSize } from './layout.ts';

export interface PeakMarkProps {
  readonly at: number;
  readonly value: number;
  readonly text: string;
}

const room = 22;

/** A ring around the highest point of the best line, with its words above, or below where there is no room above. */
export function PeakMark({ at, value, text }: PeakMarkProps) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  const x = toX?.(at);
  const y = toY?.(value);
  if (!plot || x === undefined || y === undefined || y < plot.y - 1 || y > plot.y + plot.height) return null;
  const width = textWidth(text, tickSize, true);
  const left = Math.max(plot.x, Math.min(x - width / 2, plot.x + plot.width - width));
  const baseline = y - room < plot.y ? y + room : y - 12;
  return (
    <g>
      <circle cx={x} cy={y} r={5.5} fill="var(--paper)" stroke="var(--mix)" strokeWidth={2} />
      <rect x={left - 3} y={baseline - 12} width={width + 6} height={16} fill="var(--paper)" fillOpacity={0.85} />
      <text x={left} y={baseline} fill="var(--mix)" fontSize={tickSize} fontWeight={600}>
        {text}
      </text>
    </g>
  );
}
