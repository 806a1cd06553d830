import type {
  BreakEven,
  FlipBand,
  InputBars,
  InputIndex,
  LearningWorth,
  LiftTests,
  MergeOrder,
  NoSegmentCount,
  SegmentBreakEvens,
  SegmentCountCurve,
  Waterfall,
} from '../engine/index.ts';
import type { BreakEvenInput } from '../model/breakEvenInputs.ts';
import type { Plan } from '../model/plan.ts';
import type { Part } from '../workers/protocol.ts';

/** The last answers to the questions, each with the plan that it was computed for: another plan makes it stale. */
export interface Answers {
  readonly breakEvens: Readonly<Partial<Record<BreakEvenInput, PlanBreakEven>>>;
  /** Where the break-evens lie as the uncertain numbers vary. */
  readonly flipBands: Readonly<Partial<Record<BreakEvenInput, PlanFlipBand>>>;
  readonly segmentBreakEvens: PlanSegmentBreakEvens | null;
  /** Micro over the number of segments, merged in either order. */
  readonly segmentCounts: Readonly<Partial<Record<MergeOrder, SegmentCountRun>>>;
  readonly waterfall: { readonly plan: Plan; readonly waterfall: Waterfall } | null;
  readonly sensitivity: { readonly plan: Plan; readonly sensitivity: InputBars } | null;
  /** Shares of the spread, null where there is none; and what finding out each input is worth. */
  readonly indices: { readonly plan: Plan; readonly indices: readonly InputIndex[] | null } | null;
  readonly worths: { readonly plan: Plan; readonly worths: readonly LearningWorth[] } | null;
  readonly liftTests: PlanLiftTests | null;
}

export interface SegmentCountRun {
  readonly plan: Plan;
  readonly count: SegmentCountCurve | NoSegmentCount;
}

/** When the answer flips over one input of a plan. */
export interface PlanBreakEven {
  readonly plan: Plan;
  readonly breakEven: BreakEven;
}

/** The band of one break-even of a plan; null where the input moves nothing, or nothing is uncertain. */
export interface PlanFlipBand {
  readonly plan: Plan;
  readonly band: FlipBand | null;
}

/** When targeting its segments pays, for a plan. */
export interface PlanSegmentBreakEvens {
  readonly plan: Plan;
  readonly breakEvens: SegmentBreakEvens;
}

/** Whether the lifts of a plan can be measured; null for a plan with errors. */
export interface PlanLiftTests {
  readonly plan: Plan;
  readonly tests: LiftTests | null;
}

export const noAnswers: Answers = {
  breakEvens: {},
  flipBands: {},
  segmentBreakEvens: null,
  segmentCounts: {},
  waterfall: null,
  sensitivity: null,
  indices: null,
  worths: null,
  liftTests: null,
};

/** What changes with a part of an answer for a plan; nothing where the part is none. */
export function withPart({ breakEvens, flipBands, segmentCounts }: Answers, plan: Plan, part: Part): Partial<Answers> {
  switch (part.kind) {
    case 'breakEven':
      return { breakEvens: { ...breakEvens, [part.breakEven.input]: { plan, breakEven: part.breakEven } } };
    case 'flipBand':
      return { flipBands: { ...flipBands, [part.input]: { plan, band: part.band } } };
    case 'segmentBreakEvens':
      return { segmentBreakEvens: { plan, breakEvens: part.breakEvens } };
    case 'segmentCount':
      return { segmentCounts: { ...segmentCounts, [part.order]: { plan, count: part.count } } };
    case 'waterfall':
      return { waterfall: { plan, waterfall: part.waterfall } };
    case 'sensitivity':
      return { sensitivity: { plan, sensitivity: part.sensitivity } };
    case 'liftTests':
      return { liftTests: { plan, tests: part.tests } };
    case 'indices':
      return { indices: { plan, indices: part.indices } };
    case 'worths':
      return { worths: { plan, worths: part.worths } };
    default:
      return {};
  }
}
