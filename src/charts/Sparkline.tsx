import { type Point, sparklinePath } from './series/sparklinePath.ts';

export interface SparklineProps {
  readonly points: readonly Point[];
  /** The present value; null where it is not on the curve. */
  readonly here: Point | null;
  /** Where the curve crosses zero. */
  readonly flips: readonly number[];
  readonly scale: 'linear' | 'log';
  /** What the curve shows, in words. */
  readonly label: string;
  readonly stale: boolean;
}

const width = 132;
const height = 40;
const pad = 5;

/** A curve the size of a word: the answer over one input, with the present value and the flips. */
export function Sparkline({ points, here, flips, scale, label, stale }: SparklineProps) {
  const { path, zeroY, place } = sparklinePath(points, { width, height, pad, scale });
  const dot = here === null ? null : place(here);
  return (
    <svg
      className="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      opacity={stale ? 0.45 : 1}
    >
      <line x1={0} x2={width} y1={zeroY} y2={zeroY} stroke="var(--field-border)" strokeWidth={1} />
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth={1.5} strokeLinejoin="round" />
      {flips.map((x) => (
        <circle
          key={x}
          cx={place({ x, y: 0 }).x}
          cy={zeroY}
          r={4}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ))}
      {dot && <circle cx={dot.x} cy={dot.y} r={3.5} fill="var(--ink)" />}
    </svg>
  );
}
