import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/engine/simulation/simulate.ts';
import type { SimulationSummary } from '../../../src/engine/simulation/summary/summariseDraws.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { loadKernel } from '../../../src/workers/loadKernel.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const kernel = loadKernel(1024);

function summaryOf(plan: Plan, draws = 10_240): SimulationSummary {
  const run = simulate(plan, kernel, draws);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

/** Profit of micro is linear in the value of a conversion, which alone is uncertain: media are bought, people reached. */
const plan = plainPlan({
  segments: [plainSegment({ size: 200_000 })],
  ranges: { 'segments.s1.value': [30, 53.333333333333336] },
});
const spread = Math.log(53.333333333333336 / 30) / (2 * 1.6448536269514722);

describe('a simulated plan', () => {
  const summary = summaryOf(plan);
  const { micro } = summary.strategies;
  /** Profit per unit of value, from two draws of the same line. */
  const valueAt = (z: number) => 40 * Math.exp(spread * z);
  const line = summaryOf({ ...plan, ranges: { 'segments.s1.value': [40 - 1e-9, 40 + 1e-9] } }, 256).strategies.micro
    .profit;
  const atMedian = line.mean.value;
  const slope = (atMedian + plan.budget) / 40;

  it('has the mean of its closed form, within four standard errors', () => {
    const exact = slope * 40 * Math.exp(spread ** 2 / 2) - plan.budget;
    const { value, standardError } = micro.profit.mean;
    expect(Math.abs(value - exact)).toBeLessThan(4 * (standardError ?? 0));
  });

  it('has the quantiles of a line of a log-normal', () => {
    const exact = [-1.6448536269514722, 0, 1.6448536269514722].map((z) => slope * valueAt(z) - plan.budget);
    const [low, middle, high] = [1, 4, 7].map((place) => micro.profit.quantiles[place]);
    // The 5 % quantile of 10,240 draws is off by a hundredth of a range, four times out of a hundred thousand.
    const range = exact[2] - exact[0];
    expect(Math.abs(low - exact[0])).toBeLessThan(0.03 * range);
    expect(Math.abs(middle - exact[1])).toBeLessThan(0.03 * range);
    expect(Math.abs(high - exact[2])).toBeLessThan(0.05 * range);
  });

  it('is the plan itself where ranges have hardly any width', () => {
    const [first, last] = [line.quantiles[0], line.quantiles[8]];
    expect(last - first).toBeLessThan(1e-6 * plan.budget);
  });

  it('is the same again, and another under another seed', () => {
    expect(summaryOf(plan)).toEqual(summary);
    expect(summaryOf({ ...plan, seed: 2 }).strategies.micro.profit.mean).not.toEqual(micro.profit.mean);
  });

  it('has an error that halves with four times the draws', () => {
    const [few, many] = [2_560, 10_240].map(
      (draws) => summaryOf(plan, draws).strategies.micro.profit.mean.standardError ?? 0,
    );
    expect(few / many).toBeGreaterThan(1.9);
    expect(few / many).toBeLessThan(2.1);
  });

  it('is off by far less than as many independent draws would be, since the number that matters is drawn evenly', () => {
    const exact = slope * 40 * Math.exp(spread ** 2 / 2) - plan.budget;
    const runs = Array.from(
      { length: 20 },
      (_, seed) => summaryOf({ ...plan, seed }, 512).strategies.micro.profit.mean,
    );
    const squares = runs.map(({ value, standardError }) => ((value - exact) / (standardError ?? 0)) ** 2);
    expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)).toBeLessThan(0.05);
  });

  it('tells after every block how many draws are done', () => {
    expect([...simulate(plan, kernel, 1_000)]).toEqual([256, 512, 768, 1000]);
  });
});
