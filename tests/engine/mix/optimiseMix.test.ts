import { describe, expect, it } from 'vitest';
import { appliedPlan, evaluateMix, evaluatePlan, optimiseMix, unconstrained } from '../../../src/engine/index.ts';
import { loadScenario, type ScenarioId, scenarioIds } from '../../../src/io/scenarios.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { decide, decided } from '../../fixtures/decide.ts';
import { exhaustiveMix, exhaustiveReach } from '../../fixtures/exhaustiveMix.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';
import { seededMixPlan } from '../../fixtures/seededMixPlan.ts';

const scenarios = new Map<ScenarioId, Plan>();
for (const id of scenarioIds) scenarios.set(id, await loadScenario(id));
const scenarioPlan = (id: ScenarioId) => scenarios.get(id) as Plan;

const targetedOf = (targeted: Uint8Array) => [...targeted.keys()].filter((i) => targeted[i] === 1);

describe('the best mix', () => {
  it('is that of an exhaustive search, to nine digits or within its own bound', () => {
    for (const [index, count] of [1, 2, 3, 1, 2, 3, 4].entries()) {
      const seed = index + 1;
      const plan = seededMixPlan(seed, count);
      const [found, tried] = [decided(plan), exhaustiveMix(plan)];
      const scale = Math.max(plan.budget, Math.abs(tried.profit));
      expect(found.profit - tried.profit, `seed ${seed}, against trying`).toBeGreaterThanOrEqual(-1e-9 * scale);
      expect(found.bound - tried.profit, `seed ${seed}, bound`).toBeGreaterThanOrEqual(-1e-9 * scale);
      expect(found.profit - tried.profit, `seed ${seed}, and back`).toBeLessThanOrEqual(1e-7 * scale);
    }
  });

  it('that reaches enough people is that of an exhaustive search', () => {
    for (const [seed, count] of [
      [1, 1],
      [2, 2],
    ] as const) {
      const seeded = seededMixPlan(seed, count);
      const plan = { ...seeded, budget: 3 * seeded.budget, attention: 1 };
      const leastReach = decided(plan).reach + 0.6 * (mostReach(plan) - decided(plan).reach);
      const [found, tried] = [decided(plan, { leastReach }), exhaustiveReach(plan, leastReach)];
      const scale = Math.max(plan.budget, Math.abs(tried.profit));
      expect(found.reach, `seed ${seed}, reach`).toBeGreaterThanOrEqual(leastReach * (1 - 1e-8));
      expect(found.profit - tried.profit, `seed ${seed}, against trying`).toBeGreaterThanOrEqual(-1e-8 * scale);
      expect(found.bound - tried.profit, `seed ${seed}, bound`).toBeGreaterThanOrEqual(-1e-8 * scale);
      expect(found.profit - tried.profit, `seed ${seed}, and back`).toBeLessThanOrEqual(1e-6 * scale);
    }
  });

  it('is proven to nine digits for up to a dozen segments', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const plan = seededMixPlan(seed, 5 + (seed % 8));
      const { profit, bound, reach } = decided(plan);
      expect((bound - profit) / Math.max(profit, 1e-6 * plan.budget), `seed ${seed}`).toBeLessThanOrEqual(1e-9);
      if (seed % 4 > 0) continue;
      const far = decided(plan, { leastReach: (reach + mostReach(plan)) / 2 });
      expect((far.bound - far.profit) / Math.max(Math.abs(far.profit), 1e-6 * plan.budget)).toBeLessThanOrEqual(1e-9);
    }
  });

  it('is found though profit over the number of targeted segments has two peaks', () => {
    for (const production of [4_000, 5_000, 6_000]) {
      const plan = twoPeaks(production);
      // All but the lift is the same: whoever targets k segments targets the k with the largest lifts.
      const firsts = Array.from({ length: 11 }, (_, k) => Array.from({ length: k }, (_, i) => i));
      const byCount = firsts.map((rows) => exhaustiveMix(plan, [rows]).profit);
      const peaks = byCount.filter((profit, k) => profit > (byCount[k - 1] ?? 0) && profit > (byCount[k + 1] ?? 0));
      if (production === 5_000) expect(peaks.map((profit) => byCount.indexOf(profit))).toEqual([7, 9]);
      expect(decided(plan).profit).toBeCloseTo(Math.max(...byCount), 3);
    }
  });
});

function mostReach(plan: Plan): number {
  const answer = decide(plan, { leastReach: 1e15 });
  if (answer.kind !== 'impossible' || answer.clash.code !== 'reachTooFar')
    throw new Error('ten populations are reached');
  return answer.clash.most;
}

/** Ten segments with lifts from 45 to 10 %: nearly all have to be targeted before the mass campaign can be dropped. */
function twoPeaks(productionCost: number): Plan {
  const segments = Array.from({ length: 10 }, (_, i) =>
    plainSegment({ id: `s${i}`, size: 100_000, macroLift: 0.1, microLift: 0.45 - (0.35 * i) / 9, fixedCost: 6_000 }),
  );
  return plainPlan({
    population: 1_000_000,
    budget: 300_000,
    segments,
    rest: { baseline: 0, value: 0, macroLift: 0 },
    macro: { productionCost, cpm: 4 },
    micro: { cpm: 4 },
  });
}

