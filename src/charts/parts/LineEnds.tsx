import { usePlotArea, useYAxisScale } from 'recharts';
import { pushApart } from '../series/pushApart.ts';
import { tickSize } from './layout.ts';

export interface LineEnd {
  readonly key: string;
  /** The line's last value. */
  readonly value: number;
  readonly text: string;
  readonly fill: string;
}

export const lineHeight = 16;
const offset = 8;

/** The name and last figure of each line at its right end, moved apart where lines end close together. */
export function LineEnds({ ends }: { readonly ends: readonly LineEnd[] }) {
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (!toY || !plot) return null;
  const [top, bottom] = [plot.y, plot.y + plot.height];
  const wanted = ends.map(({ value }) => Math.min(bottom, Math.max(top, toY(value) ?? bottom)));
  const placed = pushApart(wanted, { low: top + 4, high: bottom - 4, gap: lineHeight });
  const right = plot.x + plot.width;
  return ends.map(({ key, text, fill }, index) => (
    <g key={key}>
      {moved(wanted[index], placed[index]) && (
        <path
          d={`M${right + 1},${wanted[index]}L${right + offset - 2},${placed[index]}`}
          stroke="var(--muted)"
          strokeWidth={0.75}
        />
      )}
      <text x={right + offset} y={placed[index]} dy="0.35em" fill={fill} fontSize={tickSize} fontWeight={600}>
        {text}
      </text>
    </g>
  ));
}

function moved(from = 0, to = 0): boolean {
  return Math.abs(from - to) > 4;
}
