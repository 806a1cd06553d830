import { hiddenTurn } from '../numerics/hiddenTurn.ts';
import { rootBetween, thresholdBetween } from '../numerics/roots.ts';
import type { Winner } from './verdict.ts';

/** Values over which one strategy leads; null where none does: a campaign that is not bought is never ahead. */
export interface Stretch {
  readonly leader: Winner | null;
  readonly from: number;
  readonly to: number;
}

/** The answer at one value: the difference, and what is bought, which changes it by jumps. */
export interface Sample {
  readonly value: number;
  /** Micro's profit minus macro's. */
  readonly gap: number;
  /** In bits: 1 macro, 2 micro, 4 whatever else makes the difference jump. */
  readonly bought: number;
  readonly leader: Winner | null;
}

/** The difference of the profits as a function of one number. */
export interface Lead {
  readonly sampleAt: (value: number) => Sample;
  /** The `bought` of a sample, where that can be told without the rest. */
  readonly boughtAt: (value: number) => number;
}

/** What a curve is made of: samples with both sides of every jump among them, and where the two earn the same. */
export interface LeadCurve {
  readonly samples: readonly Sample[];
  /** Where both are bought and earn the same. */
  readonly flips: readonly number[];
  /** Who leads where, from the first value to the last without a gap. */
  readonly stretches: readonly Stretch[];
}

interface CloseUp {
  readonly near?: readonly number[] | undefined;
  readonly known?: readonly number[] | undefined;
}

/**
 * Samples a lead at the values given, rising, and finds where it is level. Where what is bought changes between two
 * values the difference jumps: both sides of the jump become samples too, so that each stretch between is continuous.
 * Where the difference turns back towards zero between samples, and reaches it, the turn becomes a sample, so that the
 * two flips beside it are seen; what turns twice between neighbouring samples goes unseen.
 *
 * @param near shares of the way from a jump to the next value at which samples are added: beside the point where a
 * campaign becomes affordable its media money is next to nothing, and much happens on a small scale.
 * @param known the values at which the difference is 0, rising, where they are known exactly: then none is looked for.
 */
export function leadCurve(lead: Lead, values: readonly number[], { near = [], known }: CloseUp = {}): LeadCurve {
  const jumped = withJumps(lead, values, near);
  const samples = known === undefined ? withTurns(lead, jumped) : jumped;
  const roots = known ?? rootsBetween(lead, samples);
  const flips = roots.filter((root) => bothBought(lead.boughtAt(root)));
  return { samples, flips, stretches: stretchesOf(samples, roots) };
}

function bothBought(bought: number): boolean {
  return (bought & 3) === 3;
}

function withJumps(lead: Lead, values: readonly number[], near: readonly number[]): Sample[] {
  const samples: Sample[] = [];
  for (const value of values) {
    const next = lead.sampleAt(value);
    for (let last = samples.at(-1); last !== undefined && last.bought !== next.bought; last = samples.at(-1)) {
      const [before, after] = bothSides(lead, last, next);
      samples.push(...between(lead, near, before, last).reverse(), before, after, ...between(lead, near, after, next));
      if (after.value >= next.value) break;
    }
    samples.push(next);
  }
  return samples;
}

/** Samples on the way from one sample to another, as far as the same things are bought, nearest first. */
function between({ sampleAt }: Lead, shares: readonly number[], from: Sample, to: Sample): Sample[] {
  if (shares.length === 0) return [];
  const samples = shares.map((share) => sampleAt(from.value + (to.value - from.value) * share));
  return samples.filter(({ value, bought }) => value !== from.value && value !== to.value && bought === from.bought);
}

function bothSides({ sampleAt, boughtAt }: Lead, low: Sample, high: Sample): readonly [Sample, Sample] {
  const [before, after] = thresholdBetween((value) => boughtAt(value) === low.bought, low.value, high.value);
  return [sampleAt(before), sampleAt(after)];
}

/** Adds the turns at which the difference has the other sign than the samples around. */
function withTurns({ sampleAt }: Lead, samples: readonly Sample[]): readonly Sample[] {
  const gapAt = (value: number) => sampleAt(value).gap;
  const turns: Sample[] = [];
  for (let i = 0; i < samples.length; i++) {
    const joined = (at: number) => (samples[at]?.bought === samples[i].bought ? samples[at] : null);
    const turn = hiddenTurn(gapAt, joined(i - 1), samples[i], joined(i + 1));
    if (turn !== null) turns.push(sampleAt(turn));
  }
  return turns.length === 0 ? samples : [...samples, ...turns].sort((a, b) => a.value - b.value);
}

function rootsBetween({ sampleAt }: Lead, samples: readonly Sample[]): number[] {
  const roots: number[] = [];
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1], samples[i]];
    if (a.bought !== b.bought || a.gap > 0 === b.gap > 0 || (a.gap === 0 && b.gap === 0)) continue;
    roots.push(rootBetween((value) => sampleAt(value).gap, a.value, b.value));
  }
  return roots;
}

/** A lead ends at the root between two samples or, where it jumps, at the second of them. */
function stretchesOf(samples: readonly Sample[], roots: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = samples[0].value;
  for (let i = 1; i < samples.length; i++) {
    const [before, after] = [samples[i - 1], samples[i]];
    if (before.leader === after.leader) continue;
    const end = roots.find((root) => root >= before.value && root <= after.value) ?? after.value;
    stretches.push({ leader: before.leader, from, to: end });
    from = end;
  }
  const last = samples[samples.length - 1];
  return [...stretches, { leader: last.leader, from, to: last.value }];
}
