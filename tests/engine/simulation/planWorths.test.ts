import { describe, expect, it } from 'vitest';
import { type LearningWorth, planWorths } from '../../../src/engine/simulation/sensitivity/planWorths.ts';
import { simulate } from '../../../src/engine/simulation/simulate.ts';
import { uncertainRanges } from '../../../src/engine/simulation/uncertainty.ts';
import { loadScenario } from '../../../src/io/scenarios.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { withPublishedRanges } from '../../../src/model/publishedRanges.ts';
import { loadKernel } from '../../../src/workers/loadKernel.ts';
import { finishRun } from '../../fixtures/finishRun.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';
import { withDoubts } from '../../fixtures/uncertainPlan.ts';

const kernel = loadKernel(1024);
const draws = 10_240;

function worthsOf(plan: Plan, count = draws): LearningWorth[] {
  return finishRun(planWorths(plan, kernel, { paths: uncertainRanges(plan), draws: count }));
}

const nameOf = ({ learnt }: LearningWorth) => (learnt.kind === 'all' ? `all ${learnt.factor}` : learnt.path);

function worthOf(plan: Plan, name: string) {
  const found = worthsOf(plan).find((worth) => nameOf(worth) === name);
  if (found?.worth.standardError == null) throw new Error(`${name} has no worth.`);
  return { value: found.worth.value, standardError: found.worth.standardError };
}

const perfectInformation = (plan: Plan, count = draws) => finishRun(simulate(plan, kernel, count)).perfectInformation;

/** Messages of macro win nobody, so that the choice is between micro and nothing; micro about pays on average. */
const deaf = plainSegment({ size: 200_000, macroLift: 0, value: 80 });
const plan = plainPlan({
  rest: { baseline: 0.01, value: 40, macroLift: 0 },
  segments: [deaf],
  ranges: { 'segments.s1.microLift': [0.3, 1.2] },
});
const [low, high] = [0.3, 1.2];

