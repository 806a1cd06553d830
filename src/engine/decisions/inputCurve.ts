import type { Plan } from '../../model/plan.ts';
import { type QuestionInput, readInput } from '../../model/questionInputs.ts';
import { describeMarket } from '../outcome/market.ts';
import { type InputValues, openVariations } from '../outcome/variedMarket.ts';
import { leadCurve, type Stretch } from './leadCurve.ts';
import { situationLead } from './situationLead.ts';

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

/**
 * Samples the profit difference at the values given, rising, and finds the flips; see `leadCurve`. The figures are those
 * of the plan with the input changed, to rounding (tests/laws/breakEven.test.ts).
 */
export function inputCurve(plan: Plan, input: QuestionInput, values: readonly number[]): InputCurve {
  return openInputCurves(plan)(input, values);
}

/** The same, one input after the other of a plan without errors. */
export function openInputCurves(plan: Plan): typeof curve {
  const situationOf = openVariations(plan, describeMarket(plan));
  return curve;

  function curve(input: QuestionInput, values: readonly number[]): InputCurve {
    const moved = movedBy(plan, input);
    const { samples, flips, stretches } = leadCurve(
      situationLead((value) => situationOf(moved(value))),
      values,
    );
    return {
      input,
      values: samples.map(({ value }) => value),
      gaps: samples.map(({ gap }) => gap),
      flips,
      stretches,
    };
  }
}

/** The mean lift moves all lifts in proportion; lifts of mean 0 all become the mean (`withInput`). */
function movedBy(plan: Plan, input: QuestionInput): (value: number) => InputValues {
  if (input !== 'lift') return (value) => ({ [input]: value });
  const present = readInput(plan, 'lift');
  return (value) => (value === present ? {} : present === 0 ? { sameLift: value } : { lift: value / present });
}
