import { leastCost } from './fillBudget.ts';
import type { MixConstraints } from './mixConstraints.ts';
import type { Clash } from './mixDecision.ts';
import type { MixTerms } from './mixTerms.ts';

interface Purse {
  /** The least that must be spent (`neededMoney`). */
  readonly needed: number;
  readonly budget: number;
}

/** The first contradiction between the constraints; null where some mix keeps to them. */
export function findClash(terms: MixTerms, constraints: MixConstraints, { needed, budget }: Purse): Clash | null {
  const { rule, least, most } = terms;
  const empty = constraints.rules.find(({ position }) => rule[position] >= 0 && least[position] > most[position]);
  if (empty !== undefined) {
    const { position } = empty;
    return { code: 'leastAboveMost', position, least: least[position], most: most[position] };
  }
  const must = mustRows(terms).length;
  const may = constraints.mostSegments ?? terms.count;
  if (must > may) return { code: 'moreMustThanMay', must, may };
  // A mass campaign that takes all of the budget may come out a rounding above it.
  return needed > budget * (1 + 1e-12) ? { code: 'mustCostsMore', needed, budget } : null;
}

/** The least that the segments that must be targeted cost, with a mass campaign of m impressions per head. */
export function neededMoney(terms: MixTerms, m: number): number {
  return leastCost(terms, mustRows(terms), m);
}

function mustRows({ rule }: MixTerms): Uint32Array {
  return Uint32Array.from(rule, (_, i) => i).filter((i) => rule[i] === 1);
}
