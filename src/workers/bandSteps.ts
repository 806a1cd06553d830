import {
  type BudgetCurve,
  bandBudgets,
  bandDraws,
  budgetBand,
  type FlipBand,
  type Kernel,
  openFlipBands,
  uncertainRanges,
} from '../engine/index.ts';
import { type BreakEvenInput, breakEvenInputs } from '../model/breakEvenInputs.ts';
import type { Plan } from '../model/plan.ts';
import { inShares, type Search, type Step } from './step.ts';

/** The band around the lines over the budget. @param curveOf the lines, which the job has computed before. */
export function budgetBandStep(plan: Plan, kernel: () => Kernel, curveOf: () => BudgetCurve): Step {
  return () => {
    if (uncertainRanges(plan).length === 0) return { kind: 'budgetBand', band: null };
    return searchedBudgetBand(plan, kernel(), curveOf());
  };
}

function* searchedBudgetBand(plan: Plan, kernel: Kernel, curve: BudgetCurve): Search {
  const budgets = bandBudgets(curve, plan.budget, plan.segments.length);
  const search = budgetBand({ plan, kernel, budgets, draws: bandDraws(plan) });
  return { kind: 'budgetBand', band: yield* inShares(search) };
}

/** A band for each break-even, if anything is uncertain. */
export function flipBandSteps(plan: Plan, kernel: () => Kernel): readonly Step[] {
  if (uncertainRanges(plan).length === 0)
    return breakEvenInputs.map((input) => () => ({ kind: 'flipBand', input, band: null }));
  let open: ReturnType<typeof openFlipBands> | null = null;
  const searchOf = (input: BreakEvenInput) => {
    open ??= openFlipBands(plan, kernel(), bandDraws(plan));
    return open(input);
  };
  return breakEvenInputs.map((input) => () => searchedFlipBand(input, searchOf(input)));
}

function* searchedFlipBand(input: BreakEvenInput, search: Generator<number, FlipBand | null>): Search {
  return { kind: 'flipBand', input, band: yield* inShares(search) };
}