describe('in each scenario', () => {
  it.each(scenarioIds)(
    '%s, carried out, it earns what was promised and no less than any campaign of the plan',
    (id) => {
      const plan = scenarioPlan(id);
      const found = decided(plan);
      const applied = appliedPlan(plan, found, plan.budget);
      const real = evaluateMix(applied, applied.macroShare);
      const { macro, micro } = evaluatePlan(plan);
      expect(real.profit).toBeCloseTo(found.profit, 4);
      expect(real.spend).toBeCloseTo(found.spend, 4);
      expect(real.reach).toBeCloseTo(found.reach, 2);
      for (const { profit } of [macro, micro, evaluateMix(plan, plan.macroShare)]) {
        expect(found.profit).toBeGreaterThanOrEqual(profit - 1e-9 * plan.budget);
      }
    },
  );

  it.each([
    ['fmcg', 5_490_653.5, []],
    ['ride', 4_095_332.53, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['same', 188_327.5, []],
    ['card', 2_846_020.45, [0, 1, 3]],
  ] as const)('%s, it earns %d', (id, profit, rows) => {
    const found = decided(scenarioPlan(id));
    expect(found.profit).toBeCloseTo(profit, 2);
    expect(targetedOf(found.targeted)).toEqual(rows);
  });
});

describe('constraints', () => {
  const plan = scenarioPlan('card');
  const rule = (position: number, wanted: 'always' | 'never' | 'free', least: number | null = null, most = least) => ({
    position,
    wanted,
    least,
    most,
  });

  it('are kept: who must be targeted is, who must not is not, and a spend that is given is spent', () => {
    const rules = [rule(0, 'never'), rule(2, 'always'), rule(4, 'always', 12_345)];
    const { targeted, media } = decided(plan, { rules });
    expect([targeted[0], targeted[2], targeted[4], media[4]]).toEqual([0, 1, 1, 12_345]);
  });

  it('cost profit or nothing', () => {
    const free = decided(plan);
    for (const constraints of [{ mostSegments: 1 }, { keepMass: true }, { rules: [rule(2, 'always')] }]) {
      expect(decided(plan, constraints).profit).toBeLessThanOrEqual(free.profit);
    }
    expect(targetedOf(decided(plan, { mostSegments: 1 }).targeted)).toHaveLength(1);
    expect(decided(plan, { mostSegments: 5 }).profit).toBe(free.profit);
  });

  it('of reach are met, cost no more than they must, and nothing where they are met anyway', () => {
    const free = decided(plan);
    expect(decided(plan, { leastReach: free.reach / 2 }).profit).toBe(free.profit);
    const profits = [1.05, 1.1, 1.15].map((more) => {
      const { profit, reach } = decided(plan, { leastReach: free.reach * more });
      expect(reach).toBeGreaterThanOrEqual(free.reach * more * (1 - 1e-8));
      return profit;
    });
    expect([free.profit, ...profits]).toEqual([free.profit, ...profits].sort((a, b) => b - a));
    expect(profits[2]).toBeLessThan(free.profit - 1);
    const dear = decided(plan, { leastReach: mostReach(plan) * 1.05, budget: null });
    expect(dear.reach).toBeGreaterThanOrEqual(mostReach(plan) * 1.05 * (1 - 1e-8));
    expect(dear.spend).toBeGreaterThan(plan.budget);
  });

  it('of reach take several searches, whose progress is one', () => {
    const search = optimiseMix(plan, { ...unconstrained(plan.budget), leastReach: decided(plan).reach * 1.1 });
    const shares = [...search].map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(2 / 3);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('leave the mass campaign as it is where that is wanted', () => {
    expect(decided(plan, { keepMass: true }).macroSpend).toBeCloseTo(plan.macroShare * plan.budget, 4);
  });

  it('spend no more than the budget, and without one as much as pays', () => {
    const best = decided(plan, { budget: null });
    expect(decided(plan, { budget: 500_000 }).spend).toBeLessThanOrEqual(500_000 * (1 + 1e-9));
    expect(decided(plan, { budget: 2 * best.spend }).profit).toBeCloseTo(best.profit, 2);
  });

  it.each(['typed', 'free'])('don’t clash where the mass campaign that stays takes all of a %s budget', (kind) => {
    // Bought back from its impressions, this campaign costs a rounding more than the budget.
    const fmcg = scenarioPlan('fmcg');
    const all = { ...fmcg, budget: fmcg.budget * (0.5 + 3 / 17.3), macroShare: 1 };
    const decision = decided(all, { keepMass: true, budget: kind === 'free' ? null : all.budget });
    expect(decision.macroSpend).toBeCloseTo(all.budget, 3);
  });

  it('of segments that must be targeted hold at a loss, where the budget is free', () => {
    const least = 100 * plan.budget;
    const { spend, profit } = decided(plan, { budget: null, rules: [rule(0, 'always', least, least)] });
    expect(spend).toBeGreaterThan(least);
    expect(profit).toBeLessThan(0);
  });

  it.each([
    ['a segment must get more than it may', { rules: [rule(0, 'always', 10, 5)] }, 'leastAboveMost'],
    [
      'more must be targeted than may',
      { rules: [rule(0, 'always'), rule(1, 'always')], mostSegments: 1 },
      'moreMustThanMay',
    ],
    ['who must be targeted costs more than there is', { rules: [rule(0, 'always', 5e6)] }, 'mustCostsMore'],
    ['more people are to be reached than there are', { leastReach: 1e12 }, 'reachTooFar'],
    ['the mass campaign that stays costs more than there is', { keepMass: true, budget: 1_000 }, 'mustCostsMore'],
  ] as const)('clash where %s, and say so', (_, constraints, code) => {
    expect(decide(plan, constraints)).toMatchObject({ kind: 'impossible', clash: { code } });
  });
});
