/**
 * Budgets from 0 to half as much again as the larger of the present and the best one, with those two and the others that
 * are given among them. Where one of the two is well above the other, two thirds of the budgets lie around the smaller one.
 *
 * @param points how many, beside those given; 2 or more. @returns rising, each once.
 * @example here 4, best 6, 3 points: 0, 4, 4.5, 6, 9.
 */
export function frontierBudgets({ here, best, points, also }: FrontierSpan): readonly number[] {
  const top = 1.5 * Math.max(here, best);
  if (!(top > 0)) return [0];
  const near = 1.5 * Math.min(here, best);
  const apart = near > 0 && top > 1.5 * near;
  const grid = apart ? [...evenly(near, (2 * points) / 3), ...evenly(top, points / 3)] : evenly(top, points);
  const kept = [here, best, ...also].filter((budget) => budget <= top);
  for (const budget of grid) {
    // A point of the grid that is hardly apart from another tells nothing more.
    if (kept.every((other) => Math.abs(other - budget) >= 1e-3 * top)) kept.push(budget);
  }
  return [...new Set(kept)].sort((a, b) => a - b);
}

export interface FrontierSpan {
  /** The present budget, and that at which profit is highest. */
  readonly here: number;
  readonly best: number;
  readonly points: number;
  /** Other budgets that are worth a point, such as those from which a campaign can be bought. */
  readonly also: readonly number[];
}

function evenly(top: number, points: number): number[] {
  const steps = Math.max(1, Math.round(points) - 1);
  return Array.from({ length: steps + 1 }, (_, k) => (top * k) / steps);
}
