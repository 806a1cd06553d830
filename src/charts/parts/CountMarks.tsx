import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { CountRun } from '../figures.ts';

/** Reaches half way to the neighbours, so that a single number has a width. */
export function FlatBand({ flat, most }: { readonly flat: CountRun; readonly most: number }) {
  const toX = useXAxisScale();
  const plot = usePlotArea();
  const from = toX?.(Math.max(1, Math.sqrt(flat.from * (flat.from - 1))));
  const to = toX?.(Math.min(most, Math.sqrt(flat.to * (flat.to + 1))));
  if (!plot || from === undefined || to === undefined) return null;
  return <rect x={from} y={plot.y} width={Math.max(2, to - from)} height={plot.height} {...bandLook} />;
}

export const bandLook = { fill: 'var(--muted)', fillOpacity: 0.16 } as const;

export interface CountMarksProps {
  /** The best number and its profit, in the colour of the line. */
  readonly best: { readonly segments: number; readonly value: number; readonly fill: string };
  /** Numbers at which both earn the same. */
  readonly flips: readonly number[];
  /** What both earn there. */
  readonly level: number;
}

/** A dot at the best number, a circle at each flip. */
export function CountMarks({ best, flips, level }: CountMarksProps) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  return (
    <g strokeWidth={1.5}>
      {flips.map((flip) => (
        <circle
          key={flip}
          cx={toX?.(flip)}
          cy={toY?.(level)}
          r={5}
          fill="var(--paper)"
          stroke="var(--ink)"
          data-mark="flip"
        />
      ))}
      <circle
        cx={toX?.(best.segments)}
        cy={toY?.(best.value)}
        r={4.5}
        fill={best.fill}
        stroke="var(--paper)"
        data-mark="best"
      />
    </g>
  );
}