describe('what finding out an input of a plan is worth', () => {
  it('is, of the only one, the closed form of an option on a log-normal, and as much as knowing everything', () => {
    // Profit is a line of the lift: −B where it is 0.
    const narrow = { 'segments.s1.microLift': [0.6, 0.6 + 1e-12] as const };
    const { mean } = finishRun(simulate({ ...plan, ranges: narrow }, kernel, 256)).strategies.micro.profit;
    const slope = (mean.value + plan.budget) / 0.6;
    const spread = Math.log(high / low) / (2 * 1.6448536269514722);
    const profitAt = (z: number) => slope * Math.sqrt(low * high) * Math.exp(spread * z) - plan.budget;
    const exact = normalMean((z) => Math.max(0, profitAt(z))) - Math.max(0, normalMean(profitAt));
    expect(exact).toBeGreaterThan(0.01 * plan.budget);
    const { value, standardError } = worthOf(plan, 'segments.s1.microLift');
    expect(Math.abs(value - exact)).toBeLessThan(4 * standardError);
    expect(value).toBeLessThanOrEqual(perfectInformation(plan));
    expect(value).toBeGreaterThan(0.995 * perfectInformation(plan));
  });

  it('is nothing for an input without a say', () => {
    const ranges = { ...plan.ranges, 'macro.cpm': [8, 12] as const, 'rest.value': [30, 50] as const };
    const found = worthsOf({ ...plan, ranges });
    expect(found.map(nameOf)[0]).toBe('segments.s1.microLift');
    for (const { worth } of found.slice(1)) expect(worth.value).toBeLessThan(0.01 * found[0].worth.value);
  });

  it('is, of a range of every segment, as much as knowing everything where that is all', () => {
    const segments = [1, 2, 3, 4].map((i) => ({ ...deaf, id: `s${i}`, size: 30_000 * i, microLift: 0.6 }));
    const many = { ...plan, segments, ranges: { 'segments.*.microLift': [0.3, 3] as const } };
    const all = perfectInformation(many);
    expect(all).toBeGreaterThan(0);
    expect(worthOf(many, 'segments.*.microLift').value).toBeGreaterThan(0.98 * all);
  });

  it('counts for every segment only what the range itself draws', () => {
    const segments = [1, 2].map((i) => ({ ...deaf, id: `s${i}`, size: 100_000, value: 45, microLift: 0.6 }));
    const apart = {
      ...plan,
      correlation: 0,
      segments,
      ranges: { 'segments.*.microLift': [0.95, 1.05] as const, 'segments.s2.microLift': [0.1, 2] as const },
    };
    const found = new Map(worthsOf(apart).map((worth) => [nameOf(worth), worth.worth.value]));
    const own = found.get('segments.s2.microLift') ?? 0;
    expect(own).toBeGreaterThan(0.01 * plan.budget);
    expect(found.get('segments.*.microLift')).toBeLessThan(0.02 * own);
  });

  it('is, of all lifts together, as much as knowing everything where only lifts are uncertain', async () => {
    const fmcg = await loadScenario('fmcg');
    const lifts = { 'segments.*.microLift': [0.7, 2] as const, 'segments.*.macroLift': [0.7, 1.4] as const };
    const lifted = { ...fmcg, ranges: lifts };
    const found = worthsOf(lifted);
    expect(nameOf(found[0])).toBe('all lift');
    const all = perfectInformation(lifted);
    expect(found[0].worth.value).toBeLessThanOrEqual(all);
    expect(found[0].worth.value).toBeGreaterThan(0.97 * all);
    expect(found[1].worth.value).toBeLessThan(found[0].worth.value);
  });

  it.each(['fmcg', 'yoga', 'jobs', 'same', 'card'] as const)(
    'is at most what knowing everything is worth, in %s with published ranges',
    async (id) => {
      const uncertain = withPublishedRanges(await loadScenario(id));
      const all = perfectInformation(uncertain, 1_024);
      const worths = worthsOf(uncertain, 1_024).map(({ worth }) => worth.value);
      expect(worths.length).toBeGreaterThan(0);
      expect(worths).toEqual(worths.toSorted((a, b) => b - a));
      expect(Math.min(...worths)).toBeGreaterThanOrEqual(0);
      expect(worths[0]).toBeLessThanOrEqual(all * (1 + 1e-12));
    },
  );

  it('is the same again, and does not depend on the order of the segments but for rounding', async () => {
    const doubtful = withDoubts(await loadScenario('fmcg'));
    const turned = { ...doubtful, segments: doubtful.segments.toReversed() };
    const [here, again, there] = [doubtful, doubtful, turned].map((one) => worthsOf(one, 1_024));
    expect(again).toEqual(here);
    expect(there.map(nameOf)).toEqual(here.map(nameOf));
    for (const [at, { worth }] of there.entries()) expect(worth.value).toBeCloseTo(here[at].worth.value, 3);
  });

  it('is asked of the ranges that are named, and of nothing where nothing is uncertain', () => {
    const some = plainPlan({ ranges: { 'macro.cpm': [8, 12], 'micro.precision': [0.4, 0.8] } });
    const asked = finishRun(planWorths(some, kernel, { paths: ['micro.precision', 'gone'], draws: 256 }));
    expect(asked.map(nameOf)).toEqual(['micro.precision']);
    expect(worthsOf(plainPlan())).toEqual([]);
  });

  it('tells how far the draws are, up to the end', () => {
    const doubtful = withDoubts(plainPlan());
    const shares = [...planWorths(doubtful, kernel, { paths: uncertainRanges(doubtful), draws: 512 })];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

/** The mean of a function of a standard normal, on a fine grid. */
function normalMean(f: (z: number) => number): number {
  const step = 0.001;
  let sum = 0;
  for (let z = -9; z <= 9; z += step) sum += f(z) * Math.exp((-z * z) / 2);
  return (sum * step) / Math.sqrt(2 * Math.PI);
}
