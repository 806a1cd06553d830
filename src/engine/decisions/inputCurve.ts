import type { Plan } from '../../model/plan.ts';
import { type QuestionInput, withInput } from '../../model/questionInputs.ts';
import { macroOutcome } from '../outcome/macro.ts';
import { describeMarket } from '../outcome/market.ts';
import { microOutcome } from '../outcome/micro.ts';
import { leadCurve, type Sample, type Stretch } from './leadCurve.ts';

/** Micro's profit minus macro's over one input of the plan, all others equal. */
export interface InputCurve {
  readonly input: QuestionInput;
  /** The values asked for, both sides of each jump, and turns between flips that lie close together. */
  readonly values: readonly number[];
  readonly gaps: readonly number[];
  /** Values at which the two earn the same; a jump where a campaign becomes affordable is not one. */
  readonly flips: readonly number[];
  /** Who leads where, from the first value to the last without a gap. */
  readonly stretches: readonly Stretch[];
}

/** Samples the profit difference at the values given, rising, and finds the flips; see `leadCurve`. */
export function inputCurve(plan: Plan, input: QuestionInput, values: readonly number[]): InputCurve {
  const sampleAt = (value: number) => sample(withInput(plan, input, value), value);
  const { samples, flips, stretches } = leadCurve({ sampleAt, boughtAt: (value) => sampleAt(value).bought }, values);
  return {
    input,
    values: samples.map(({ value }) => value),
    gaps: samples.map(({ gap }) => gap),
    flips,
    stretches,
  };
}

function sample(plan: Plan, value: number): Sample {
  const market = describeMarket(plan);
  const macro = macroOutcome(market, plan.budget);
  const micro = microOutcome(market, plan.budget);
  const idle = micro.bought && micro.unspent > 0;
  const gap = micro.profit - macro.profit;
  return {
    value,
    gap,
    bought: Number(macro.bought) + 2 * Number(micro.bought) + 4 * Number(idle),
    leader: gap > 0 && micro.bought ? 'micro' : gap < 0 && macro.bought ? 'macro' : null,
  };
}
