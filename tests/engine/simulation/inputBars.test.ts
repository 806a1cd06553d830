import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/engine/index.ts';
import { inputBars } from '../../../src/engine/simulation/sensitivity/inputBars.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { loadKernel } from '../../../src/workers/loadKernel.ts';
import { finishRun } from '../../fixtures/finishRun.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const kernel = loadKernel(1024);

/** The bars by their inputs, in their order. */
function open(plan: Plan) {
  const { bars, middle } = finishRun(inputBars(plan, kernel));
  const inputs = bars.map(({ path }) => path);
  const barOf = (input: string) => {
    const bar = bars.find(({ path }) => path === input);
    if (bar === undefined) throw new Error(`${input} has no bar`);
    return bar;
  };
  return { bars, inputs, barOf, middle };
}

/** One segment, and money typed by hand: what another plan decides is the same. */
const plan = plainPlan({
  micro: { split: 'manual' },
  segments: [plainSegment({ spend: 90_000, microLift: 0.2 })],
  ranges: { 'segments.*.microLift': [0.5, 2], 'segments.s1.value': [20, 80], 'macro.cpm': [8, 12.5] },
});

const differenceOf = (other: Plan) => {
  const { macro, micro } = evaluatePlan(other);
  return micro.profit - macro.profit;
};

const withSegment = (changes: object) => ({ ...plan, segments: [{ ...plan.segments[0], ...changes }] });

describe('a bar of an input', () => {
  const { bars, inputs, barOf, middle } = open(plan);

  it('stands for each range that has an effect', () => {
    const idle = {
      ...plan,
      ranges: { ...plan.ranges, 'segments.gone.size': [1, 2] as const, 'retention.rate': [0.1, 0.2] as const },
    };
    expect(open(idle).bars).toEqual(bars);
    expect(inputs.toSorted()).toEqual(['macro.cpm', 'segments.*.microLift', 'segments.s1.value']);
  });

  it('ends where the plan with the 10th and the 90th percentile does', () => {
    const { low, high, atLow, atHigh } = barOf('segments.s1.value');
    expect(low * high).toBeCloseTo(40 * 40, 8);
    expect(atLow).toBeCloseTo(differenceOf(withSegment({ value: low })), 6);
    expect(atHigh).toBeCloseTo(differenceOf(withSegment({ value: high })), 6);
  });

  it('moves a factor on every segment, and lets a number that shares a factor with others move alone', () => {
    const { low, atLow } = barOf('segments.*.microLift');
    expect(atLow).toBeCloseTo(differenceOf(withSegment({ microLift: 0.2 * low })), 6);
    const price = barOf('macro.cpm');
    expect(price.atHigh).toBeCloseTo(differenceOf({ ...plan, macro: { ...plan.macro, cpm: price.high } }), 6);
  });

  it('names the values at which the answer flips', () => {
    const { flipsAt } = barOf('segments.*.microLift');
    for (const factor of flipsAt) {
      expect(Math.abs(differenceOf(withSegment({ microLift: 0.2 * factor })))).toBeLessThan(1e-6 * plan.budget);
    }
    const lift = open({ ...plan, ranges: { 'segments.*.microLift': [0.1, 10] } });
    expect(lift.barOf('segments.*.microLift').flipsAt).toHaveLength(1);
  });

  it('has its middle where every input is at its median', () => {
    expect(middle).toBeCloseTo(differenceOf(plan), 6);
  });

  it('is the same whichever inputs are looked at with it', () => {
    const few = open({ ...plan, ranges: { 'macro.cpm': [8, 12.5] } });
    const { atLow, atHigh } = barOf('macro.cpm');
    expect(few.barOf('macro.cpm').atLow).toBeCloseTo(atLow, 6);
    expect(few.barOf('macro.cpm').atHigh).toBeCloseTo(atHigh, 6);
    const many = plainPlan({
      segments: Array.from({ length: 60 }, (_, i) => plainSegment({ id: `s${i}`, size: 1_000 * (i + 1) })),
      ranges: Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`segments.s${i}.microLift`, [0.1, 0.4] as const]),
      ),
    });
    const all = open(many);
    const [[path, range]] = Object.entries(many.ranges).slice(59);
    const single = open({ ...many, ranges: { [path]: range } }).barOf(path);
    expect(all.barOf(path).atLow).toBeCloseTo(single.atLow, 6);
    expect(new Set(all.bars.map(({ atHigh, atLow }) => atHigh - atLow)).size).toBe(60);
  });

  it('stands before those that are less wide', () => {
    const widths = bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
