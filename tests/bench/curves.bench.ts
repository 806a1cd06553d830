import { describe, expect, it } from 'vitest';
import { budgetCurve, openInputCurves } from '../../src/engine/index.ts';
import { rangesFor, valuesOver } from '../../src/model/inputRange.ts';
import type { Plan } from '../../src/model/plan.ts';
import { questionInputs } from '../../src/model/questionInputs.ts';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, medianTime } from './measure.ts';

/** The lines over the budget and the curve of every card, as many values as the app asks for. */
function curvesOf(plan: Plan) {
  const ranges = rangesFor(plan);
  const curveOf = openInputCurves(plan);
  const lines = budgetCurve(plan, valuesOver({ from: 0, to: 2 * plan.budget, scale: 'linear' }, 81));
  return [lines, ...questionInputs.map((input) => curveOf(input, valuesOver(ranges[input], 41)))];
}

describe('the lines over the budget and the curves of the cards', () => {
  it.each([
    { count: 1_000, most_ms: 100 },
    { count: 100_000, most_ms: 8_000 },
  ])('of $count segments are all there in time', ({ count, most_ms }) => {
    const plan = largePlan(count);
    const time = medianTime(() => curvesOf(plan), count > 1_000 ? 1 : 20);
    console.log(`curves of ${count.toLocaleString('en')} segments: ${inMilliseconds(time)} (at most ${most_ms} ms)`);
    expect(time).toBeLessThan(most_ms);
  });
});
