import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SimulationSummary } from '../engine/index.ts';
import { readDraws, rememberDraws } from '../io/preferences.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Failure } from '../workers/runner.ts';
import type { Simulation, SimulationPool } from '../workers/simulationPool.ts';
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
/** For larger plans, longer than between two keys of someone who types. */
const pause_ms = 300;

/** Simulates the plan while somebody looks at what its draws show. */
export function createSimulationStore(plans: StoreApi<PlanState>, pool: SimulationPool) {
  const idle = { progress: null, cancelled: false, failure: null } as const;
  const store = createStore<SimulationState>()(() => ({ last: null, draws: readDraws(), ...idle }));
  const watched = whileWatched({ run, stop, pause_ms, start_ms: 0 });
  /** There is nothing to begin again when somebody comes back. */
  let settle = () => {};

  function run(done: () => void): void {
    const { plan } = plans.getState();
    if (checkPlan(plan).some(isError)) {
      stop();
      return;
    }
    settle = done;
    store.setState(idle);
    pool.run(plan, store.getState().draws, {
      onSimulation: (simulation) => keep(plan, simulation),
      onProgress: (progress) => store.setState({ progress }),
      onDone() {
        store.setState({ progress: null });
        done();
      },
      onFailure(failure) {
        store.setState({ progress: null, failure });
        done();
      },
    });
  }

  function keep(plan: Plan, simulation: Simulation): void {
    const { last } = store.getState();
    // Where more draws of the same plan are made, a preview tells less than what is there.
    if (simulation.preview && last?.plan === plan && !last.simulation.preview) return;
    store.setState({ last: { plan, simulation } });
  }

  function stop(): void {
    pool.abort();
    store.setState({ progress: null });
  }

  plans.subscribe(({ plan }, before) => {
    if (plan !== before.plan) watched.change(plan.segments.length > fewSegments ? pause_ms : 0);
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
