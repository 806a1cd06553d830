import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  BreakEven,
  FlipBand,
  InputBar,
  InputIndex,
  Learnable,
  LearningWorth,
  LiftTests,
  MergeOrder,
  NoSegmentCount,
  PooledTest,
  SegmentBreakEvens,
  SegmentCountCurve,
  UncertainInput,
  Waterfall,
} from '../engine/index.ts';
import type { BreakEvenInput } from '../model/breakEvenInputs.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Part, Question, Sensitivity } from '../workers/protocol.ts';
import type { Failure, Runner } from '../workers/runner.ts';
import type { PlanState } from './planStore.ts';
import { whileWatched } from './whileWatched.ts';

export type {
  FlipBand,
  InputBar,
  InputIndex,
  Learnable,
  LearningWorth,
  LiftTests,
  MergeOrder,
  PooledTest,
  Question,
  SegmentCountCurve,
  Sensitivity,
  UncertainInput,
};

/** The last answers, each with the plan that it was computed for: another plan makes it stale. */
export interface QuestionsState {
  readonly breakEvens: Readonly<Partial<Record<BreakEvenInput, PlanBreakEven>>>;
  /** Where the break-evens lie as the uncertain numbers vary. */
  readonly flipBands: Readonly<Partial<Record<BreakEvenInput, PlanFlipBand>>>;
  readonly segmentBreakEvens: PlanSegmentBreakEvens | null;
  /** Micro over the number of segments, merged in either order. */
  readonly segmentCounts: Readonly<Partial<Record<MergeOrder, SegmentCountRun>>>;
  readonly waterfall: { readonly plan: Plan; readonly waterfall: Waterfall } | null;
  readonly sensitivity: { readonly plan: Plan; readonly sensitivity: Sensitivity } | null;
  /** Shares of the spread, null where there is none; and what finding out each input is worth. */
  readonly indices: { readonly plan: Plan; readonly indices: readonly InputIndex[] | null } | null;
  readonly worths: { readonly plan: Plan; readonly worths: readonly LearningWorth[] } | null;
  readonly liftTests: PlanLiftTests | null;
  /** How far the search for the present answer has come, from 0 to 1; null where none takes long. */
  readonly progress: number | null;
  /** Questions on which the last run broke off, and why. */
  readonly failed: ReadonlyMap<Question, Failure>;
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

/** In the order in which they stand on the page, but what is there at once comes first, and what takes longest last. */
const inOrder: readonly Question[] = [
  'canMeasure',
  'whatMatters',
  'whenFlips',
  'howMany',
  'smallestFirst',
  'whereFrom',
  'flipBands',
];
/** Longer than between two keys of someone who types. */
const pause_ms = 300;

/** Answers the questions that somebody looks at, one after the other. */
export function createQuestionsStore(plans: StoreApi<PlanState>, runner: Runner) {
  const store = createStore<QuestionsState>()(() => ({
    breakEvens: {},
    flipBands: {},
    segmentBreakEvens: null,
    segmentCounts: {},
    waterfall: null,
    sensitivity: null,
    liftTests: null,
    indices: null,
    worths: null,
    progress: null,
    failed: new Map(),
  }));
  const lookedAt = new Map<Question, number>();
  const answeredFor = new Map<Question, Plan>();
  let underWay: Question | null = null;

  /** Answers the first open question, and then the others: those too that somebody has come to in the meantime. */
  function run(done: () => void): void {
    const { plan } = plans.getState();
    if (checkPlan(plan).some(isError)) {
      runner.abort();
      return;
    }
    const question = inOrder.find((one) => lookedAt.has(one) && answeredFor.get(one) !== plan);
    underWay = question ?? null;
    if (question === undefined) {
      done();
      return;
    }
    if (store.getState().progress !== null) store.setState({ progress: null });
    runner.run(
      { kind: 'question', question, plan },
      {
        onPart: (part) => {
          // Bands of flips come into their table one by one.
          if (question !== 'flipBands' || part.kind !== 'progress') keep(plan, part);
        },
        onDone: () => next(question, plan, null, done),
        // The other questions may be answered all the same.
        onFailure: (failure) => next(question, plan, failure, done),
      },
    );
  }

  function next(question: Question, plan: Plan, failure: Failure | null, done: () => void): void {
    answeredFor.set(question, plan);
    note(question, failure);
    run(done);
  }

  function note(question: Question, failure: Failure | null): void {
    const failed = new Map(store.getState().failed);
    if (failure === (failed.get(question) ?? null)) return;
    if (failure === null) failed.delete(question);
    else failed.set(question, failure);
    store.setState({ failed });
  }

  function keep(plan: Plan, part: Part): void {
    switch (part.kind) {
      case 'breakEven':
        store.setState(({ breakEvens }) => ({
          breakEvens: { ...breakEvens, [part.breakEven.input]: { plan, breakEven: part.breakEven } },
        }));
        break;
      case 'flipBand':
        store.setState(({ flipBands }) => ({
          flipBands: { ...flipBands, [part.input]: { plan, band: part.band } },
        }));
        break;
      case 'segmentBreakEvens':
        store.setState({ segmentBreakEvens: { plan, breakEvens: part.breakEvens } });
        break;
      case 'segmentCount':
        store.setState(({ segmentCounts }) => ({
          segmentCounts: { ...segmentCounts, [part.order]: { plan, count: part.count } },
        }));
        break;
      case 'waterfall':
        store.setState({ waterfall: { plan, waterfall: part.waterfall } });
        break;
      case 'sensitivity':
        store.setState({ sensitivity: { plan, sensitivity: part.sensitivity }, progress: null });
        break;
      case 'liftTests':
        store.setState({ liftTests: { plan, tests: part.tests } });
        break;
      case 'indices':
        store.setState({ indices: { plan, indices: part.indices }, progress: null });
        break;
      case 'worths':
        store.setState({ worths: { plan, worths: part.worths }, progress: null });
        break;
      case 'progress':
        store.setState({ progress: part.progress.share });
        break;
    }
  }

  const watched = whileWatched({ run, stop: runner.abort, pause_ms, start_ms: 0 });
  plans.subscribe(({ plan }, before) => {
    if (plan !== before.plan) watched.change();
  });

  return {
    store,
    /** Begins again what broke off. */
    retry(question: Question): void {
      answeredFor.delete(question);
      note(question, null);
      watched.more();
    },
    /** Somebody looks at a question: from now on there is an answer for the plan as it is. Gives what ends that. */
    watch(question: Question): () => void {
      lookedAt.set(question, (lookedAt.get(question) ?? 0) + 1);
      const leave = watched.watch();
      if (answeredFor.get(question) !== plans.getState().plan) {
        // Nobody waits for the bands, which take long: they begin again afterwards.
        if (underWay === 'flipBands' && question !== 'flipBands') watched.now();
        else watched.more();
      }
      return () => {
        const others = (lookedAt.get(question) ?? 0) - 1;
        if (others > 0) lookedAt.set(question, others);
        else lookedAt.delete(question);
        leave();
      };
    },
  };
}
