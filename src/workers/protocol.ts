import type { BudgetCurve, InputCurve, Waterfall } from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import type { QuestionInput } from '../model/questionInputs.ts';
import type { PackedPlan } from './packedPlan.ts';

/** A heavy computation: the curves of the Answer place, and where its difference comes from. */
export interface CurvesJob {
  readonly kind: 'curves';
  readonly plan: Plan;
  readonly budgets: readonly number[];
  readonly inputs: readonly { readonly input: QuestionInput; readonly values: readonly number[] }[];
}

export type Job = CurvesJob;

/** A piece of a job's result, as soon as it is there. */
export type Part =
  | { readonly kind: 'budget'; readonly curve: BudgetCurve }
  | { readonly kind: 'input'; readonly curve: InputCurve }
  | { readonly kind: 'waterfall'; readonly waterfall: Waterfall };

/** To the worker. A new job ends the one before it. */
export interface Request {
  readonly id: number;
  readonly job: PackedJob;
}

/** A job with its plan packed for the way. */
export type PackedJob = Omit<Job, 'plan'> & { readonly plan: PackedPlan };

/** From the worker. */
export type Reply =
  | { readonly id: number; readonly kind: 'part'; readonly part: Part; readonly done: number; readonly of: number }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
