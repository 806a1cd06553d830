import { reachAt } from '../curves/reach.ts';
import { createWorkspace } from '../outcome/columns.ts';
import { macroOutcome } from '../outcome/macro.ts';
import type { Market, Targets } from '../outcome/market.ts';
import { scaleOfTargets, type TargetResponse, worthOfTargets } from '../outcome/split.ts';
import {
  entryPrice,
  fixedTotal,
  openSplit,
  type SplitMemory,
  type SplitMoney,
  shopFor,
} from '../outcome/targetedBuy.ts';
import type { Situation } from '../outcome/variedMarket.ts';
import type { Lead, Sample } from './leadCurve.ts';
import { leaderOf } from './leaderOf.ts';

/** What makes up the profits of a situation; between neighbouring ones much of it stays. */
interface Parts {
  readonly targets: Targets;
  readonly fixed: number;
  readonly response: TargetResponse;
  readonly split: SplitMoney;
}

/**
 * Reads who leads in one situation after the other. What a step does not move is kept from the situation before: over the
 * budget the fixed costs and the terms of the split, over the cost of a segment the terms.
 *
 * @param knownGap micro's profit minus macro's, where outcomes are computed anyway.
 */
export function openSituations(knownGap?: (situation: Situation) => number) {
  const partsOf = openParts();
  let earned: { readonly targets: Targets; readonly budget: number; readonly profit: number } | null = null;

  /** In bits: 1 macro, 2 micro, 4 where the optimised split finds nothing worth its money. */
  function boughtIn({ market, budget }: Situation): number {
    const macro = budget >= market.macro.productionCost;
    const parts = partsOf(market);
    const micro = market.targets.count > 0 && entryPrice(market, parts.fixed) - budget <= 0;
    const idle = micro && market.micro.split === 'optimised' && !somethingPays(parts.response);
    return Number(macro) + 2 * Number(micro) + 4 * Number(idle);
  }

  /** What moves macro alone leaves the targets, and so micro's profit, as they are. */
  function microProfit({ market, budget }: Situation): number {
    const { targets } = market;
    if (earned?.targets !== targets || earned.budget !== budget) {
      earned = { targets, budget, profit: targetedProfit(market, partsOf(market), budget) };
    }
    return earned.profit;
  }

  /** Micro's profit minus macro's; a campaign that is not bought earns 0. */
  function gapIn(situation: Situation): number {
    return microProfit(situation) - macroOutcome(situation.market, situation.budget).profit;
  }

  function leadIn(situation: Situation): Omit<Sample, 'value'> {
    const bought = boughtIn(situation);
    const gap = knownGap?.(situation) ?? gapIn(situation);
    return { gap, bought, leader: leaderOf(gap, { macro: (bought & 1) > 0, micro: (bought & 2) > 0 }) };
  }

  return { boughtIn, leadIn };
}

/** Makes the parts of one situation after the other, in the same memory: those before are no longer to be used. */
function openParts(): (market: Market) => Parts {
  const [forWorth, forScale] = [createWorkspace(), createWorkspace()];
  const memory: SplitMemory = { workspace: createWorkspace(), level: Number.POSITIVE_INFINITY };
  let last: Parts | null = null;

  const partsAfter = (before: Parts | null, market: Market): Parts => {
    const { targets } = market;
    const fixed = before?.targets.fixedCost === targets.fixedCost ? before.fixed : fixedTotal(market);
    const isWorthKept = before !== null && worthAlike(before.targets, targets);
    const isScaleKept = before !== null && scaleAlike(before.targets, targets);
    if (isWorthKept && isScaleKept) return { ...before, targets, fixed };
    const worth = isWorthKept ? before.response.worth : worthOfTargets(market, 1, forWorth.start());
    const scale = isScaleKept ? before.response.scale : scaleOfTargets(market, forScale.start());
    const response = { worth, scale };
    return { targets, fixed, response, split: openSplit(market, 1, { response, memory }) };
  };

  return (market) => {
    if (last?.targets !== market.targets) last = partsAfter(last, market);
    return last;
  };
}

function worthAlike(a: Targets, b: Targets): boolean {
  return a.people === b.people && a.microLift === b.microLift && a.value === b.value;
}

function scaleAlike(a: Targets, b: Targets): boolean {
  return a.people === b.people && a.price === b.price && a.precision === b.precision;
}

function somethingPays({ worth, scale }: TargetResponse): boolean {
  for (let i = 0; i < worth.length; i++) if (worth[i] > 0 && scale[i] > 0) return true;
  return false;
}

/** The profit of `microOutcome` without its other figures: Σ V_i·R(x_i/h_i) − spend. */
function targetedProfit(market: Market, { fixed, split, response }: Parts, budget: number): number {
  const { bought, media, unspent } = shopFor(market, fixed, split)(budget);
  if (!bought) return 0;
  const { worth, scale } = response;
  let contribution = 0;
  for (let i = 0; i < media.length; i++) {
    if (scale[i] > 0) contribution += worth[i] * reachAt(media[i] / scale[i], market.reachShape);
  }
  return contribution - (budget - unspent);
}

/** Who leads as one number moves a situation. */
export function situationLead(
  situationAt: (value: number) => Situation,
  knownGap?: (situation: Situation) => number,
): Lead {
  const { boughtIn, leadIn } = openSituations(knownGap);
  return {
    boughtAt: (value) => boughtIn(situationAt(value)),
    sampleAt: (value) => ({ value, ...leadIn(situationAt(value)) }),
  };
}
