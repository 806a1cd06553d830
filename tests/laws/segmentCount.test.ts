import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedTargets } from '../../src/engine/decisions/segmentCount/mergedTargets.ts';
import { lineUp } from '../../src/engine/decisions/segmentCount/segmentLine.ts';
import { sharedAdvantage } from '../../src/engine/decisions/segmentCount/sharedAdvantage.ts';
import {
  bestSegmentCount,
  type EqualGroups,
  equalGroupsAnswer,
  equalGroupsProfit,
  evaluatePlan,
  type MergeOrder,
  mergeOrders,
  type SegmentCountCurve,
  segmentCountCurve,
} from '../../src/engine/index.ts';
import { describeMarket, type Targets } from '../../src/engine/outcome/market.ts';
import type { Plan } from '../../src/model/plan.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { extremePlan } from './extremePlan.ts';
import { law } from './law.ts';
import { boughtPlan, gainfulPlan, withSegments, withSplit } from './plans.ts';

const order = fc.constantFrom(...mergeOrders);
const some = 150;

/** Plans with two targeted segments or more. */
const several = (plans: fc.Arbitrary<Plan>) =>
  plans.filter(({ segments }) => segments.filter(({ included }) => included).length > 1);

function curveOf(plan: Plan, by: MergeOrder): SegmentCountCurve & { readonly size: number } {
  const curve = segmentCountCurve(plan, by);
  if (curve.kind !== 'curve') throw new Error(curve.kind);
  const profits = curve.points.map(({ profit, spend }) => Math.abs(profit) + spend);
  return { ...curve, size: Math.max(plan.budget, ...profits) };
}

/** Segments that differ only in size. */
function alikeButForSize(plan: Plan): Plan {
  const [{ baseline, value, macroLift, microLift, cpm, precision, match }] = plan.segments;
  return withSegments(plan, () => ({ baseline, value, macroLift, microLift, cpm, precision, match, included: true }));
}

function withoutCostOfSplitting(plan: Plan): Plan {
  const micro = { ...plan.micro, costPerSegment: 0, narrow: null, minSpend: 0 };
  return withSegments({ ...plan, micro }, () => ({ fixedCost: null }));
}

