import type { Basis } from '../../../model/basis.ts';
import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { assertFinite } from '../../assertFinite.ts';
import { createWorkspace } from '../../outcome/columns.ts';
import { type MacroOutcome, macroOutcome } from '../../outcome/macro.ts';
import { describeMarket, type Market } from '../../outcome/market.ts';
import { type MicroOutcome, microOutcome, microOutcomeOf } from '../../outcome/micro.ts';
import { bestMass } from './bestMass.ts';
import { bestTargeted } from './bestTargeted.ts';
import { cheapestBuy, type Wanted } from './cheapestBuy.ts';

/** Macro and micro side by side, at the budgets that the basis gives them; or why there is no such comparison. */
export type Compared =
  | {
      readonly kind: 'compared';
      readonly macro: MacroOutcome;
      readonly micro: MicroOutcome;
      /** Micro's least spends alone bring more than macro does. */
      readonly exceeds: boolean;
    }
  /** Macro is not bought, or brings none of what is to be matched. */
  | { readonly kind: 'nothingToMatch' }
  | { readonly kind: 'noSegments' }
  /** Micro can't bring what macro does, `wanted`, whatever it costs: `most` is all that there is. */
  | { readonly kind: 'outOfReach'; readonly wanted: number; readonly most: number }
  /** It would take micro more money than any plan may hold. */
  | { readonly kind: 'tooDear'; readonly wanted: number };

const workspace = createWorkspace();

/**
 * Compares macro and micro on one basis (model section 7, comparison basis).
 *
 * - sameBudget: the plan's budget for each, as `evaluatePlan`
 * - sameReach, sameConversions: macro on the plan's budget; micro in the cheapest way to as many people reached, or
 *   incremental conversions, with the plan's targeted segments, all of whose fixed costs are paid (`cheapestBuy`)
 * - bestBudgets: each on the budget at which it earns most (`bestMass`, `bestTargeted`); one that earns nothing at any
 *   budget is not bought and costs nothing
 *
 * @returns outcomes whose `spend` is the budget compared at. With an error in the plan there is nothing to match.
 * @example fmcg at the same reach: both reach 49,873,257 people, macro for 4,000,000.
 */
export function compareAt(plan: Plan, basis: Basis): Compared {
  if (checkPlan(plan).some(isError)) return { kind: 'nothingToMatch' };
  const market = describeMarket(plan, workspace.start());
  switch (basis) {
    case 'sameBudget':
      return compared(macroOutcome(market, plan.budget), microOutcome(market, plan.budget));
    case 'sameReach':
      return matched(market, macroOutcome(market, plan.budget), 'reach');
    case 'sameConversions':
      return matched(market, macroOutcome(market, plan.budget), 'incremental');
    case 'bestBudgets':
      return compared(bestMass(market), bestTargeted(market));
  }
}

function matched(market: Market, macro: MacroOutcome, what: Wanted): Compared {
  const wanted = macro[what];
  if (!macro.bought || wanted <= 0) return { kind: 'nothingToMatch' };
  if (market.targets.count === 0) return { kind: 'noSegments' };
  const cheapest = cheapestBuy(market, what, wanted);
  if (cheapest.kind !== 'bought') return { ...cheapest, wanted };
  return compared(macro, microOutcomeOf(market, cheapest.buy, cheapest.budget), cheapest.exceeds);
}

function compared(macro: MacroOutcome, micro: MicroOutcome, exceeds = false): Compared {
  return { kind: 'compared', macro: assertFinite(macro), micro: assertFinite(micro), exceeds };
}
