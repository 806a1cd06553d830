import { describe, expect, it } from 'vitest';
import { createPlanStore, type PlanState } from '../../src/store/planStore.ts';
import type { StepName } from '../../src/store/steps.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const typing: StepName = { code: 'input', input: 'budget' };

function open(start: Partial<Pick<PlanState, 'scenario' | 'readOnly'>> = {}) {
  const store = createPlanStore({ plan: plainPlan(), scenario: null, readOnly: false, kept: null, ...start });
  const state = () => store.getState();
  const type = (budget: number, group?: string) => state().change(typing, { ...state().plan, budget }, group);
  return { state, type, budget: () => state().plan.budget };
}

describe('the history', () => {
  const names: StepName[] = [
    typing,
    { code: 'field', path: 'macro.discount' },
    { code: 'segment', segment: 'One', field: 'size' },
    { code: 'addSegment' },
    { code: 'removeSegment', segment: 'One' },
  ];

  it.each(names)('undoes and redoes a step of kind $code', (name) => {
    const { state } = open();
    const before = state().plan;
    const after = plainPlan({ budget: 5, segments: [] });
    state().change(name, after);
    expect(state().past.map((step) => step.name)).toEqual([name]);
    state().undo();
    expect(state().plan).toBe(before);
    expect(state().future.map((step) => step.name)).toEqual([name]);
    state().redo();
    expect(state().plan).toBe(after);
    expect(state().future).toEqual([]);
  });

  const replacements: StepName[] = [
    { code: 'openFile', name: 'x.json' },
    { code: 'openScenario', name: 'Yoga' },
    { code: 'newPlan' },
  ];

  it.each(replacements)('undoes and redoes another plan in place of this one: $code', (name) => {
    const { state } = open({ scenario: 'fmcg' });
    const before = state().plan;
    state().replace(name, plainPlan({ name: 'Other' }), { scenario: 'yoga' });
    expect(state()).toMatchObject({ plan: { name: 'Other' }, scenario: 'yoga' });
    state().undo();
    expect(state().plan).toBe(before);
    expect(state().scenario).toBe('fmcg');
    state().redo();
    expect(state()).toMatchObject({ plan: { name: 'Other' }, scenario: 'yoga' });
  });

  it('walks back and forth over several steps', () => {
    const { state, type, budget } = open();
    for (const money of [1, 2, 3]) type(money);
    const walk = (['undo', 'undo', 'redo', 'undo', 'undo', 'undo'] as const).map((step) => {
      state()[step]();
      return budget();
    });
    expect(walk).toEqual([2, 1, 2, 1, 100_000, 100_000]);
  });

  it('forgets what could be redone once something else is done', () => {
    const { state, type, budget } = open();
    type(1);
    state().undo();
    type(2);
    state().redo();
    expect(budget()).toBe(2);
    expect(state().future).toEqual([]);
  });

  it('keeps the last 200 steps', () => {
    const { state, type, budget } = open();
    for (let money = 1; money <= 250; money++) type(money);
    expect(state().past).toHaveLength(200);
    for (let step = 0; step < 300; step++) state().undo();
    expect(budget()).toBe(50);
    expect(state().future).toHaveLength(200);
  });

  it('has no step for a change to the same plan', () => {
    const { state } = open();
    state().change(typing, state().plan);
    expect(state().past).toEqual([]);
  });
});

describe('typing in one field', () => {
  it('is one step until the field is left', () => {
    const { state, type, budget } = open();
    for (const money of [2, 25, 250]) type(money, 'budget');
    expect(state().past).toHaveLength(1);
    state().closeGroup();
    type(7, 'budget');
    expect(state().past).toHaveLength(2);
    state().undo();
    expect(budget()).toBe(250);
    state().undo();
    expect(budget()).toBe(100_000);
  });

  it('is a step of its own beside another field', () => {
    const { state, type } = open();
    type(2, 'budget');
    type(3, 'slider of the budget');
    expect(state().past).toHaveLength(2);
  });

  it('leaves no step where it comes back to its beginning, and the example is an example again', () => {
    const { state, type } = open({ scenario: 'fmcg' });
    type(2, 'budget');
    expect(state().scenario).toBeNull();
    type(100_000, 'budget');
    expect(state()).toMatchObject({ past: [], scenario: 'fmcg' });
  });

  it('begins anew after undo', () => {
    const { state, type, budget } = open();
    type(2, 'budget');
    state().undo();
    type(3, 'budget');
    state().undo();
    expect(budget()).toBe(100_000);
  });
});

describe('the epoch', () => {
  it('counts replaced plans, and no typing', () => {
    const { state, type } = open();
    const { epoch } = state();
    type(2, 'budget');
    expect(state().epoch).toBe(epoch);
    state().undo();
    state().redo();
    state().replace({ code: 'newPlan' }, plainPlan());
    expect(state().epoch).toBe(epoch + 3);
  });
});

describe('a plan of a newer version', () => {
  it('cannot be changed', () => {
    const { state, type } = open({ readOnly: true });
    const before = state().plan;
    type(1);
    expect(state().plan).toBe(before);
    expect(state().past).toEqual([]);
  });

  it('gives way to the plan before it, which can be changed again', () => {
    const { state, type, budget } = open();
    type(1);
    state().replace({ code: 'openFile', name: 'newer.json' }, plainPlan({ budget: 9 }), { readOnly: true });
    expect(state().readOnly).toBe(true);
    state().undo();
    expect(state().readOnly).toBe(false);
    expect(budget()).toBe(1);
    type(2);
    expect(budget()).toBe(2);
  });
});

describe('the kept plan', () => {
  const scenario = { scenario: 'yoga' } as const;
  const opened: StepName = { code: 'openScenario', name: 'Yoga' };

  it("is the user's own plan that an example took the place of", () => {
    const { state, type } = open();
    type(5);
    const own = state().plan;
    state().replace(opened, plainPlan({ name: 'Yoga' }), scenario);
    expect(state().kept).toBe(own);
  });

  it('is not an example that nobody changed, nor a plan that can only be looked at', () => {
    const { state } = open({ scenario: 'fmcg' });
    state().replace(opened, plainPlan(), { readOnly: true });
    state().replace(opened, plainPlan(), scenario);
    expect(state().kept).toBeNull();
  });

  it('stays kept while examples follow on one another, and ends when it is taken up again', () => {
    const { state } = open();
    const own = state().plan;
    state().replace(opened, plainPlan(), scenario);
    state().replace(opened, plainPlan(), scenario);
    expect(state().kept).toBe(own);
    state().replace({ code: 'keptPlan', name: own.name }, own);
    expect(state()).toMatchObject({ plan: own, kept: null, scenario: null });
  });
});