describe('profit over the number of segments', () => {
  it('ends at the plan’s own outcome', () => {
    law(
      [several(boughtPlan), order],
      (plan, by) => {
        const { points, planned, size, macro: rival } = curveOf(plan, by);
        const { micro, macro } = evaluatePlan(plan);
        const own = points.at(-1);
        expect(own?.segments).toBe(planned);
        expect(own?.bought).toBe(micro.bought);
        expectClose('profit', own?.profit ?? Number.NaN, micro.profit, size + micro.value + micro.offers, 1e-9);
        expectClose('reach', own?.reach ?? Number.NaN, micro.reach, plan.population, 1e-9);
        expectClose('fixed', own?.fixed ?? Number.NaN, micro.fixed, plan.budget, 1e-9);
        expect(rival.profit).toBe(macro.profit);
      },
      some,
    );
  });

  it('never rises with the number where segments differ only in size and no message does harm', () => {
    law(
      [several(gainfulPlan), order],
      (plan, by) => {
        const { points, size, best } = curveOf(alikeButForSize(plan), by);
        const bought = points.filter((point) => point.bought);
        for (const [i, { profit, segments }] of bought.slice(1).entries()) {
          expectAtLeast(`profit before ${segments}`, bought[i].profit, profit, size, 1e-9);
        }
        expectClose('best', best?.profit ?? 0, bought[0]?.profit ?? 0, size, 1e-9);
      },
      some,
    );
  });

  it('is never of less value with more segments where these cost nothing and the split is optimised', () => {
    law(
      [several(gainfulPlan), order],
      (plan, by) => {
        const { points, size } = curveOf(withSplit(withoutCostOfSplitting(plan), 'optimised'), by);
        // Without offers value is profit and spend; where nothing pays, money is left.
        for (const [i, { profit, spend, segments }] of points.slice(1).entries()) {
          expectAtLeast(`value at ${segments}`, profit + spend, points[i].profit + points[i].spend, size, 1e-9);
        }
      },
      some,
    );
  });

  it('does not depend on the order of the segments', () => {
    const shuffled = several(boughtPlan).chain((plan) =>
      fc
        .shuffledSubarray([...plan.segments], { minLength: plan.segments.length })
        .map((segments) => [plan, { ...plan, segments }] as const),
    );
    law(
      [shuffled, order],
      ([plan, other], by) => {
        const [found, wanted] = [curveOf(other, by), curveOf(plan, by)];
        expect(found.points.map(({ segments }) => segments)).toEqual(wanted.points.map(({ segments }) => segments));
        for (const [i, { profit, reach }] of wanted.points.entries()) {
          expectClose('profit', found.points[i].profit, profit, wanted.size, 1e-9);
          expectClose('reach', found.points[i].reach, reach, plan.population, 1e-9);
        }
      },
      some,
    );
  });

  it('has its best, its flat range and its flips where its points say', () => {
    law(
      [several(boughtPlan), order],
      (plan, by) => {
        const { points, best, flat, ahead, pays, macro } = curveOf(plan, by);
        const within = (runs: readonly { from: number; to: number }[], count: number) =>
          runs.some(({ from, to }) => from <= count && count <= to);
        for (const { segments, bought, profit } of points) {
          expect(within(ahead, segments)).toBe(bought && profit > macro.profit);
          expect(within(pays, segments)).toBe(bought && profit > 0);
          if (bought) expect(profit).toBeLessThanOrEqual(best?.profit ?? Number.NaN);
          if (flat && within([flat], segments)) expect(bought).toBe(true);
        }
        if (best) expect(within(flat ? [flat] : [], best.segments)).toBe(true);
      },
      some,
    );
  });

  it('changes its lead between each flip and the number after it, both bought, and elsewhere by a jump only', () => {
    law(
      [several(boughtPlan), order],
      (plan, by) => {
        const { points, stretches, flips, planned, macro: rival } = curveOf(plan, by);
        const at = (count: number) => points.find(({ segments }) => segments === count) ?? expect.fail(`no ${count}`);
        const lead = ({ bought, profit }: (typeof points)[number]) =>
          Math.sign((bought ? profit : 0) - evaluatePlan(plan).macro.profit);
        for (const flip of flips) {
          expect([at(flip).bought, at(flip + 1).bought, rival.bought]).toEqual([true, true, true]);
          expect(lead(at(flip))).not.toBe(lead(at(flip + 1)));
        }
        expect([stretches[0].from, stretches.at(-1)?.to]).toEqual([1, planned]);
        stretches.slice(1).forEach(({ from, leader }, i) => {
          const before = stretches[i];
          expect(from).toBe(before.to + 1);
          expect(leader).not.toBe(before.leader);
          const stays = rival.bought && at(before.to).bought && at(from).bought;
          expect(flips.includes(before.to)).toBe(stays);
        });
      },
      some,
    );
  });

  it('has only finite figures, for plans at the limits of what fields may be too', () => {
    law(
      [extremePlan, order],
      (plan, by) => {
        const curve = segmentCountCurve(plan, by);
        if (curve.kind !== 'curve') return;
        for (const point of curve.points) {
          for (const figure of [point.profit, point.reach, point.fixed]) expect(Number.isFinite(figure)).toBe(true);
        }
      },
      some,
    );
  });
});

