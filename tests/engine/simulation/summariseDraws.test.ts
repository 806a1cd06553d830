import { describe, expect, it } from 'vitest';
import type { Draws } from '../../../src/engine/simulation/draws.ts';
import { chancesOfBest } from '../../../src/engine/simulation/summary/chancesOfBest.ts';
import { meanEstimate } from '../../../src/engine/simulation/summary/estimate.ts';
import { summariseDraws } from '../../../src/engine/simulation/summary/summariseDraws.ts';
import { normals } from '../../fixtures/normals.ts';

type Rows = Readonly<Record<'macro' | 'micro' | 'mix', readonly number[]>>;

/** Draws with these profits, at a cost of 10 each. */
function drawsOf({ macro, micro, mix }: Rows): Draws {
  const strategy = (profit: readonly number[]) => ({
    profit: Float64Array.from(profit),
    cost: Float64Array.from(profit, () => 10),
  });
  return { count: macro.length, macro: strategy(macro), micro: strategy(micro), mix: strategy(mix) };
}

/** Fails where there is no summary. */
function summaryOf(draws: Draws) {
  const summary = summariseDraws(draws);
  if (summary === null) throw new Error('There is no summary.');
  return summary;
}

const four = { macro: [3, 0, 5, -1], micro: [4, 0, 2, -2], mix: [4, -1, 9, -3] };

describe('the summary of draws', () => {
  const summary = summaryOf(drawsOf(four));

  it('counts a tie between macro and micro as half a win', () => {
    expect(summary.microBeatsMacro.value).toBe(1.5 / 4);
    expect(summary.microBeatsMacro.standardError).toBeCloseTo(Math.sqrt((0.375 * 0.625) / 4), 15);
  });

  it('shares a draw alike between the strategies that are best in it', () => {
    const { macro, micro, mix } = summary.strategies;
    expect([macro, micro, mix].map(({ best }) => best.value)).toEqual([1.5 / 4, 1 / 4, 1.5 / 4]);
  });

  it('counts earning nothing as no loss', () => {
    const { macro, micro, mix } = summary.strategies;
    expect([macro, micro, mix].map(({ loss }) => loss.value)).toEqual([0.25, 0.25, 0.5]);
  });

  it('knows what each choice misses, and that the least of it is what perfect information is worth', () => {
    // Best in each draw 4, 0, 5 and, by doing nothing, 0: 2.25 in the mean; macro earns 1.75, micro 1.
    expect(summary.regret).toEqual({ nothing: 2.25, macro: 0.5, micro: 1.25 });
    expect(summary.perfectInformation).toBe(0.5);
  });

  it('has the quantiles of the ROI of draws that cost something, and none of a strategy that costs nothing', () => {
    const draws = drawsOf(four);
    draws.micro.cost.set([0, 10, 20, 10]);
    draws.mix.cost.fill(0);
    const { macro, micro, mix } = summaryOf(draws).strategies;
    expect(macro.roi?.quantiles[4]).toBeCloseTo(0.15, 15);
    expect(micro.roi?.quantiles[4]).toBe(0);
    expect(micro.roi?.mean.value).toBeCloseTo(-0.1 / 3, 15);
    expect(mix.roi).toBeNull();
  });

  it('shows as many of 20 dots above zero as the chance says', () => {
    const [macro, micro] = [new Float64Array(10_000), normals(10_000, 1).map((z) => z + 0.5244)];
    const draws = drawsOf({ macro: [...macro], micro: [...micro], mix: [...macro] });
    const { difference, microBeatsMacro } = summaryOf(draws);
    // The normal distribution's share below 0.5244 is 0.70; the error has to be below one dot.
    expect(Math.abs(microBeatsMacro.value - 0.7)).toBeLessThan(4 * (microBeatsMacro.standardError ?? 0));
    expect(difference.dots).toHaveLength(20);
    expect(difference.dots.filter((x) => x > 0)).toHaveLength(14);
  });

  it('is none before the first draw', () => {
    expect(summariseDraws(drawsOf({ macro: [], micro: [], mix: [] }))).toBeNull();
  });

  it('of one draw is that draw, with no error of a mean', () => {
    const { strategies, difference, perfectInformation } = summaryOf(drawsOf({ macro: [3], micro: [7], mix: [5] }));
    expect(strategies.micro.profit.mean).toEqual({ value: 7, standardError: null });
    expect(new Set([...difference.quantiles, ...difference.dots])).toEqual(new Set([4]));
    expect(perfectInformation).toBe(0);
  });

  it('fits in two kilobytes and a half however many draws there are, and is plain numbers', () => {
    const many = [...normals(5000, 2)];
    const large = summaryOf(drawsOf({ macro: many, micro: many, mix: many }));
    expect(JSON.parse(JSON.stringify(large))).toEqual(large);
    expect(JSON.stringify(large).length).toBeLessThan(2560);
  });
});

describe('a standard error', () => {
  it('knows exactly what is the same in every draw', () => {
    expect(meanEstimate(new Float64Array(10_240).fill(5_049_003.81))).toEqual({
      value: 5_049_003.81,
      standardError: 0,
    });
  });

  it('is how far means of other draws are off', () => {
    const estimates = Array.from({ length: 400 }, (_, block) => meanEstimate(normals(100, 3, block)));
    const spread = Math.sqrt(estimates.reduce((sum, { value }) => sum + value ** 2, 0) / estimates.length);
    const claimed = estimates.reduce((sum, { standardError }) => sum + (standardError ?? 0), 0) / estimates.length;
    // The spread of 400 means is known to 3.5 %.
    expect(Math.abs(spread / claimed - 1)).toBeLessThan(0.12);
  });

  it('of a chance is how far chances of other draws are off', () => {
    const none = new Float64Array(100);
    const chances = Array.from({ length: 400 }, (_, block) => chancesOfBest([normals(100, 4, block), none])[0]);
    const spread = Math.sqrt(chances.reduce((sum, { value }) => sum + (value - 0.5) ** 2, 0) / chances.length);
    expect(Math.abs(spread / 0.05 - 1)).toBeLessThan(0.12);
  });
});
