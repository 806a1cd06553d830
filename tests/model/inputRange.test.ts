import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenRange } from '../../src/model/breakEvenInputs.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { type InputRange, rangesFor, valuesOver } from '../../src/model/inputRange.ts';
import { sliderPosition, sliderSteps, sliderValue } from '../../src/model/inputScale.ts';
import { isError } from '../../src/model/issue.ts';
import { questionInputs, readInput, withInput } from '../../src/model/questionInputs.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const input = fc.constantFrom(...questionInputs);

describe('the range of an input', () => {
  it('holds the value of the plan, whatever the plan', () => {
    fc.assert(
      fc.property(planArbitrary, input, (plan, one) => {
        const { from, to } = rangesFor(plan)[one];
        expect(from).toBeLessThan(to);
        expect(readInput(plan, one)).toBeGreaterThanOrEqual(from);
        expect(readInput(plan, one)).toBeLessThanOrEqual(to);
      }),
    );
  });

  it('has only values that the plan may have', () => {
    fc.assert(
      fc.property(planArbitrary, input, fc.double({ min: 0, max: 1, noNaN: true }), (plan, one, share) => {
        // Lifts of mean 0 or less have no scale to go by: the slider refuses what they may not be.
        fc.pre(one !== 'lift' || readInput(plan, one) > 0);
        const { from, to } = rangesFor(plan)[one];
        const changed = withInput(plan, one, from + (to - from) * share);
        expect(checkPlan(changed).filter(isError)).toEqual([]);
      }),
    );
  });

  it('lies inside the one that is looked at for flips, so that a card shows none that the table misses', () => {
    const inBoth = fc.constantFrom('budget', 'lift', 'precision', 'costPerSegment', 'microCpm' as const);
    fc.assert(
      fc.property(planArbitrary, inBoth, (plan, one) => {
        const card = rangesFor(plan)[one];
        const table = breakEvenRange(plan, one);
        // The table's lift is a factor; a mean of 0 or less has none.
        const unit = one === 'lift' ? readInput(plan, one) : 1;
        fc.pre(unit > 0);
        expect(table.from * unit).toBeLessThanOrEqual(card.from * (1 + 1e-9));
        expect(table.to * unit).toBeGreaterThanOrEqual(card.to * (1 - 1e-8));
      }),
    );
  });

  it('does not move under the hand', () => {
    const plan = plainPlan();
    const ranges = rangesFor(plan);
    const { to } = ranges.budget;
    expect(rangesFor(withInput(plan, 'budget', to), ranges).budget).toBe(ranges.budget);
    expect(rangesFor(withInput(plan, 'budget', 2 * to), ranges).budget.to).toBeGreaterThan(to);
  });

  it('begins above 0 where the input must be', () => {
    const ranges = rangesFor(plainPlan());
    expect(ranges.macroCpm.from).toBeGreaterThan(0);
    expect(ranges.precision.from).toBeGreaterThan(0);
    expect(ranges.costPerSegment.from).toBe(0);
  });
});

const linear: InputRange = { from: 0, to: 10, scale: 'linear' };
const log: InputRange = { from: 1, to: 10_000, scale: 'log' };

describe('values over a range', () => {
  it('are evenly spread on its scale, both ends exactly among them', () => {
    expect(valuesOver(linear, 5)).toEqual([0, 2.5, 5, 7.5, 10]);
    expect(valuesOver(log, 5)).toEqual([1, 10, 100, 1000, 10_000].map((value) => expect.closeTo(value, 9)));
    expect(valuesOver(log, 5)[4]).toBe(10_000);
  });
});

describe('a slider', () => {
  it('stands in the middle of a logarithmic range at its geometric mean', () => {
    expect(sliderPosition(log, 100)).toBeCloseTo(sliderSteps / 2, 12);
    expect(sliderPosition(linear, 5)).toBe(sliderSteps / 2);
  });

  it('stops at the ends', () => {
    expect(sliderPosition(log, 0.001)).toBe(0);
    expect(sliderPosition(linear, 11)).toBe(sliderSteps);
    expect(sliderValue(log, 0)).toBe(1);
    expect(sliderValue(linear, sliderSteps)).toBe(10);
  });

  it('gives the value of its position, to three digits', () => {
    for (const range of [linear, log]) {
      for (let position = 1; position <= sliderSteps; position++) {
        const value = sliderValue(range, position);
        expect(value).toBe(Number(value.toPrecision(3)));
        expect(Math.abs(sliderPosition(range, value) - position)).toBeLessThan(0.06);
      }
    }
  });
});
