import { checkPlan } from '../model/checkPlan.ts';
import { type Issue, isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { assertFinite } from './assertFinite.ts';
import { type SegmentFigures, segmentFiguresReader } from './decisions/segmentFigures.ts';
import { campaignIssues } from './outcome/campaignIssues.ts';
import { createWorkspace } from './outcome/columns.ts';
import { type MacroOutcome, macroOutcome, noMacro } from './outcome/macro.ts';
import { describeMarket } from './outcome/market.ts';
import { type MicroOutcome, microOutcomeOf, noMicro } from './outcome/micro.ts';
import { type MixOutcome, mixOutcome, noMix } from './outcome/mix.ts';
import { type SegmentOutcome, segmentOutcomes } from './outcome/segmentOutcomes.ts';
import { openTargetedShop, type TargetedBuy } from './outcome/targetedBuy.ts';

export {
  type CrossingProblem,
  cellFactors,
  crossTraits,
  mostCells,
  type Trait,
  type TraitTable,
} from './builder/crossTraits.ts';
export { type EqualPartsInput, equalParts } from './builder/equalParts.ts';
export { fragmentation } from './builder/fragmentation.ts';
export { type ResponseFactors, responseOf } from './builder/response.ts';
export { wholeParts } from './builder/wholeParts.ts';
export { progressExponent } from './curves/fixedCosts.ts';
export { costOfImpressions, impressionsFor } from './curves/impressions.ts';
export { distinctShare, unionShare } from './curves/overlap.ts';
export { frequencyOf, grossRatingPoints, reachAt, reachAtLeast } from './curves/reach.ts';
export { lifetimeMargins } from './curves/retention.ts';
export { type Compared, compareAt } from './decisions/basis/compareAt.ts';
export { type BreakEvenLift, breakEvenLiftFactors } from './decisions/breakEvenLift.ts';
export { type BreakEven, breakEvens, openBreakEvens } from './decisions/breakEvens.ts';
export { type BudgetCurve, budgetCurve } from './decisions/budgetCurve.ts';
export { canTryBudgets, type Frontier, frontier, type KnownDecisions } from './decisions/frontier/frontier.ts';
export type { FrontierLine } from './decisions/frontier/frontierLine.ts';
export { type InputCurve, inputCurve, openInputCurves } from './decisions/inputCurve.ts';
export { type LeadMap, leadMap, type MapAxis } from './decisions/leadMap.ts';
export type { LiftTest } from './decisions/liftTest/liftTest.ts';
export { type LiftTests, liftTests, type SegmentTest } from './decisions/liftTest/liftTests.ts';
export { peoplePerArm } from './decisions/liftTest/peoplePerArm.ts';
export { smallestLift } from './decisions/liftTest/smallestLift.ts';
export type { PooledTest } from './decisions/liftTest/wholeTest.ts';
export { appliedPlan } from './decisions/mix/appliedPlan.ts';
export { type MixConstraints, type SegmentRule, unconstrained } from './decisions/mix/mixConstraints.ts';
export type { Clash, Impossible, MixDecision } from './decisions/mix/mixDecision.ts';
export { optimiseMix } from './decisions/mix/optimiseMix.ts';
export type { SearchProgress } from './decisions/mix/searchMix.ts';
export {
  bestSegmentCount,
  type EqualGroups,
  type EqualGroupsAnswer,
  equalGroupsAnswer,
  equalGroupsProfit,
} from './decisions/segmentCount/bestSegmentCount.ts';
export { type MergeOrder, mergeOrders } from './decisions/segmentCount/mergeOrder.ts';
export type { PlannedGain } from './decisions/segmentCount/plannedGain.ts';
export type { CountRun } from './decisions/segmentCount/sampledCounts.ts';
export {
  type NoSegmentCount,
  nearlyBest,
  type SegmentCountCurve,
  type SegmentCountPoint,
  type SegmentCountRival,
  segmentCountCurve,
} from './decisions/segmentCount/segmentCountCurve.ts';
export { splitBuyFactor } from './decisions/segmentCount/splitBuyFactor.ts';
export {
  type SegmentBreakEven,
  type SegmentBreakEvens,
  segmentBreakEvens,
} from './decisions/segments/segmentBreakEvens.ts';
export type { SegmentThresholds } from './decisions/segments/segmentThresholds.ts';
export { type PayingSizeInputs, smallestPayingSize } from './decisions/smallestPayingSize.ts';
export { mixLead, tieShare, type Verdict, verdictOf, type Winner } from './decisions/verdict.ts';
export type { WaterfallDriver } from './decisions/waterfall/drivers.ts';
export { type Waterfall, waterfall } from './decisions/waterfall/waterfall.ts';
export { costPerConversion, returnOnAdSpend, returnOnInvestment } from './outcome/money.ts';
export type { Band } from './simulation/bands/band.ts';
export { bandBudgets } from './simulation/bands/bandBudgets.ts';
export { bandDraws } from './simulation/bands/bandDraws.ts';
export { type BudgetBand, budgetBand, type StrategyBand } from './simulation/bands/budgetBand.ts';
export { type FlipBand, openFlipBands } from './simulation/bands/flipBand.ts';
export { type Draws, memoryOfDraws } from './simulation/draws.ts';
export { type CompiledOperations, compiledKernel } from './simulation/kernel/compiledKernel.ts';
export { beginOf, type Kernel, lanes } from './simulation/kernel/kernel.ts';
export { kernelProgram } from './simulation/kernel/kernelProgram.ts';
export { typescriptKernel } from './simulation/kernel/typescriptKernel.ts';
export type { UncertainInput } from './simulation/sensitivity/crossedInputs.ts';
export { type InputBar, type InputBars, inputBars } from './simulation/sensitivity/inputBars.ts';
export { type InputIndex, mostInputs, planIndices } from './simulation/sensitivity/planIndices.ts';
export { type Learnable, type LearningWorth, planWorths } from './simulation/sensitivity/planWorths.ts';
export { openSimulation, type Portion, simulate } from './simulation/simulate.ts';
export type { Estimate } from './simulation/summary/estimate.ts';
export {
  type FigureSummary,
  type SimulationSummary,
  summaryLevels,
  summaryOf,
} from './simulation/summary/summariseDraws.ts';
export { uncertainRanges } from './simulation/uncertainty.ts';
export type { MacroOutcome, MicroOutcome, MixOutcome, SegmentFigures, SegmentOutcome };

/** What a plan's budget brings when all of it goes to one mass campaign, and when all goes to targeted ones. */
export interface PlanOutcome {
  readonly macro: MacroOutcome;
  readonly micro: MicroOutcome;
  /** A row for each targeted segment; made when first read, since totals do not need it. */
  readonly segments: readonly SegmentOutcome[];
  /** What is known about the segment at a position of the plan's list; null where micro does not target it. */
  figuresAt(position: number): SegmentFigures | null;
  /** What is wrong with the plan, or worth knowing. */
  readonly issues: readonly Issue[];
}

type FiguresReader = (position: number) => SegmentFigures | null;

/** Columns of the plan evaluated last: figures are read from them until another plan is evaluated. */
const workspace = createWorkspace();
let evaluated: TargetedBuy | null = null;
/** Columns of one earlier plan whose figures are asked for again. */
const earlierWorkspace = createWorkspace();
let earlier: TargetedBuy | null = null;

/**
 * Computes a plan's outcomes (model sections 2 to 5).
 *
 * @returns figures that are finite or null ("not defined"), never NaN. With an error among the issues nothing can be
 * computed: both campaigns count as not bought.
 * @throws when a figure is not finite, which is a bug.
 * @example fmcg, the example plan: macro's profit 5,049,003.81, micro's 2,800,798.12.
 */
export function evaluatePlan(plan: Plan): PlanOutcome {
  const issues = checkPlan(plan);
  if (issues.some(isError)) {
    return { macro: noMacro(0), micro: noMicro(0, 0), segments: [], figuresAt: () => null, issues };
  }
  const market = describeMarket(plan, workspace.start());
  const buy = openTargetedShop(market)(plan.budget);
  evaluated = buy;
  const macro = assertFinite(macroOutcome(market, plan.budget));
  const micro = assertFinite(microOutcomeOf(market, buy, plan.budget));
  let rows: readonly SegmentOutcome[] | undefined;
  let figures: FiguresReader | undefined;
  let figuresAgain: FiguresReader | undefined;
  return {
    macro,
    micro,
    get segments() {
      rows ??= segmentOutcomes(plan, describeMarket(plan), buy);
      return rows;
    },
    figuresAt(position) {
      if (evaluated === buy) {
        figures ??= segmentFiguresReader(plan, market, buy);
        return figures(position);
      }
      if (figuresAgain === undefined || earlier !== buy) {
        figuresAgain = segmentFiguresReader(plan, describeMarket(plan, earlierWorkspace.start()), buy);
        earlier = buy;
      }
      return figuresAgain(position);
    },
    issues: [...issues, ...campaignIssues(plan, macro, micro)],
  };
}

/**
 * Computes a mix (model section 6): `macroShare` of the budget to the mass campaign, the rest to targeted ones.
 *
 * @param macroShare h in [0, 1]; 1 and 0 give macro and micro alone.
 */
export function evaluateMix(plan: Plan, macroShare: number): MixOutcome {
  if (checkPlan(plan).some(isError)) return noMix(0, macroShare);
  const market = describeMarket(plan);
  return assertFinite(mixOutcome(market, openTargetedShop(market), plan.budget, macroShare));
}
