import { describe, expect, it } from 'vitest';
import { segmentWarnings } from '../../../src/features/segments/words/segmentWarnings.ts';
import { resultsOf } from '../../../src/store/results.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

function warningsOf(sizes: readonly number[], changes: Parameters<typeof plainPlan>[0] = {}) {
  const segments = sizes.map((size, i) => plainSegment({ id: `s${i}`, name: i === 1 ? '' : `Group ${i + 1}`, size }));
  const plan = plainPlan({ population: 1000, segments, ...changes });
  return segmentWarnings(plan, resultsOf(plan).outcome.issues);
}

describe('the warnings below the segments', () => {
  it('are none where the segments fit into the population', () => {
    expect(warningsOf([400, 600])).toEqual([]);
  });

  it('say that segments together are more than the population, unless they may overlap', () => {
    expect(warningsOf([600, 600])).toEqual([
      'The segments add up to more people than the population, with no overlap assumed.',
    ]);
    expect(warningsOf([600, 600], { overlap: 1 })).toEqual([]);
  });

  it('name the first segment that is larger than the population, by its place where it has no name', () => {
    expect(warningsOf([10, 1001], { overlap: 1 })).toEqual(['One segment is larger than the population: segment 2.']);
    expect(warningsOf([2000, 3000], { overlap: 1 })).toEqual([
      '2 segments are larger than the population; the first is Group 1.',
    ]);
  });

  it('say that nothing can be targeted where no segment is included', () => {
    const segments = [plainSegment({ size: 10, included: false })];
    expect(warningsOf([], { segments })).toEqual(['Micro can’t be bought: no segment is included.']);
  });
});
