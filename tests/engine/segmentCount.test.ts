import { describe, expect, it } from 'vitest';
import { mergedTargets } from '../../src/engine/decisions/segmentCount/mergedTargets.ts';
import { lineUp } from '../../src/engine/decisions/segmentCount/segmentLine.ts';
import { sharedAdvantage } from '../../src/engine/decisions/segmentCount/sharedAdvantage.ts';
import {
  bestSegmentCount,
  equalGroupsAnswer,
  equalGroupsProfit,
  evaluatePlan,
  type SegmentCountCurve,
  segmentCountCurve,
  splitBuyFactor,
} from '../../src/engine/index.ts';
import { createHeap } from '../../src/engine/numerics/heap.ts';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import { microOutcome } from '../../src/engine/outcome/micro.ts';
import { loadScenario, type ScenarioId } from '../../src/io/scenarios.ts';
import type { Plan } from '../../src/model/plan.ts';
import { largePlan } from '../bench/largePlan.ts';
import { partitionsOf } from '../fixtures/partitions.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { workedCase } from './workedCase.ts';

function curveOf(plan: Plan, order: 'alike' | 'smallest' = 'alike'): SegmentCountCurve {
  const curve = segmentCountCurve(plan, order);
  if (curve.kind !== 'curve') throw new Error(curve.kind);
  return curve;
}

/** Micro's profit with any groups of places of the line. */
function profitOf(plan: Plan, groups: readonly number[][]): number {
  const market = describeMarket(plan);
  const line = lineUp(plan, market);
  const places = groups.flat();
  const inGroups = (column: Float64Array) => Float64Array.from(places, (place) => column[place]);
  const grouped = {
    count: line.count,
    row: Uint32Array.from(places, (place) => line.row[place]),
    advantage: inGroups(line.advantage),
    organicValue: inGroups(line.organicValue),
    entries: inGroups(line.entries),
    ownCpm: inGroups(line.ownCpm),
  };
  let start = 0;
  const starts = Uint32Array.from(groups, ({ length }) => {
    start += length;
    return start - length;
  });
  return microOutcome({ ...market, targets: mergedTargets(market, grouped, starts) }, plan.budget).profit;
}

const scenarioCurve = async (id: ScenarioId) => curveOf(await loadScenario(id));

describe('the advantage that a group shares', () => {
  const shared = (advantages: number[], weights: number[]) =>
    sharedAdvantage(Float64Array.from(advantages), Float64Array.from(weights));

  it('is the average of the half who gain least', () => {
    expect(shared([0.04, 0.1], [1, 1])).toBeCloseTo(0.04, 15);
    expect(shared([0.02, 0.04, 0.12], [1, 1, 1])).toBeCloseTo(0.04 * (2 / 3), 15);
    expect(shared([0, 1], [1, 3])).toBeCloseTo(0.5, 15);
  });

  it('is the mean less the mean deviation from the median', () => {
    // Mean 0.06, median 0.04, deviations 0.02, 0 and 0.08.
    expect(shared([0.02, 0.04, 0.12], [1, 1, 1])).toBeCloseTo(0.06 - 0.1 / 3, 15);
  });

  it('is everybody’s where all gain the same', () => {
    expect(shared([0.3, 0.3, 0.3], [2, 5, 1])).toBeCloseTo(0.3, 15);
  });
});

describe('one segment instead of two', () => {
  // Reach is 10/11 with either: 10 impressions a head for 200,000 people cost 20,000.
  const segments = [
    plainSegment({ size: 100_000, microLift: 0.3 }),
    plainSegment({ id: 's2', size: 100_000, microLift: 0.2 }),
  ];
  const plan = plainPlan({ budget: 20_000, segments, micro: { split: 'proportional' } });

  it('has the lower lift for all, and pays one version: computed by hand', () => {
    const [one, two] = curveOf(plan).points;
    expect(two.profit).toBeCloseTo((10 / 11) * 2000 * 40 * (0.3 + 0.2) - 20_000, 8);
    expect(one.profit).toBeCloseTo((10 / 11) * 4000 * 40 * 0.2 - 20_000, 8);
    const [cheap, dear] = curveOf({ ...plan, budget: 30_000, micro: { ...plan.micro, costPerSegment: 10_000 } }).points;
    expect([cheap.fixed, dear.fixed]).toEqual([10_000, 20_000]);
    expect(cheap.profit).toBeCloseTo((10 / 11) * 4000 * 40 * 0.2 - 30_000, 8);
  });

  it('costs as much as the dearest version, and leaves offers as they are', () => {
    const [dear, coupon] = [{ fixedCost: 900 }, { fixedCost: 100, offerCost: 3, microLift: 0.3 }];
    const two = {
      ...plan,
      segments: [
        { ...segments[0], ...dear },
        { ...segments[1], ...coupon },
      ],
    };
    const [one] = curveOf({ ...two, budget: 20_900 }).points;
    expect(one.fixed).toBe(900);
    expect(one.profit).toBeCloseTo((10 / 11) * (4000 * 40 * 0.3 - 2000 * 1.3 * 3) - 20_900, 8);
  });

  it('is bought as one audience: the premium of narrow ones falls', () => {
    const narrow = { exponent: 0.5, below: 400_000, cap: 3 };
    const [one, two] = curveOf({ ...plan, micro: { ...plan.micro, narrow } }).points;
    // Prices are 20 and 14.14 instead of 10.
    expect(two.reach).toBeCloseTo((200_000 * 5) / 6, 6);
    expect(one.reach).toBeCloseTo((200_000 * 10) / (10 + Math.SQRT2), 6);
  });
});

