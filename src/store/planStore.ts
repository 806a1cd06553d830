import { createStore } from 'zustand/vanilla';
import type { ScenarioId } from '../io/scenarios.ts';
import type { Plan } from '../model/plan.ts';
import type { Step, StepName } from './steps.ts';
import { noUnreadCells, type UnreadCells } from './unreadCells.ts';

/** The plan with its history. Every change of the plan goes through these actions. */
export interface PlanState {
  readonly plan: Plan;
  /** Texts of cells that could not be read, by `cellKey`; the plan keeps the value before, or the default. */
  readonly unread: UnreadCells;
  /** Which worked example the plan is, as long as nobody has changed it. */
  readonly scenario: ScenarioId | null;
  /** The user's own plan that another took the place of; it can be taken up again. */
  readonly kept: Plan | null;
  /** The plan was made by a newer version of the app: it can be looked at, not changed. */
  readonly readOnly: boolean;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Counts the times that the plan was replaced from outside the field being typed in. */
  readonly epoch: number;
  /** Counts the times that another plan was opened in place of the one before. */
  readonly opened: number;
  /** The field or slider whose changes are one step until it is left. */
  readonly openGroup: string | null;
  /** One step; changes of one `group` are one step until `closeGroup`. */
  change(name: StepName, plan: Plan, group?: string | null): void;
  /** As `change`, with the texts of cells that are unread after it. */
  changeCells(
    name: StepName,
    plan: Plan,
    cells: { readonly unread: UnreadCells; readonly group?: string | null },
  ): void;
  closeGroup(): void;
  /** Another plan in place of this one, as a step that can be undone. */
  replace(name: StepName, plan: Plan, how?: { scenario?: ScenarioId; readOnly?: boolean }): void;
  undo(): void;
  redo(): void;
}

const longestHistory = 200;

type Beginning = Pick<PlanState, 'plan' | 'scenario' | 'readOnly' | 'kept'> & Partial<Pick<PlanState, 'unread'>>;

export function createPlanStore(initial: Beginning) {
  return createStore<PlanState>()((set) => ({
    unread: noUnreadCells,
    ...initial,
    past: [],
    future: [],
    epoch: 0,
    opened: 0,
    openGroup: null,
    change: (name, plan, group = null) => set((state) => changed(state, name, { plan, unread: state.unread }, group)),
    changeCells: (name, plan, { unread, group = null }) =>
      set((state) => changed(state, name, { plan, unread }, group)),
    closeGroup: () => set({ openGroup: null }),
    replace: (name, plan, how) => set((state) => replaced(state, name, plan, how)),
    undo: () => set((state) => moved(state, 'past', 'future')),
    redo: () => set((state) => moved(state, 'future', 'past')),
  }));
}

type Content = Pick<PlanState, 'plan' | 'unread'>;

function changed(state: PlanState, name: StepName, next: Content, group: string | null): Partial<PlanState> {
  if (state.readOnly || (next.plan === state.plan && next.unread === state.unread)) return {};
  if (group !== null && group === state.openGroup) {
    const before = state.past[state.past.length - 1];
    if (before !== undefined && sameContent(before, next)) {
      const { plan, unread, scenario } = before;
      return { plan, unread, scenario, past: state.past.slice(0, -1), openGroup: null };
    }
    return next;
  }
  return { ...next, scenario: null, past: pushed(state.past, stepOf(state, name)), future: [], openGroup: group };
}

function replaced(
  state: PlanState,
  name: StepName,
  plan: Plan,
  how: { scenario?: ScenarioId; readOnly?: boolean } = {},
): Partial<PlanState> {
  return {
    plan,
    unread: noUnreadCells,
    scenario: how.scenario ?? null,
    kept: isOwn(state) ? state.plan : state.kept === plan ? null : state.kept,
    readOnly: how.readOnly ?? false,
    past: state.readOnly ? state.past : pushed(state.past, stepOf(state, name)),
    future: [],
    epoch: state.epoch + 1,
    opened: state.opened + 1,
    openGroup: null,
  };
}

/** Somebody's work: not an untouched example, and not a plan that can only be looked at. */
function isOwn({ scenario, readOnly }: PlanState): boolean {
  return scenario === null && !readOnly;
}

function moved(state: PlanState, from: 'past' | 'future', to: 'past' | 'future'): Partial<PlanState> {
  const step = state[from][state[from].length - 1];
  if (step === undefined) return {};
  return {
    plan: step.plan,
    unread: step.unread,
    scenario: step.scenario,
    readOnly: false,
    [from]: state[from].slice(0, -1),
    [to]: state.readOnly ? state[to] : pushed(state[to], stepOf(state, step.name)),
    epoch: state.epoch + 1,
    openGroup: null,
  };
}

function stepOf(state: PlanState, name: StepName): Step {
  return { name, plan: state.plan, unread: state.unread, scenario: state.scenario };
}

function pushed(steps: readonly Step[], step: Step): readonly Step[] {
  return [...steps.slice(Math.max(0, steps.length - longestHistory + 1)), step];
}

/** Whether typing came back to where it began: a shallow look, since every change copies only what it touches. */
function sameContent(a: Content, b: Content): boolean {
  if (a.unread !== b.unread || !sameSegments(a.plan, b.plan)) return false;
  return JSON.stringify({ ...a.plan, segments: null }) === JSON.stringify({ ...b.plan, segments: null });
}

function sameSegments(a: Plan, b: Plan): boolean {
  if (a.segments === b.segments) return true;
  if (a.segments.length !== b.segments.length) return false;
  return a.segments.every(
    (segment, i) => segment === b.segments[i] || JSON.stringify(segment) === JSON.stringify(b.segments[i]),
  );
}
