import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { anchorWithin } from '../series/anchorWithin.ts';
import { textWidth } from '../series/textWidth.ts';
import { tickSize } from './layout.ts';

export interface HerePoint {
  readonly key: string;
  readonly value: number;
  readonly fill: string;
}

export interface HereLineProps {
  readonly at: number;
  readonly points: readonly HerePoint[];
  readonly text: string;
}

/** The present budget: a dotted line through the plot with a dot on each curve, its words above the plot. */
export function HereLine({ at, points, text }: HereLineProps) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  const x = toX?.(at);
  if (!toY || !plot || x === undefined || x < plot.x || x > plot.x + plot.width) return null;
  const bottom = plot.y + plot.height;
  const anchor = anchorWithin(x, textWidth(text, tickSize), { low: plot.x, high: plot.x + plot.width });
  const inPlot = points.map((point) => ({ ...point, y: toY(point.value) ?? bottom }));
  return (
    <g>
      <line x1={x} x2={x} y1={plot.y - 4} y2={bottom} stroke="var(--muted)" strokeDasharray="2 3" />
      <text x={x} y={plot.y - 8} textAnchor={anchor} fill="var(--muted)" fontSize={tickSize}>
        {text}
      </text>
      {inPlot
        .filter(({ y }) => y >= plot.y && y <= bottom)
        .map(({ key, y, fill }) => (
          <circle key={key} cx={x} cy={y} r={4} fill={fill} stroke="var(--paper)" strokeWidth={1.5} />
        ))}
    </g>
  );
}
