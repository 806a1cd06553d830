import type { Plan } from '../../model/plan.ts';
import { type QuestionInput, withInput } from '../../model/questionInputs.ts';
import { rootBetween, thresholdBetween } from '../numerics/roots.ts';
import { macroOutcome } from '../outcome/macro.ts';
import { describeMarket } from '../outcome/market.ts';
import { microOutcome } from '../outcome/micro.ts';
import type { Winner } from './verdict.ts';

/** Micro's profit minus macro's over one input of the plan, all others equal. */
export interface InputCurve {
  readonly input: QuestionInput;
  /** The values asked for, and both sides of each jump. */
  readonly values: readonly number[];
  readonly gaps: readonly number[];
  /** Values at which the two earn the same; a jump where a campaign becomes affordable is not one. */
  readonly flips: readonly number[];
  /** Who leads where, from the first value to the last without a gap. */
  readonly stretches: readonly Stretch[];
}

/** Values over which one strategy leads; null where none does: a campaign that is not bought is never ahead. */
export interface Stretch {
  readonly leader: Winner | null;
  readonly from: number;
  readonly to: number;
}

/** The answer at one value: the difference, and what is bought, which changes it by jumps. */
interface Sample {
  readonly value: number;
  readonly gap: number;
  readonly bought: number;
  readonly leader: Winner | null;
}

/**
 * Samples the profit difference at the values given, rising, and finds the flips. Where a campaign becomes affordable
 * between two of them the difference jumps: both sides of the jump are sampled too, so that each stretch between is
 * continuous. Two flips between neighbouring samples go unseen.
 */
export function inputCurve(plan: Plan, input: QuestionInput, values: readonly number[]): InputCurve {
  const sampleAt = (value: number) => sample(withInput(plan, input, value), value);
  const samples: Sample[] = [];
  const flips: number[] = [];
  for (const value of values) {
    const next = sampleAt(value);
    const last = samples.at(-1);
    if (last !== undefined && last.bought !== next.bought) samples.push(...bothSides(sampleAt, last, next));
    samples.push(next);
  }
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1], samples[i]];
    if (a.bought !== b.bought || a.gap > 0 === b.gap > 0 || (a.gap === 0 && b.gap === 0)) continue;
    flips.push(rootBetween((value) => sampleAt(value).gap, a.value, b.value));
  }
  return {
    input,
    values: samples.map(({ value }) => value),
    gaps: samples.map(({ gap }) => gap),
    flips,
    stretches: stretchesOf(samples, flips),
  };
}

/** A lead ends at the flip between two samples or, where it jumps, at the second of them. */
function stretchesOf(samples: readonly Sample[], flips: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = samples[0].value;
  for (let i = 1; i < samples.length; i++) {
    const [before, after] = [samples[i - 1], samples[i]];
    if (before.leader === after.leader) continue;
    const end = flips.find((flip) => flip >= before.value && flip <= after.value) ?? after.value;
    stretches.push({ leader: before.leader, from, to: end });
    from = end;
  }
  const last = samples[samples.length - 1];
  return [...stretches, { leader: last.leader, from, to: last.value }];
}

function bothSides(sampleAt: (value: number) => Sample, low: Sample, high: Sample): Sample[] {
  const [before, after] = thresholdBetween((value) => sampleAt(value).bought === low.bought, low.value, high.value);
  return [sampleAt(before), sampleAt(after)];
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
