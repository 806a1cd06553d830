import { impressionsAtReach, reachAt } from '../../curves/reach.ts';
import { fixedOf, type Mix } from './fillBudget.ts';
import type { MixTerms } from './mixTerms.ts';
import type { Choices, MixLimits, Prices } from './relaxation.ts';

export interface SearchTask {
  readonly terms: MixTerms;
  readonly limits: MixLimits;
  /** Segments targeted at most. */
  readonly most: number;
  /** The mass campaign's m where it is given; null: free. */
  readonly fixedMass: number | null;
  /** Mixes that are known: the result is no worse than any of them. */
  readonly starts: readonly Mix[];
  /** Ends when the bound is this close, as a share of the profit. */
  readonly tolerance: number;
  /** Ends after so many rows were gone through, with the gap as it is then. */
  readonly work: number;
  /** Ends at the first mix that is enough, where not the best one is wanted. */
  readonly isEnough?: (mix: Mix) => boolean;
}

/** A part of all mixes: mass media from `from` to `to`, and some segments decided. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly bought: boolean;
  readonly choices: Choices;
  /** No mix of the part earns more. */
  readonly bound: number;
  /** Prices to begin with. */
  readonly guess: Prices;
}

/** Without a mass campaign; and with one, over stretches without a kink on which reach rises by an eighth. */
export function firstParts({ terms, limits: { budget }, most, fixedMass }: SearchTask): Omit<Part, 'bound'>[] {
  const { mass, reachShape } = terms;
  const choices = decidedChoices(terms, { rule: terms.rule, fewest: 0, most });
  const plain = { choices, guess: { mu: 0, rho: 0 } };
  if (fixedMass !== null) return [{ from: fixedMass, to: fixedMass, bought: fixedMass > 0, ...plain }];
  const parts: Omit<Part, 'bound'>[] = [{ from: 0, to: 0, bought: false, ...plain }];
  const money = budget - mass.production;
  if (!(money > 0)) return parts;
  const end = mass.perHeadFor(money);
  const whole = reachAt(end, reachShape);
  const cuts = new Set([end, ...mass.kinks.filter((m) => m < end)]);
  for (let k = 1; k < 8; k++) cuts.add(Math.min(end, impressionsAtReach((whole * k) / 8, reachShape)));
  let from = 0;
  for (const to of [...cuts].sort((a, b) => a - b)) {
    if (to > from) parts.push({ from, to, bought: true, ...plain });
    from = Math.max(from, to);
  }
  return parts;
}

/** Where no segment is free any more, what its versions cost is known. */
export function decidedChoices(terms: MixTerms, choices: Omit<Choices, 'fixed'>): Choices {
  if (terms.reuse === 1 || choices.rule.includes(0)) return { ...choices, fixed: null };
  const rows = Uint32Array.from(choices.rule, (_, i) => i).filter((i) => choices.rule[i] === 1);
  return { ...choices, fixed: fixedOf(terms, rows) };
}

/** Numbers the segments so that those alike in everything share one. */
export function twinsOf({ count, alone, shared, people, scale, fixed, least, most, rule }: MixTerms): Uint32Array {
  const columns = [alone, shared, people, scale, fixed, least, most, rule];
  const order = Uint32Array.from(alone, (_, i) => i).sort((a, b) => difference(columns, a, b));
  const twins = new Uint32Array(count);
  for (let k = 1; k < count; k++) {
    const apart = difference(columns, order[k - 1], order[k]) !== 0;
    twins[order[k]] = twins[order[k - 1]] + Number(apart);
  }
  return twins;
}

function difference(columns: readonly ArrayLike<number>[], a: number, b: number): number {
  for (const column of columns) if (column[a] !== column[b]) return column[a] < column[b] ? -1 : 1;
  return 0;
}

/** How far a bound may be above the best mix that is known. */
export function slackOf({ tolerance, limits: { budget } }: SearchTask, best: number): number {
  return tolerance * Math.max(Number.isFinite(best) ? Math.abs(best) : 0, 1e-6 * budget);
}
