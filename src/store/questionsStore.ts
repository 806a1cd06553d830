import { createStore, type StoreApi } from 'zustand/vanilla';
import { checkPlan } from '../model/checkPlan.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Part, Question } from '../workers/protocol.ts';
import type { Failure, Runner } from '../workers/runner.ts';
import { type Answers, noAnswers, withPart } from './answers.ts';
import type { PlanState } from './planStore.ts';
import { whileWatched } from './whileWatched.ts';

export type {
  FlipBand,
  InputBar,
  InputBars,
  InputIndex,
  Learnable,
  LearningWorth,
  LiftTests,
  MergeOrder,
  PooledTest,
  SegmentCountCurve,
  UncertainInput,
} from '../engine/index.ts';
export type { Question } from '../workers/protocol.ts';
export type {
  PlanBreakEven,
  PlanFlipBand,
  PlanLiftTests,
  PlanSegmentBreakEvens,
  SegmentCountRun,
} from './answers.ts';

export interface QuestionsState extends Answers {
  /** How far the search for a present answer has come, from 0 to 1; null where none takes long. */
  readonly progress: { readonly question: Question; readonly share: number } | null;
  /** Questions on which the last run broke off, and why. */
  readonly failed: ReadonlyMap<Question, Failure>;
}

/** In the order in which they stand on the page, but what is there at once comes first, and what takes longest last. */
const inOrder: readonly Question[] = [
  'canMeasure',
  'whenFlips',
  'howMany',
  'smallestFirst',
  'whereFrom',
  'whatMatters',
  'flipBands',
];
/** Of a large plan these take so long that nobody waits for them who has just come to another question. */
const long: readonly Question[] = ['whatMatters', 'flipBands'];

function comesBefore(question: Question, underWay: Question): boolean {
  return long.includes(underWay) && inOrder.indexOf(question) < inOrder.indexOf(underWay);
}

/** Answers the questions that somebody looks at, one after the other. */
export function createQuestionsStore(plans: StoreApi<PlanState>, runner: Runner) {
  const store = createStore<QuestionsState>()(() => ({ ...noAnswers, progress: null, failed: new Map() }));
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
        onPart: (part) => keep(question, plan, part),
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

  function keep(question: Question, plan: Plan, part: Part): void {
    if (part.kind === 'progress') store.setState({ progress: { question, share: part.progress.share } });
    else store.setState((answers) => ({ ...withPart(answers, plan, part), progress: null }));
  }

  const watched = whileWatched({ run, stop: runner.abort });
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
        // What is broken off for it begins again afterwards.
        if (underWay !== null && comesBefore(question, underWay)) watched.now();
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
