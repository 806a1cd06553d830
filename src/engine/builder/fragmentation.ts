import { fixedCosts } from '../curves/fixedCosts.ts';
import { cellCount, mostCells } from './crossTraits.ts';

/** What crossing one more trait does: more segments, fewer people in each, more fixed cost on each person. */
export interface FragmentationStep {
  /** Traits crossed so far. */
  readonly traits: number;
  readonly segments: number;
  /** People in a segment on average. */
  readonly people: number;
  /** Fixed cost per person of the market; null where there are no people. */
  readonly costPerPerson: number | null;
}

interface FixedCostsOfMicro {
  readonly setupCost: number;
  readonly costPerSegment: number;
  readonly reuse: number;
}

/**
 * The steps from the first trait to all of them: with K segments the fixed costs are setupCost + Σ costPerSegment ·
 * j^(log2 reuse), j = 1…K (model section 4.1).
 *
 * @param shape levels of each trait, in the order of crossing. @param people in the market, 0 or more.
 * @returns a step for each trait, as long as there are at most 100,000 segments.
 * @example 1,000 people, 100 a segment, traits of 3 and 2 levels: 0.3 and 0.6 per person
 */
export function fragmentation(shape: readonly number[], people: number, micro: FixedCostsOfMicro): FragmentationStep[] {
  return shape
    .map((_, last) => cellCount(shape.slice(0, last + 1)))
    .filter((segments) => segments <= mostCells)
    .map((segments, last) => ({
      traits: last + 1,
      segments,
      people: people / segments,
      costPerPerson: people > 0 ? fixedCostOf(segments, micro) / people : null,
    }));
}

function fixedCostOf(segments: number, { setupCost, costPerSegment, reuse }: FixedCostsOfMicro): number {
  const costs = fixedCosts(new Float64Array(segments).fill(costPerSegment), reuse);
  return costs.reduce((sum, cost) => sum + cost, setupCost);
}
