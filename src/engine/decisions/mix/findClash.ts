import { fixedOf } from './fillBudget.ts';
import type { MixConstraints } from './mixConstraints.ts';
import type { Clash } from './mixDecision.ts';
import type { MixTerms } from './mixTerms.ts';

/**
 * The first contradiction between the constraints; null where some mix keeps to them.
 *
 * @param budget what is left for targeted campaigns; below 0 where the mass campaign that must stay costs more.
 */
export function findClash(terms: MixTerms, constraints: MixConstraints, budget: number): Clash | null {
  const { rule, least, most } = terms;
  const empty = constraints.rules.find(({ position }) => rule[position] >= 0 && least[position] > most[position]);
  if (empty !== undefined) {
    const { position } = empty;
    return { code: 'leastAboveMost', position, least: least[position], most: most[position] };
  }
  const must = Uint32Array.from(rule, (_, i) => i).filter((i) => rule[i] === 1);
  const may = constraints.mostSegments ?? terms.count;
  if (must.length > may) return { code: 'moreMustThanMay', must: must.length, may };
  let media = 0;
  for (let k = 0; k < must.length; k++) media += least[must[k]];
  const needed = fixedOf(terms, must) + media * terms.feeFactor;
  return needed > budget ? { code: 'mustCostsMore', needed, budget } : null;
}
