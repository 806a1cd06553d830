import type { BarShapeProps } from 'recharts';
import type { MarkLook } from './marks.ts';

/** A bar from zero in either direction, its outline inside its length. */
export function strategyBar(looks: readonly MarkLook[]) {
  return function StrategyBar({ x, y, width, height, index }: BarShapeProps) {
    const look = looks[index];
    if (look === undefined || width === 0) return null;
    const inset = look.stroke === undefined ? 0 : (look.strokeWidth ?? 1) / 2;
    const long = Math.max(1, Math.abs(width) - 2 * inset);
    const left = Math.min(x, x + width) + inset;
    return <rect x={left} y={y + inset} width={long} height={height - 2 * inset} {...look} />;
  };
}
