import type { PlanStorage } from '../io/planStorage.ts';
import { readScenario } from '../io/preferences.ts';
import { exampleScenario } from '../io/scenarios.ts';

/** What this device's storage held when the app started. */
export type SavedWork = Awaited<ReturnType<PlanStorage['load']>>;

const example = { plan: exampleScenario, scenario: 'fmcg', readOnly: false } as const;

/** The plan to start with: the saved one, what is left of it, or the example. */
export function firstPlan(saved: SavedWork) {
  switch (saved.kind) {
    case 'plan':
      return { plan: saved.plan, scenario: readScenario(), readOnly: false };
    case 'newer':
      return saved.plan === null
        ? { ...example, readOnly: true }
        : { plan: saved.plan, scenario: null, readOnly: true };
    case 'damaged': {
      const plan = saved.lastGood ?? saved.repaired;
      return plan === null ? example : { plan, scenario: null, readOnly: false };
    }
    case 'empty':
    case 'unavailable':
      return example;
  }
}