describe('merged segments', () => {
  const total = (targets: Targets, term: (row: number) => number) =>
    targets.people.reduce((sum, _, row) => sum + term(row), 0);

  it('keep the people, their conversions without advertising, what those are worth, and money typed by hand', () => {
    law(
      [several(boughtPlan), fc.nat(), fc.nat()],
      (plan, one, another) => {
        const market = describeMarket(plan);
        const line = lineUp(plan, market);
        const cuts = new Set([0, one % line.count, another % line.count]);
        const merged = mergedTargets(market, line, Uint32Array.from(cuts).sort());
        const { targets } = market;
        const sums: Record<string, (of: Targets) => number> = {
          people: (of) => total(of, (row) => of.people[row]),
          converting: (of) => total(of, (row) => of.people[row] * of.baseline[row]),
          worth: (of) => total(of, (row) => of.people[row] * of.baseline[row] * of.value[row]),
          typed: (of) => of.typedSpend.reduce((sum, spend) => sum + spend, 0),
        };
        for (const [name, sum] of Object.entries(sums))
          expectClose(name, sum(merged), sum(targets), sum(targets), 1e-9);
      },
      some,
    );
  });

  const member = fc.tuple(fc.double({ min: -1, max: 3, noNaN: true }), fc.integer({ min: 1, max: 1000 }));
  const members = fc.array(member, { minLength: 1, maxLength: 8 });
  const sharedBy = (group: readonly (readonly [number, number])[]) => {
    const sorted = group.toSorted(([a], [b]) => a - b);
    const weights = sorted.map(([, weight]) => weight);
    const shared = sharedAdvantage(
      Float64Array.from(sorted, ([advantage]) => advantage),
      Float64Array.from(weights),
    );
    return { shared, weight: weights.reduce((sum, weight) => sum + weight, 0), least: sorted[0][0] };
  };

  it('share an advantage between the least and the mean, and gain nothing by merging with others', () => {
    law([members, members], (first, second) => {
      const [one, other, both] = [sharedBy(first), sharedBy(second), sharedBy([...first, ...second])];
      const mean = first.reduce((sum, [advantage, weight]) => sum + advantage * weight, 0) / one.weight;
      expectAtLeast('least', one.shared, one.least, 3);
      expectAtLeast('mean', mean, one.shared, 3);
      const apart = one.shared * one.weight + other.shared * other.weight;
      expectAtLeast('merged', apart, both.shared * both.weight, 3 * both.weight);
    });
  });
});

describe('equal groups', () => {
  const groups: fc.Arbitrary<EqualGroups> = fc.record({
    population: fc.integer({ min: 1e3, max: 1e8 }),
    gain: fc.double({ min: 1e-4, max: 10, noNaN: true }),
    exponent: fc.double({ min: 0.1, max: 3, noNaN: true }),
    fixedCost: fc.integer({ min: 1, max: 1e6 }),
  });

  it('earn most at the number that the closed form gives, and nearly as much in the flat range only', () => {
    law([groups], (given) => {
      const answer = equalGroupsAnswer(given, 0.01);
      fc.pre(answer !== null);
      if (answer === null) return;
      const { best, profit, flat } = answer;
      const size = given.population * given.gain;
      for (const other of [best - 1, best + 1, 2 * best]) {
        if (other > 0) expectAtLeast(`at ${other}`, profit, equalGroupsProfit(given, other), size);
      }
      const least = profit - 0.01 * Math.abs(profit);
      for (const inside of [flat.from, flat.to]) expectAtLeast('inside', equalGroupsProfit(given, inside), least, size);
      if (flat.from > 1) expect(equalGroupsProfit(given, flat.from - 1)).toBeLessThan(least);
      expect(equalGroupsProfit(given, flat.to + 1)).toBeLessThan(least);
    });
  });

  it('are more where people or gains are, and fewer where a group costs more', () => {
    law([groups, fc.double({ min: 1, max: 10, noNaN: true })], (given, factor) => {
      const best = bestSegmentCount(given) ?? Number.NaN;
      const { population, gain, fixedCost } = given;
      expect(bestSegmentCount({ ...given, population: population * factor })).toBeGreaterThanOrEqual(best);
      expect(bestSegmentCount({ ...given, gain: gain * factor })).toBeGreaterThanOrEqual(best);
      expect(bestSegmentCount({ ...given, fixedCost: fixedCost * factor })).toBeLessThanOrEqual(best);
    });
  });
});
