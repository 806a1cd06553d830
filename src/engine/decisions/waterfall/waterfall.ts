import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { assertFinite } from '../../assertFinite.ts';
import { macroOutcome } from '../../outcome/macro.ts';
import { describeMarket } from '../../outcome/market.ts';
import { microOutcome } from '../../outcome/micro.ts';
import { openBlends } from './blendProfit.ts';
import { blendOf, type WaterfallDriver, waterfallDrivers } from './drivers.ts';
import { shapleyValues } from './shapley.ts';

/** What one driver adds to macro's profit on the way to micro's; negative where it takes away. */
export interface WaterfallBar {
  readonly driver: WaterfallDriver;
  readonly amount: number;
}

/** The way from macro's profit to micro's; there is none where one of them is not bought. */
export type Waterfall =
  | {
      readonly kind: 'waterfall';
      /** Macro's profit. */
      readonly from: number;
      /** Micro's profit. */
      readonly to: number;
      readonly bars: readonly WaterfallBar[];
    }
  | { readonly kind: 'macroNotBought' | 'microNotBought' | 'neitherBought' };

/**
 * Where the difference between macro's profit and micro's on the same budget comes from: a bar for each driver, its
 * Shapley value in the game of `openBlends`, so that no order of the drivers is preferred.
 *
 * A way of accounting, not a forecast: the campaigns in between are thought of, not offered.
 *
 * @returns bars in the order of `waterfallDrivers`. They add up to `to` − `from` to 1e-9 of the largest of the two and
 * the budget; a driver in which the two campaigns do not differ gets 0; the order of the segments does not matter
 * (tests/laws/waterfall.test.ts). A plan with an error buys neither.
 * @source Shapley 1953 for the shares; the campaigns in between are an assumption.
 * @example fmcg, from 5,049,004 to 2,800,798: lift +773,000, aim −1,428,971, reach −257,339, discount −158,898, price
 * −1,064,768, fixed −111,230.
 */
export function waterfall(plan: Plan): Waterfall {
  if (checkPlan(plan).some(isError)) return { kind: 'neitherBought' };
  const market = describeMarket(plan);
  const macro = macroOutcome(market, plan.budget);
  const micro = microOutcome(market, plan.budget);
  if (!macro.bought) return { kind: micro.bought ? 'macroNotBought' : 'neitherBought' };
  if (!micro.bought) return { kind: 'microNotBought' };
  const profitOf = openBlends(plan, market);
  const amounts = shapleyValues(waterfallDrivers.length, (coalition) => profitOf(blendOf(coalition)));
  const size = Math.max(Math.abs(macro.profit), Math.abs(micro.profit), plan.budget);
  const bars = waterfallDrivers.map((driver, i) => assertFinite({ driver, amount: withoutDust(amounts[i], size) }));
  return { kind: 'waterfall', from: macro.profit, to: micro.profit, bars };
}

/** 0 for what is only the rounding of sums of that size: a driver that changes nothing says so. */
function withoutDust(amount: number, size: number): number {
  return Math.abs(amount) < 1e-11 * size ? 0 : amount;
}
