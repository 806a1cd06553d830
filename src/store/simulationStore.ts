import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SimulationSummary } from '../engine/index.ts';
import { readDraws, rememberDraws } from '../io/preferences.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { previewDraws } from '../model/drawCount.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Failure } from '../workers/runner.ts';
import type { Simulation, SimulationListener, SimulationPool } from '../workers/simulationPool.ts';
import type { PlanState } from './planStore.ts';
import { whileWatched } from './whileWatched.ts';

export type { Failure, Simulation, SimulationSummary };

/** The last simulation, with the plan that it was made for: another plan makes it stale. */
export interface SimulationState {
  readonly last: { readonly plan: Plan; readonly simulation: Simulation } | null;
  /** How many draws to make. */
  readonly draws: number;
  /** How many of them are made, from 0 to 1; null where none are being made, or not for long. */
  readonly progress: number | null;
  /** The user broke off the last run. */
  readonly cancelled: boolean;
  /** Why the last run broke off by itself. */
  readonly failure: Failure | null;
}

/** A plan of so many segments is on its way to a worker in a millisecond or two, before the page draws what was typed. */
const fewSegments = 5_000;

/** Simulates the plan while somebody looks at what its draws show. */
export function createSimulationStore(plans: StoreApi<PlanState>, pool: SimulationPool) {
  const idle = { progress: null, cancelled: false, failure: null } as const;
  const store = createStore<SimulationState>()(() => ({ last: null, draws: readDraws(), ...idle }));
  const watched = whileWatched({ run, stop, atOnce: preview });
  /** There is nothing to begin again when somebody comes back. */
  let settle = () => {};

  /** A few draws at every key; the others follow when typing pauses. */
  function preview(): void {
    const { plan } = plans.getState();
    if (plan.segments.length > fewSegments) return;
    draw(plan, previewDraws, {
      onSimulation: (simulation) => keep(plan, { ...simulation, preview: simulation.summary !== null }),
      onProgress: () => {},
      onDone: () => {},
    });
  }

  function run(done: () => void): void {
    const { plan } = plans.getState();
    settle = done;
    draw(plan, store.getState().draws, {
      onSimulation: (simulation) => keep(plan, simulation),
      onProgress: (progress) => store.setState({ progress }),
      onDone: done,
    });
  }

  function draw(plan: Plan, draws: number, listener: Omit<SimulationListener, 'onFailure'>): void {
    if (checkPlan(plan).some(isError)) {
      stop();
      return;
    }
    store.setState(idle);
    pool.run(plan, draws, {
      ...listener,
      onDone() {
        store.setState({ progress: null });
        listener.onDone();
      },
      onFailure(failure) {
        store.setState({ progress: null, failure });
        listener.onDone();
      },
    });
  }

  function keep(plan: Plan, simulation: Simulation): void {
    const { last } = store.getState();
    // Where more draws of the same plan are made, a preview tells no more than what is there.
    if (simulation.preview && last?.plan === plan) return;
    store.setState({ last: { plan, simulation } });
  }

  function stop(): void {
    pool.abort();
    store.setState({ progress: null });
  }

  plans.subscribe(({ plan }, before) => {
    if (plan !== before.plan) watched.change();
  });

  return {
    store,
    /** Somebody looks: from now on the plan is simulated as it is. Gives what ends that. */
    watch: watched.watch,
    /** Makes another number of draws, now and for other plans. */
    setDraws(draws: number): void {
      rememberDraws(draws);
      store.setState({ draws });
      watched.now();
    },
    /** Breaks off; what has been drawn before stays. */
    cancel(): void {
      stop();
      store.setState({ cancelled: true });
      settle();
    },
    /** Begins again what broke off. */
    retry: watched.now,
  };
}
