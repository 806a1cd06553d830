import type { Plan } from '../../../model/plan.ts';
import { describeMarket } from '../../outcome/market.ts';
import { mixOutcome } from '../../outcome/mix.ts';
import { openTargetedShop } from '../../outcome/targetedBuy.ts';
import { appliedPlan } from '../mix/appliedPlan.ts';
import type { MixConstraints } from '../mix/mixConstraints.ts';
import type { MixDecision } from '../mix/mixDecision.ts';
import { scaled } from '../mix/scaledProgress.ts';
import type { SearchProgress } from '../mix/searchMix.ts';
import { mostSearched, openMixes } from './bestMixes.ts';
import { frontierBudgets } from './frontierBudgets.ts';
import { type FrontierFigures, type FrontierLine, frontierLine } from './frontierLine.ts';
import { entryBudgets, rivalLines } from './rivalLines.ts';

/** Profit, ROI and reach over the budget. */
export interface Frontier {
  /** Rising. */
  readonly budgets: readonly number[];
  readonly macro: FrontierLine;
  readonly micro: FrontierLine;
  /** The most profitable mix under the constraints; null where none keeps to them. */
  readonly best: FrontierLine;
}

/** Decisions under the same constraints that were made before. */
export interface KnownDecisions {
  /** For the plan's budget; null where it is not known. */
  readonly here: MixDecision | null;
  /** For as much budget as pays. */
  readonly best: MixDecision;
}

/** So many halvings around the best ROI: with 24 points it is found to within a hundredth of the budget. */
const halvings = 3;

/**
 * Computes what each budget brings at best (`optimiseMix` under the constraints, whatever budget they name), in macro alone
 * and in micro alone, from 0 to 1.5 times the larger of the plan's and the best budget. Both of these are among the
 * budgets, and so are those from which a campaign can be bought; around the best ROI there are more.
 *
 * The best mix's profit never falls with the budget, since what can be bought for less can be bought for more: each
 * budget begins with the mix of the one before. Beyond the best budget nothing changes. Up to 200 segments a point is
 * searched for, else approached (`approachMix`): the curve is close to the best one, and its last digits are not proven.
 *
 * A generator, as `optimiseMix`. The plan must be free of errors, and `canTryBudgets` true.
 *
 * @param points budgets beside the special ones; 24, 12 or 8 by the number of segments unless given. Around the best ROI
 * there are more from 24 on.
 * @returns profit and ROI; unconstrained, the best mix earns no less than nothing, macro or micro at any budget.
 * @example card: the best mix earns most, 2,846,020.45, at 1,317,387; macro alone loses money at every budget.
 */
export function* frontier(
  plan: Plan,
  constraints: MixConstraints,
  known: KnownDecisions,
  points = pointsFor(plan.segments.length, constraints),
): Generator<SearchProgress, Frontier> {
  const span = { here: plan.budget, best: known.best.spend, points, also: entryBudgets(plan) };
  const mixes = openMixes(plan, constraints, known);
  const figuresOf = roiReader(plan);
  const found = new Map<number, Solved>();
  const solve = function* (budgets: readonly number[], after: number): Generator<SearchProgress, void> {
    for (const budget of budgets) {
      const done = Math.min(1, found.size / after);
      const decision = yield* scaled(mixes.at(budget), done, 1 / after);
      found.set(budget, { budget, figures: decision && figuresOf(decision) });
    }
  };
  const first = frontierBudgets(span);
  const rounds = points >= 24 && mixes.exact ? halvings : 0;
  const total = first.length + 2 * rounds;
  yield* solve(first, total);
  for (let round = 0; round < rounds; round++) yield* solve(aroundBestRoi(rising(found)), total);
  // A mix that was found late may be better than those of larger budgets.
  if (rounds > 0) yield* solve(fallen(rising(found)), total);
  const all = rising(found);
  const budgets = all.map(({ budget }) => budget);
  return { budgets, ...rivalLines(plan, budgets), best: frontierLine(all.map(({ figures }) => figures)) };
}

interface Solved {
  readonly budget: number;
  readonly figures: FrontierFigures | null;
}

/** Whether budgets can be tried in seconds: with a least reach each takes several searches, and none is approached. */
export function canTryBudgets({ segments }: Plan, { leastReach }: MixConstraints): boolean {
  return leastReach === null || segments.length <= mostSearched;
}

function pointsFor(segments: number, { leastReach }: MixConstraints): number {
  if (leastReach !== null && segments > 12) return 8;
  if (segments <= 2_000) return 24;
  return segments <= 20_000 ? 12 : 8;
}

function rising(found: ReadonlyMap<number, Solved>): readonly Solved[] {
  return [...found.values()].sort((a, b) => a.budget - b.budget);
}

/** Budgets that bring less than a smaller one. */
function fallen(solved: readonly Solved[]): readonly number[] {
  let most = Number.NEGATIVE_INFINITY;
  return solved.flatMap(({ budget, figures }) => {
    if (figures === null) return [];
    const less = figures.profit < most;
    most = Math.max(most, figures.profit);
    return less ? [budget] : [];
  });
}

/** The middles between the budget with the best ROI and its neighbours. */
function aroundBestRoi(solved: readonly Solved[]): readonly number[] {
  const roi = (one: Solved | undefined) => one?.figures?.roi ?? Number.NEGATIVE_INFINITY;
  let best = -1;
  for (let i = 0; i < solved.length; i++) if (roi(solved[i]) > roi(solved[best])) best = i;
  const here = solved[best];
  if (here === undefined) return [];
  const beside = [solved[best - 1], solved[best + 1]].filter((one) => one !== undefined);
  return beside.map(({ budget }) => (budget + here.budget) / 2);
}

/** Profit, ROI and reach of a decision that is carried out: coupons are costs, but no spend. */
function roiReader(plan: Plan): (decision: MixDecision) => FrontierFigures {
  return (decision) => {
    const applied = appliedPlan(plan, decision, null);
    const market = describeMarket(applied);
    const { roi } = mixOutcome(market, openTargetedShop(market), applied.budget, applied.macroShare);
    return { profit: decision.profit, roi, reach: decision.reach };
  };
}
