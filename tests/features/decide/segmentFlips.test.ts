import { describe, expect, it } from 'vitest';
import { segmentBreakEvens } from '../../../src/engine/index.ts';
import { segmentFinding } from '../../../src/features/decide/whenFlips/segmentFinding.ts';
import {
  againstMacroText,
  moved,
  sortedSegments,
  thresholdText,
  verdictOfSegment,
} from '../../../src/features/decide/whenFlips/segmentRows.ts';
import { loadScenario } from '../../../src/io/scenarios.ts';
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
  it('pays or not, and earns more than macro would there or not', async () => {
    const verdicts = rows.toSorted((a, b) => a.position - b.position).map(verdictOfSegment);
    expect(verdicts).toEqual(['both', 'macro', 'neither', 'neither']);
    const ride = segmentBreakEvens(await loadScenario('ride'), 10).rows.map(verdictOfSegment);
    expect(ride.filter((verdict) => verdict === 'macroOnly')).toHaveLength(1);
    const dear = { ...plan, macro: { ...plan.macro, productionCost: 1e6 } };
    const alone = segmentBreakEvens(dear, 10).rows.map(verdictOfSegment);
    expect(new Set(alone)).toEqual(new Set(['alone', 'nothing']));
  });

  it('says that macro loses money there instead of from where on it is beaten, and sorts that as beaten from 0', async () => {
    const card = await loadScenario('card');
    const found = segmentBreakEvens(card, 10).rows;
    const over60 = found.find(({ position }) => card.segments[position]?.name === 'Over 60');
    expect(over60 && verdictOfSegment(over60)).toBe('neither');
    expect(over60 && moved.map((key) => againstMacroText(key, over60))).toEqual(Array(3).fill('macro loses'));
    for (const key of moved) {
      expect(sortedSegments(found, { column: 'againstMacro', direction: 1, key })[0]).toBe(over60);
    }
  });
});

describe('the finding on segments', () => {
  it.each([
    [[1, 1, 1], '1 of 1 targeted segment pays; it earns more than macro would there.'],
    [[1, 6, 0], '1 of 6 targeted segments pays; macro would earn more there.'],
    [[4, 5, 4], '4 of 5 targeted segments pay; each of them earns more than macro would there.'],
    [[4, 5, 1], '4 of 5 targeted segments pay; 1 of them earns more than macro would there.'],
    [[1000, 1000, null], '1,000 of 1,000 targeted segments pay.'],
    [[0, 1, 0], 'The targeted segment doesn’t pay.'],
  ] as const)('of %j reads well', ([paying, targeted, aheadOfMacro], claim) => {
    expect(segmentFinding({ paying, targeted, aheadOfMacro })).toBe(claim);
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
