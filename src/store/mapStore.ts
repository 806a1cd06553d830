import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LeadMap } from '../engine/index.ts';
import type { BreakEvenInput } from '../model/breakEvenInputs.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { valuesOver } from '../model/inputRange.ts';
import { isError } from '../model/issue.ts';
import { mapRange } from '../model/mapRange.ts';
import type { Plan } from '../model/plan.ts';
import type { Failure, Runner } from '../workers/runner.ts';
import type { PlanState } from './planStore.ts';
import { whileWatched } from './whileWatched.ts';

/** The inputs of the map, and the last map with the plan that it was computed for: another plan makes it stale. */
export interface MapState {
  readonly x: BreakEvenInput;
  readonly y: BreakEvenInput;
  readonly last: { readonly plan: Plan; readonly map: LeadMap } | null;
  /** Why the last run broke off. */
  readonly failure: Failure | null;
}

/** Keeps the map of two inputs up to date while somebody looks at it. */
export function createMapStore(plans: StoreApi<PlanState>, runner: Runner) {
  const store = createStore<MapState>()(() => ({ x: 'precision', y: 'lift', last: null, failure: null }));

  function run(done: () => void): void {
    const { plan } = plans.getState();
    if (checkPlan(plan).some(isError)) {
      runner.abort();
      return;
    }
    const axisOf = (input: BreakEvenInput) => ({ input, values: valuesOver(mapRange(plan, input), pointsFor(plan)) });
    const { x, y } = store.getState();
    runner.run(
      { kind: 'map', plan, x: axisOf(x), y: axisOf(y) },
      {
        onPart: (part) => {
          if (part.kind === 'map' && part.map !== null)
            store.setState({ last: { plan, map: part.map }, failure: null });
        },
        onDone: done,
        onFailure: (failure) => store.setState({ failure }),
      },
    );
  }

  const watched = whileWatched({ run, stop: runner.abort });
  plans.subscribe(({ plan }, before) => {
    if (plan !== before.plan) watched.change();
  });

  return {
    store,
    watch: watched.watch,
    /** Begins again what broke off. */
    retry: watched.now,
    /** Puts an input on an axis; the one that stood there goes where the new one was. */
    show(axis: 'x' | 'y', input: BreakEvenInput): void {
      const { x, y } = store.getState();
      const other = axis === 'x' ? y : x;
      const replaced = axis === 'x' ? x : y;
      const moved = other === input ? replaced : other;
      store.setState(axis === 'x' ? { x: input, y: moved } : { x: moved, y: input });
      watched.now();
    },
  };
}

const mostPoints = 31;
const fewestPoints = 9;
/** Points times segments that take about a second. */
const affordable = 1e7;

/** How many values of each input: fewer where there are so many segments that a point takes long. */
function pointsFor({ segments }: Plan): number {
  const side = Math.floor(Math.sqrt(affordable / Math.max(1, segments.length)));
  return Math.min(mostPoints, Math.max(fewestPoints, side));
}
