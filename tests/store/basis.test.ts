import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import { succeed } from '../../src/model/result.ts';
import { resultsOf } from '../../src/store/results.ts';
import { createSession } from '../../src/store/session.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

describe('a comparison', () => {
  it('at the same budget is the plan’s outcome, in every scenario', async () => {
    for (const id of scenarioIds) {
      const { outcome, verdict, comparedAt } = resultsOf(await loadScenario(id));
      const { macro, micro, ...others } = comparedAt('sameBudget');
      expect(macro).toBe(outcome.macro);
      expect(micro).toBe(outcome.micro);
      expect(others).toEqual({ asked: 'sameBudget', basis: 'sameBudget', hindrance: null, exceeds: false, verdict });
    }
  });

  it('is that of the same budget where there is none as asked', async () => {
    const { outcome, verdict, comparedAt } = resultsOf(await loadScenario('hair'));
    expect(comparedAt('sameReach')).toMatchObject({
      asked: 'sameReach',
      basis: 'sameBudget',
      hindrance: { kind: 'outOfReach', most: 12_600_000 },
      macro: outcome.macro,
      verdict,
    });
  });

  it('is made once for a plan and a basis', () => {
    const { comparedAt } = resultsOf(plainPlan());
    expect(comparedAt('sameReach')).toBe(comparedAt('sameReach'));
  });
});

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const idle = { run: () => {}, abort: () => {} };

function open() {
  const storage = { save: async () => succeed(1), saveNow: () => {} };
  const start = { plan: plainPlan(), scenario: null, readOnly: false, kept: null };
  const session = createSession({ ...start, storage, keptStorage: storage, runner: idle, decider: idle });
  const { plans, view } = session;
  const type = (budget: number) =>
    plans.getState().change({ code: 'input', input: 'budget' }, { ...plans.getState().plan, budget });
  return { ...session, type, basis: () => view.getState().basis, compareAt: view.getState().compareAt };
}

describe('the basis', () => {
  it('is the same budget until another is chosen, which a reload finds again', () => {
    const { basis, compareAt } = open();
    expect(basis()).toBe('sameBudget');
    compareAt('sameReach');
    expect(basis()).toBe('sameReach');
    expect(open().basis()).toBe('sameReach');
    kept.set('micromacro.basis', 'sameWeather');
    expect(open().basis()).toBe('sameBudget');
  });

  it('stays over changes of the plan and their undoing, and is none of its steps', () => {
    const { basis, compareAt, type, undo, redo, plans } = open();
    type(5000);
    compareAt('bestBudgets');
    expect(plans.getState().past).toHaveLength(1);
    undo();
    redo();
    type(6000);
    expect(basis()).toBe('bestBudgets');
  });

  it('is the same budget again where another plan is opened, also after a reload', () => {
    const { basis, compareAt, plans } = open();
    compareAt('sameReach');
    plans.getState().replace({ code: 'openFile', name: 'Other' }, plainPlan({ name: 'Other' }));
    expect(basis()).toBe('sameBudget');
    expect(open().basis()).toBe('sameBudget');
  });
});