describe('how many segments', () => {
  it('is one where ten groups respond alike: each more only costs', async () => {
    const { best, alike, points, flat, ahead } = await scenarioCurve('same');
    expect(alike).toBe('noGain');
    expect(best?.segments).toBe(1);
    expect(best?.profit).toBeCloseTo(193_750, 6);
    expect(points.at(-1)?.profit).toBeCloseTo(81_927.71, 2);
    expect(flat).toEqual({ from: 1, to: 1 });
    expect(ahead).toMatchObject([{ from: 1, to: 3 }]);
  });

  it('is all five where messages differ that much, as with the card; one segment would lose money', async () => {
    const { best, pays, flat } = await scenarioCurve('card');
    expect(best?.segments).toBe(5);
    expect(flat).toEqual({ from: 5, to: 5 });
    expect(pays).toEqual([{ from: 2, to: 5 }]);
  });

  it('hardly matters where a version costs little beside the budget', async () => {
    const { best, flat } = await scenarioCurve('ride');
    expect([best?.segments, flat]).toEqual([1, { from: 1, to: 7 }]);
  });

  it('merges the segments that lose least, or the smallest first', async () => {
    const jobs = await loadScenario('jobs');
    const [alike, smallest] = [curveOf(jobs), curveOf(jobs, 'smallest')];
    // Controllers go with IT directors, or the chiefs with the directors.
    expect(alike.points[2].profit).toBeGreaterThan(smallest.points[2].profit);
    for (const end of [0, 3]) expect(smallest.points[end].profit).toBeCloseTo(alike.points[end].profit, 6);
  });

  it.each(['card', 'hair', 'jobs', 'local', 'loyal', 'yoga'] as const)(
    'earns nearly as much as with any other way to merge, with %s',
    async (id) => {
      const plan = await loadScenario(id);
      const { points } = curveOf(plan);
      for (const { segments, profit } of points) {
        const best = Math.max(...[...partitionsOf(points.length, segments)].map((groups) => profitOf(plan, groups)));
        expect(profit).toBeGreaterThanOrEqual(best - 0.001 * Math.abs(best));
      }
    },
  );

  it('says which segments are merged for the best number, by their positions', async () => {
    const loyal = await scenarioCurve('loyal');
    expect([loyal.best?.segments, loyal.merged]).toEqual([3, [Uint32Array.of(2, 3)]]);
    const yoga = await scenarioCurve('yoga');
    expect([yoga.best?.segments, yoga.merged]).toEqual([2, [Uint32Array.of(0, 2), Uint32Array.of(1, 3)]]);
    expect((await scenarioCurve('card')).merged).toEqual([]);
  });

  it('counts only what the budget can buy', () => {
    const segments = [1, 2, 3, 4].map((id) => plainSegment({ id: `s${id}`, microLift: 0.1 * id }));
    const plan = plainPlan({ budget: 25_000, segments, micro: { costPerSegment: 10_000 } });
    const { points, affordable, gain } = curveOf(plan);
    expect(points.map(({ bought }) => bought)).toEqual([true, true, false, false]);
    expect(affordable).toEqual([{ from: 1, to: 2 }]);
    expect(gain?.fixedCost).toBe(10_000);
    const none = curveOf({ ...plan, budget: 9000 });
    expect([none.best, none.flat, none.affordable]).toEqual([null, null, []]);
  });

  it('flips between two whole numbers, put back into a plan with as many segments: with ten that respond alike', async () => {
    const plan = await loadScenario('same');
    const { flips, stretches } = curveOf(plan);
    expect(flips).toEqual([3]);
    expect(stretches).toEqual([
      { leader: 'micro', from: 1, to: 3 },
      { leader: 'macro', from: 4, to: 10 },
    ]);
    const people = plan.segments.reduce((sum, { size }) => sum + size, 0);
    const into = (count: number): Plan => ({
      ...plan,
      segments: plan.segments.slice(0, count).map((segment) => ({ ...segment, size: people / count })),
    });
    const leadOf = (count: number) => {
      const { macro, micro } = evaluatePlan(into(count));
      return micro.profit - macro.profit;
    };
    expect(leadOf(3)).toBeGreaterThan(0);
    expect(leadOf(4)).toBeLessThan(0);
  });

  it('flips nowhere where micro is just not bought with more, nor where no macro is bought', () => {
    const segments = [1, 2, 3, 4].map((id) => plainSegment({ id: `s${id}`, microLift: 2 }));
    const plan = plainPlan({ budget: 25_000, segments, micro: { costPerSegment: 10_000 } });
    const { flips, stretches } = curveOf(plan);
    expect(stretches.map(({ leader, to }) => [leader, to])).toEqual([
      ['micro', 2],
      ['macro', 4],
    ]);
    expect(flips).toEqual([]);
    const alone = curveOf({ ...plan, macro: { ...plan.macro, productionCost: 1e9 } });
    expect(alone.stretches.map(({ leader, to }) => [leader, to])).toEqual([
      ['micro', 2],
      [null, 4],
    ]);
    expect(alone.flips).toEqual([]);
  });

  it('is no question with one segment, or with none', () => {
    const excluded = plainSegment({ id: 's2', included: false });
    expect(segmentCountCurve(plainPlan({ segments: [plainSegment(), excluded] }), 'alike')).toEqual({
      kind: 'oneSegment',
    });
    expect(segmentCountCurve(plainPlan({ segments: [excluded] }), 'alike')).toEqual({ kind: 'noSegments' });
  });

  it('is answered to the very number for a thousand segments, with few points', () => {
    const plan = largePlan(1000);
    const { points, best, flat, planned } = curveOf(plan);
    expect(planned).toBe(1000);
    expect(points.length).toBeLessThan(100);
    expect(points[0].segments).toBe(1);
    expect(points.at(-1)?.profit).toBeCloseTo(evaluatePlan(plan).micro.profit, 4);
    const counts = points.map(({ segments }) => segments);
    // Both sides of each end of the flat range were looked at.
    expect(counts).toEqual(expect.arrayContaining([(flat?.from ?? 0) - 1, flat?.from, flat?.to, (flat?.to ?? 0) + 1]));
    expect(best?.segments).toBeGreaterThanOrEqual(flat?.from ?? Number.NaN);
  });
});

