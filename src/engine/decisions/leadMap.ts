import type { BreakEvenInput } from '../../model/breakEvenInputs.ts';
import { checkPlan } from '../../model/checkPlan.ts';
import { isError } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import { describeMarket } from '../outcome/market.ts';
import { openVariations } from '../outcome/variedMarket.ts';
import { openSituations } from './situationLead.ts';
import type { Winner } from './verdict.ts';

export interface MapAxis {
  readonly input: BreakEvenInput;
  /** Rising. */
  readonly values: readonly number[];
}

/** Who leads over two inputs of a plan, all others equal. */
export interface LeadMap {
  readonly x: MapAxis;
  readonly y: MapAxis;
  /** Micro's profit minus macro's; all x of the first y first. */
  readonly gaps: Float64Array;
  /** Who leads, by position; null where neither does. */
  readonly leaders: readonly (Winner | null)[];
  /** 1 where both are bought: only between two of these a change of the lead is a tie, and no jump. */
  readonly bothBought: Uint8Array;
  /** Who leads in the plan as it is. */
  readonly here: Winner | null;
}

/**
 * Samples micro's profit minus macro's over a grid of two inputs. Each point is the figure of the plan with both moved
 * (tests/engine/leadMap.test.ts).
 *
 * @returns null for a plan with errors, which has no figures.
 * @example fmcg, with the lift along x: along the row of its present micro CPM the lead changes at 1.33 times the lift.
 */
export function leadMap(plan: Plan, x: MapAxis, y: MapAxis): LeadMap | null {
  if (checkPlan(plan).some(isError)) return null;
  const situationOf = openVariations(plan, describeMarket(plan));
  const { leadIn } = openSituations();
  const gaps = new Float64Array(x.values.length * y.values.length);
  const bothBought = new Uint8Array(gaps.length);
  const leaders: (Winner | null)[] = [];
  for (const vertical of y.values) {
    for (const horizontal of x.values) {
      const { gap, bought, leader } = leadIn(situationOf({ [y.input]: vertical, [x.input]: horizontal }));
      gaps[leaders.length] = gap;
      bothBought[leaders.length] = Number((bought & 3) === 3);
      leaders.push(leader);
    }
  }
  return { x, y, gaps, leaders, bothBought, here: leadIn(situationOf({})).leader };
}
