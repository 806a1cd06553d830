import type {
  BreakEven,
  BudgetBand,
  BudgetCurve,
  Draws,
  FlipBand,
  Frontier,
  Impossible,
  InputBars,
  InputCurve,
  InputIndex,
  LeadMap,
  LearningWorth,
  LiftTests,
  MacroOutcome,
  MapAxis,
  MergeOrder,
  MicroOutcome,
  MixConstraints,
  MixDecision,
  MixOutcome,
  NoSegmentCount,
  Portion,
  SegmentBreakEvens,
  SegmentCountCurve,
  SimulationSummary,
  Waterfall,
} from '../engine/index.ts';
import type { BreakEvenInput } from '../model/breakEvenInputs.ts';
import type { Plan } from '../model/plan.ts';
import type { QuestionInput } from '../model/questionInputs.ts';
import type { PackedPlan } from './packedPlan.ts';
import type { SetLimit } from './setLimits.ts';

/** A heavy computation: the curves of the Answer place, with the band around the lines over the budget. */
export interface CurvesJob {
  readonly kind: 'curves';
  readonly plan: Plan;
  readonly budgets: readonly number[];
  readonly inputs: readonly { readonly input: QuestionInput; readonly values: readonly number[] }[];
}

/** A heavy search: what to do with the budget under constraints, and what the constraints and the budget cost. */
export interface DecideJob {
  readonly kind: 'decide';
  readonly plan: Plan;
  readonly constraints: MixConstraints;
}

/** Who leads over two inputs. */
export interface MapJob {
  readonly kind: 'map';
  readonly plan: Plan;
  readonly x: MapAxis;
  readonly y: MapAxis;
}

/** What stands below the charts and takes longer than a frame; a section may need several of them. */
export type Question =
  | 'whenFlips'
  | 'howMany'
  | 'smallestFirst'
  | 'whereFrom'
  | 'whatMatters'
  | 'canMeasure'
  | 'flipBands';

export interface QuestionJob {
  readonly kind: 'question';
  readonly question: Question;
  readonly plan: Plan;
}

/** Portions of a simulation, one after the other. */
export interface DrawsJob {
  readonly kind: 'draws';
  readonly plan: Plan;
  readonly portions: readonly Portion[];
}

/** What all draws together show, whoever made them. */
export interface SummaryJob {
  readonly kind: 'summary';
  /** In the order of the draws. */
  readonly portions: readonly Draws[];
}

export type Job = CurvesJob | DecideJob | MapJob | QuestionJob | DrawsJob | SummaryJob;

/** A piece of a job's result, as soon as it is there. */
export type Part =
  | { readonly kind: 'budget'; readonly curve: BudgetCurve }
  | { readonly kind: 'input'; readonly curve: InputCurve }
  /** null where nothing is uncertain. */
  | { readonly kind: 'budgetBand'; readonly band: BudgetBand | null }
  /** null where the input moves nothing, or nothing is uncertain. */
  | { readonly kind: 'flipBand'; readonly input: BreakEvenInput; readonly band: FlipBand | null }
  | { readonly kind: 'waterfall'; readonly waterfall: Waterfall }
  | { readonly kind: 'segmentCount'; readonly order: MergeOrder; readonly count: SegmentCountCurve | NoSegmentCount }
  | { readonly kind: 'breakEven'; readonly breakEven: BreakEven }
  | { readonly kind: 'segmentBreakEvens'; readonly breakEvens: SegmentBreakEvens }
  | { readonly kind: 'liftTests'; readonly tests: LiftTests | null }
  | { readonly kind: 'map'; readonly map: LeadMap | null }
  | DrawnPart
  | { readonly kind: 'summary'; readonly summary: SimulationSummary }
  | { readonly kind: 'sensitivity'; readonly sensitivity: InputBars }
  /** Shares of the spread; null where the difference between macro and micro does not vary. */
  | { readonly kind: 'indices'; readonly indices: readonly InputIndex[] | null }
  | { readonly kind: 'worths'; readonly worths: readonly LearningWorth[] }
  | DecisionPart;

/** A portion of a simulation. */
export interface DrawnPart {
  readonly kind: 'drawn';
  /** null where nothing of the plan is uncertain: then there is nothing to draw. */
  readonly draws: Draws | null;
  /** The keys of `ranges` of which something is drawn. */
  readonly uncertain: readonly string[];
}

/** How far a long step has come, from 0 to 1. */
export interface Progress {
  readonly share: number;
}

/** A decision with what the plan that carries it out brings. */
export interface Advice extends MixDecision {
  readonly mix: MixOutcome;
}

/** What the plan brings as it is. */
export interface PlanNow {
  readonly macro: MacroOutcome;
  readonly micro: MicroOutcome;
  readonly mix: MixOutcome;
  /** Money for the mix's mass campaign, and media money by position in the plan's list. */
  readonly macroSpend: number;
  readonly media: Float64Array;
}

/** What a little more budget earns; unknown where the search is too coarse to tell. */
export type NextMoney =
  | { readonly kind: 'earns'; readonly money: number; readonly profit: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

export interface AdvicePart {
  readonly kind: 'advice';
  readonly advice: Advice | Impossible;
  readonly now: PlanNow;
  /** Positions of segments, those with most recommended money first, then those with most money now. */
  readonly order: Uint32Array;
  readonly setLimits: readonly SetLimit[];
}

type DecisionPart =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | AdvicePart
  /** The most profit without constraints; null where there are none. */
  | { readonly kind: 'unlimited'; readonly profit: number | null }
  /** The decision if the budget were free; null where it is, or where nothing can be decided. */
  | { readonly kind: 'bestBudget'; readonly decision: MixDecision | null }
  | { readonly kind: 'nextMoney'; readonly next: NextMoney }
  /** The profit without each of the limits that are set, in their order; null where that is not known. */
  | { readonly kind: 'prices'; readonly profits: readonly (number | null)[] }
  /** null where nothing can be decided, or where trying budgets would take too long. */
  | { readonly kind: 'frontier'; readonly frontier: Frontier | null };

/** To the worker. A new job ends the one before it, and so does none. */
export interface Request {
  readonly id: number;
  readonly job: PackedJob | null;
}

/** A job with its plan packed for the way. */
export type PackedJob =
  | Packed<CurvesJob>
  | Packed<DecideJob>
  | Packed<MapJob>
  | Packed<QuestionJob>
  | Packed<DrawsJob>
  | SummaryJob;

type Packed<J extends Job & { plan: Plan }> = Omit<J, 'plan'> & { readonly plan: PackedPlan };

/** From the worker. */
export type Reply =
  /** It lives; the lock that it holds is free when it does not live any more. null where there are no locks. */
  | { readonly kind: 'alive'; readonly lock: string | null }
  | { readonly id: number; readonly kind: 'part'; readonly part: Part }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
