import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan, type SegmentBreakEven, segmentBreakEvens } from '../../src/engine/index.ts';
import type { Plan, Segment } from '../../src/model/plan.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { law } from './law.ts';
import { boughtPlan, withSegments } from './plans.ts';

const pick = fc.nat();

function oneOf(plan: Plan, at: number): SegmentBreakEven {
  const { rows } = segmentBreakEvens(plan, Number.POSITIVE_INFINITY);
  const row = rows[at % rows.length];
  if (row === undefined) throw new Error('no segment');
  return row;
}

function again(plan: Plan, { position }: SegmentBreakEven, change: Partial<Segment>): SegmentBreakEven {
  const changed = withSegments(plan, (_, index) => (index === position ? change : {}));
  const found = segmentBreakEvens(changed, Number.POSITIVE_INFINITY).rows.find((row) => row.position === position);
  if (found === undefined) throw new Error('no such segment');
  return found;
}

/** A value of 0 means any, a value that is null none: there is nothing to put back. */
const isThreshold = (value: number | null | undefined): value is number => (value ?? 0) > 0;

function expectLevel(profit: number, otherwise: number, size: number): void {
  expect(Math.abs(profit - otherwise)).toBeLessThanOrEqual(1e-6 * Math.max(1e-6, size));
}

describe('the thresholds of a segment', () => {
  it('put back into the plan, lift and precision earn nothing, or just what macro earns', () => {
    law(
      [boughtPlan, pick],
      (plan, at) => {
        const row = oneOf(plan, at);
        const { fixedCost } = plan.segments[row.position] ?? {};
        const size = (fixedCost ?? plan.micro.costPerSegment) + Math.abs(row.profit) + Math.abs(row.macroProfit ?? 0);
        for (const [thresholds, otherwise] of [
          [row.alone, () => 0],
          [row.againstMacro, (there: SegmentBreakEven) => there.macroProfit ?? 0],
        ] as const) {
          for (const key of ['lift', 'precision'] as const) {
            const value = thresholds?.[key];
            if (!isThreshold(value)) continue;
            const there = again(plan, row, key === 'lift' ? { microLift: value } : { precision: value });
            expectLevel(there.profit, otherwise(there), size);
          }
        }
      },
      250,
    );
  });

  it('pay above and don’t below', () => {
    law(
      [boughtPlan, pick],
      (plan, at) => {
        const row = oneOf(plan, at);
        const { lift, precision, size } = row.alone;
        const clear = Math.abs(row.profit) > 1e-6;
        if (clear && isThreshold(lift)) expect(row.profit > 0).toBe(row.lift > lift);
        if (clear && isThreshold(precision)) expect(row.profit > 0).toBe(row.precision > precision);
        if (clear && isThreshold(size)) expect(row.profit > 0).toBe(row.size > size);
        if (lift === null || precision === null || size === null) expect(row.profit).toBeLessThanOrEqual(1e-6);
      },
      250,
    );
  });

  it('of the size are those that the segments’ table says', () => {
    law(
      [boughtPlan, pick],
      (plan, at) => {
        const row = oneOf(plan, at);
        const { smallestSize } = evaluatePlan(plan).figuresAt(row.position) ?? {};
        if (row.size > 0)
          expect(row.alone.size).toEqual(smallestSize === null ? null : expect.closeTo(smallestSize ?? 0, 3));
      },
      250,
    );
  });
});

describe('what macro earns in a segment', () => {
  it('is what its profit loses without the segment, where there is no discount', () => {
    law(
      [boughtPlan, pick],
      (any, at) => {
        const plan: Plan = { ...any, overlap: 0, macro: { ...any.macro, discount: { kind: 'none' } } };
        const people = plan.segments.reduce((sum, { size }) => sum + size, 0);
        fc.pre(people < plan.population);
        const row = oneOf(plan, at);
        fc.pre(row.macroProfit !== null && row.size < plan.population);
        const { macro } = evaluatePlan(plan);
        const spared = ((plan.budget - macro.production) * row.size) / plan.population;
        const without: Plan = {
          ...plan,
          population: plan.population - row.size,
          budget: plan.budget - spared,
          segments: plan.segments.filter((_, index) => index !== row.position),
        };
        const lost = macro.profit - evaluatePlan(without).macro.profit;
        const size = Math.abs(macro.value) + macro.cost;
        expect(Math.abs(lost - (row.macroProfit ?? 0))).toBeLessThanOrEqual(1e-9 * size);
      },
      250,
    );
  });
});

describe('a segment that can be reckoned by hand', () => {
  // V = 32,000, H = 2,000: (√V − √H)² = 18,000 before its fixed cost.
  const plan = plainPlan({ segments: [plainSegment({ fixedCost: 8_000 })] });
  const [row] = segmentBreakEvens(plan, 1).rows;

  it('earns 10,000, and macro 16,000·10/11 less a fifth of its budget', () => {
    expect(row?.profit).toBeCloseTo(10_000, 6);
    expect(row?.macroProfit).toBeCloseTo(160_000 / 11 - 20_000, 6);
  });

  it('pays from a lift of 11.25 %, 88,889 people and a precision of 25 % on', () => {
    // V = (√2,000 + √8,000)² = 18,000
    expect(row?.alone.lift).toBeCloseTo((0.2 * 18_000) / 32_000, 9);
    expect(row?.alone.size).toBeCloseTo((200_000 * 8_000) / 18_000, 6);
    // H = (√32,000 − √8,000)² = 8,000
    expect(row?.alone.precision).toBeCloseTo(2_000 / 8_000, 9);
  });

  it('is held against nothing and macro, and counted', () => {
    expect(segmentBreakEvens(plan, 1)).toMatchObject({ targeted: 1, paying: 1, aheadOfMacro: 1 });
    const dear = plainPlan({ segments: [plainSegment({ fixedCost: 20_000 })] });
    expect(segmentBreakEvens(dear, 1)).toMatchObject({ targeted: 1, paying: 0, aheadOfMacro: 0 });
    expect(segmentBreakEvens({ ...plan, macro: { ...plan.macro, productionCost: 2e5 } }, 1).aheadOfMacro).toBeNull();
  });
});
