import type { PlanStorage } from '../io/planStorage.ts';
import { rememberScenario } from '../io/preferences.ts';
import { readUnreadTexts, rememberUnreadTexts } from '../io/unreadTexts.ts';
import type { Plan } from '../model/plan.ts';
import { createMachinePool } from '../workers/machinePool.ts';
import { createRunner, type Runner } from '../workers/runner.ts';
import type { SimulationPool } from '../workers/simulationPool.ts';
import { startJobWorker } from '../workers/startJobWorker.ts';
import { createAutosave } from './autosave.ts';
import { createCurvesStore } from './curvesStore.ts';
import { createDecisionsStore } from './decisionsStore.ts';
import { createMapStore } from './mapStore.ts';
import { createPlanStore, type PlanState } from './planStore.ts';
import { createQuestionsStore } from './questionsStore.ts';
import { createSegmentsViewStore } from './segmentsViewStore.ts';
import { createSimulationStore } from './simulationStore.ts';
import { unreadCellsOf } from './unreadCells.ts';
import { createViewStore } from './viewStore.ts';

/** All that is remembered while the app is open, and the wires between its parts. */
export type Session = ReturnType<typeof createSession>;

type Storage = Pick<PlanStorage, 'save' | 'saveNow'>;

interface Start extends Pick<PlanState, 'plan' | 'scenario' | 'readOnly' | 'kept'> {
  readonly storage: Storage;
  /** Where the user's own plan goes that another takes the place of. */
  readonly keptStorage: Storage;
  /** Tests run the curves inline. */
  readonly runner?: Runner;
  /** Runs the search for the best mix, which would hold up the curves for seconds. */
  readonly decider?: Runner;
  /** Computes the map of two inputs, which nobody waits for behind the curves. */
  readonly mapper?: Runner;
  /** Answers the questions below the charts. */
  readonly answerer?: Runner;
  /** Makes the draws of a plan whose numbers are uncertain. */
  readonly simulator?: SimulationPool;
}

export function createSession({
  storage,
  keptStorage,
  runner = createRunner(startJobWorker),
  decider = createRunner(startJobWorker),
  mapper = createRunner(startJobWorker),
  answerer = createRunner(startJobWorker),
  simulator = createMachinePool(startJobWorker),
  ...start
}: Start) {
  const texts = start.readOnly ? new Map() : readUnreadTexts();
  const plans = createPlanStore({ ...start, unread: unreadCellsOf(start.plan, texts) });
  const curves = createCurvesStore(plans, runner);
  const decisions = createDecisionsStore(plans, decider);
  const map = createMapStore(plans, mapper);
  const questions = createQuestionsStore(plans, answerer);
  const simulation = createSimulationStore(plans, simulator);
  const autosave = createAutosave(storage);
  const keeping = createAutosave(keptStorage);
  const view = createViewStore();
  const segmentsView = createSegmentsViewStore();

  plans.subscribe((state, before) => {
    if (state.unread !== before.unread && !state.readOnly) rememberUnreadTexts(state.unread);
    // The basis is how the plan before was looked at.
    if (state.opened !== before.opened) view.getState().compareAt('sameBudget');
    if (state.plan === before.plan) return;
    if (!sameRows(state.plan, before.plan)) {
      const { looking, look, refresh } = segmentsView.getState();
      if (state.epoch === before.epoch) refresh(state.plan, before.plan);
      else look(looking, state.plan, state.unread);
    }
    // What was said was about the plan before.
    if (view.getState().message !== null) view.getState().say(null);
    if (!state.readOnly) {
      autosave.schedule(state.plan);
      rememberScenario(state.scenario);
    }
    if (state.kept !== null && state.kept !== before.kept) {
      keeping.schedule(state.kept);
      view.getState().say({ kind: 'kept', opened: state.plan.name, kept: state.kept.name });
    }
  });

  function move(direction: 'undo' | 'redo'): void {
    const { past, future } = plans.getState();
    const step = (direction === 'undo' ? past : future).at(-1);
    if (step === undefined) return;
    plans.getState()[direction]();
    view.getState().say({ kind: direction === 'undo' ? 'undone' : 'redone', step: step.name });
  }

  return {
    plans,
    curves,
    decisions,
    map,
    questions,
    simulation,
    autosave,
    view,
    segmentsView,
    /** Saves at once what is still to be saved: the page is about to go. */
    flush(): void {
      autosave.flush();
      keeping.flush();
    },
    undo: () => move('undo'),
    redo: () => move('redo'),
  };
}

/** Whether the segments are the same ones in the same order, whatever has become of them. */
function sameRows({ segments: a }: Plan, { segments: b }: Plan): boolean {
  return a === b || (a.length === b.length && a.every((segment, i) => segment === b[i] || segment.id === b[i]?.id));
}

/** What Undo and Redo would do next. */
export function nextSteps({ past, future }: Pick<PlanState, 'past' | 'future'>) {
  return { undo: past.at(-1)?.name ?? null, redo: future.at(-1)?.name ?? null };
}
