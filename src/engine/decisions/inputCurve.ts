import { meanMicroLift, type QuestionInput, withInput } from '../../model/questionInputs.ts';
import type { Plan } from '../../model/plan.ts';
import { rootBetween } from '../numerics/roots.ts';
import { macroOutcome } from '../outcome/macro.ts';
import { describeMarket } from '../outcome/market.ts';
import { microOutcome } from '../outcome/micro.ts';
import { liftGap } from './breakEvenLift.ts';

/** Micro's profit minus macro's over one input of the plan, all others equal. */
export interface InputCurve {
  readonly input: QuestionInput;
  readonly values: readonly number[];
  readonly gaps: readonly number[];
  /** Values at which the two earn the same; a jump where a campaign becomes affordable is not one. */
  readonly flips: readonly number[];
}

/**
 * Samples the profit difference at the values given, rising, and finds the flips between them. Two flips between
 * neighbouring values go unseen.
 */
export function inputCurve(plan: Plan, input: QuestionInput, values: readonly number[]): InputCurve {
  const gap = gapOver(plan, input);
  const gaps = values.map(gap);
  const jump = 1e-6 * Math.max(1, ...gaps.map(Math.abs));
  const flips: number[] = [];
  for (let i = 1; i < values.length; i++) {
    if (gaps[i - 1] > 0 === gaps[i] > 0) continue;
    const flip = rootBetween(gap, values[i - 1], values[i], jump);
    if (flip !== null) flips.push(flip);
  }
  return { input, values, gaps, flips };
}

function gapOver(plan: Plan, input: QuestionInput): (value: number) => number {
  const mean = meanMicroLift(plan);
  if (input === 'lift' && mean !== 0) {
    const gap = liftGap(describeMarket(plan), plan.budget);
    if (gap !== null) return (lift) => gap(lift / mean).value;
  }
  return (value) => profitGap(withInput(plan, input, value));
}

function profitGap(plan: Plan): number {
  const market = describeMarket(plan);
  return microOutcome(market, plan.budget).profit - macroOutcome(market, plan.budget).profit;
}
