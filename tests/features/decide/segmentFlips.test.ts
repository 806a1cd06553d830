import { describe, expect, it } from 'vitest';
import { segmentBreakEvens } from '../../../src/engine/index.ts';
import { sortedSegments, thresholdText, verdictOfSegment } from '../../../src/features/decide/whenFlips/segmentRows.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const plan = plainPlan({
  segments: [
    plainSegment({ id: 'a', fixedCost: 8_000 }),
    plainSegment({ id: 'b', fixedCost: 17_000, macroLift: 1 }),
    plainSegment({ id: 'c', fixedCost: 100_000 }),
    plainSegment({ id: 'd', baseline: 0 }),
  ],
});
const { rows } = segmentBreakEvens({ ...plan, budget: 300_000 }, 10);

describe('a segment as it is', () => {
  it('pays or not, and earns more than macro would there or not', () => {
    const verdicts = rows.toSorted((a, b) => a.position - b.position).map(verdictOfSegment);
    expect(verdicts).toEqual(['both', 'macro', 'nothing', 'nothing']);
    const dear = { ...plan, macro: { ...plan.macro, productionCost: 1e6 } };
    expect(segmentBreakEvens(dear, 10).rows.map(verdictOfSegment)).toContain('alone');
  });
});

describe('thresholds', () => {
  it('are any where 0 is enough, none where none will do, and a dash without macro', () => {
    expect(thresholdText('lift', 0)).toBe('any');
    expect(thresholdText('size', null)).toBe('none');
    expect(thresholdText('size', undefined)).toBe('–');
    expect(thresholdText('size', 88_888.9)).toBe('88,889');
    expect(thresholdText('precision', 0.25)).toBe('25%');
  });

  it('sort up and down, those without one behind both times', () => {
    const order = (direction: 1 | -1) =>
      sortedSegments(rows, { column: 'alone', direction, key: 'lift' }).map(({ position }) => position);
    expect(order(1)).toEqual([0, 1, 2, 3]);
    expect(order(-1)).toEqual([2, 1, 0, 3]);
  });
});
