import type { Plan } from '../../../model/plan.ts';
import { lanes } from '../kernel/kernel.ts';

/**
 * Draws behind a band: as many as dozens of budgets, or values of an input, leave time for. By chance an end of a normal
 * outcome would be off by 2, 3 and 4 % of the band's width (`bandOf`); drawn evenly, it is off by less.
 */
export function bandDraws({ segments }: Plan): number {
  if (segments.length <= 500) return 4 * lanes;
  return segments.length <= 2000 ? 2 * lanes : lanes;
}