describe('the best number of equal groups', () => {
  interface Inputs {
    readonly N: number;
    readonly gainPerPerson: number;
    readonly eta: number;
    readonly F: number;
  }
  const { title, inputs, expected } = workedCase<Inputs, { readonly kstar: number }>('D-kstar');
  const groups = {
    population: inputs.N,
    gain: inputs.gainPerPerson,
    exponent: inputs.eta,
    fixedCost: inputs.F,
  };

  it(`is that of the worked case ${title}`, () => {
    expect(bestSegmentCount(groups)).toBeCloseTo(expected.kstar, 9);
    expect(equalGroupsProfit(groups, 3)).toBeCloseTo(18_333.33, 2);
    expect(equalGroupsAnswer(groups, 0.01)).toEqual({
      best: 3,
      profit: equalGroupsProfit(groups, 3),
      flat: { from: 3, to: 3 },
    });
  });

  it('is one where nothing is gained by splitting, and has no limit where a group costs nothing', () => {
    expect(bestSegmentCount({ ...groups, gain: 0 })).toBe(1);
    expect(equalGroupsAnswer({ ...groups, gain: -1 }, 0.01)?.best).toBe(1);
    expect(bestSegmentCount({ ...groups, fixedCost: 0 })).toBeNull();
    expect(equalGroupsAnswer({ ...groups, fixedCost: 0 }, 0.01)).toBeNull();
    expect(equalGroupsAnswer({ ...groups, gain: 0, fixedCost: 0 }, 0.01)?.best).toBe(1);
  });

  it('begins with what the plan’s segments gain by messages of their own', async () => {
    const { gain, alike } = await scenarioCurve('fmcg');
    expect(alike).toBe('gain');
    expect(gain?.people).toBeCloseTo(54e6, 3);
    expect(gain?.fixedCost).toBe(40_000);
    expect(gain?.perHead).toBeCloseTo(0.01145, 5);
  });
});

describe('one mass buy in several parts', () => {
  const macro = (discount: Plan['macro']['discount']) => ({ ...plainPlan().macro, cpm: 12, discount });

  it('costs K to the power of the exponent as much, where the price falls with volume', () => {
    const power = macro({ kind: 'power', exponent: 0.074, from: 1e8, floor: 0.5 });
    expect(splitBuyFactor(power, { impressions: 1e9 }, 4)).toBeCloseTo(4 ** 0.074, 12);
    // Below 100 m there is no discount to lose.
    expect(splitBuyFactor(power, { impressions: 1e8 }, 4)).toBe(1);
  });

  it('costs the same without a discount, and nothing more where nothing is bought', () => {
    expect(splitBuyFactor(macro({ kind: 'none' }), { impressions: 1e9 }, 7)).toBeCloseTo(1, 12);
    expect(splitBuyFactor(macro({ kind: 'none' }), { impressions: 0 }, 7)).toBe(1);
  });
});

describe('a heap', () => {
  it('gives items by key, then by tie, then by number', () => {
    const heap = createHeap(5);
    heap.push(2, 0, 1);
    heap.push(1, 5, 9);
    heap.push(1, 5, 3);
    heap.push(1, 2, 7);
    heap.push(-4, 0, 8);
    expect([1, 2, 3, 4, 5].map(() => heap.pop()?.item)).toEqual([8, 7, 3, 9, 1]);
    expect(heap.pop()).toBeNull();
  });
});
