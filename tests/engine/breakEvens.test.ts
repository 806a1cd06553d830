import { describe, expect, it } from 'vitest';
import { type BreakEven, breakEvens, budgetCurve, inputCurve } from '../../src/engine/index.ts';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import type { BreakEvenInput } from '../../src/model/breakEvenInputs.ts';
import { rangesFor, valuesOver } from '../../src/model/inputRange.ts';
import type { Plan } from '../../src/model/plan.ts';
import { meanMicroLift } from '../../src/model/questionInputs.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

function breakEvenOf(plan: Plan, input: BreakEvenInput): BreakEven {
  const found = breakEvens(plan).find((one) => one.input === input);
  if (found === undefined) throw new Error(`no ${input}`);
  return found;
}

/** Macro earns 48,000·10/11 before cost; micro 64,000·R(50) on the same budget. */
const strong = plainPlan({ segments: [plainSegment({ microLift: 0.4 })] });

describe('the break-evens of a plan that can be reckoned by hand', () => {
  it.each([
    // 64,000·f·50/51 = 48,000·10/11
    ['lift', ((48 * 10) / 11 / 64) * (51 / 50)],
    // 50p/(1 + 50p) = 15/22
    ['precision', 15 / 7 / 50],
    // m·(50/m)/(1 + 50/m) = 15/22
    ['match', (50 * 15) / (50 * 22 - 15)],
  ] as const)('are there for the %s', (input, flip) => {
    const { flips, stretches } = breakEvenOf(strong, input);
    expect(flips).toEqual([expect.closeTo(flip, 10)]);
    expect(stretches.map(({ leader }) => leader)).toEqual(['macro', 'micro']);
  });

  it('are none where one leads throughout, which is said', () => {
    const { flips, stretches, range } = breakEvenOf(strong, 'value');
    expect(flips).toEqual([]);
    expect(stretches).toEqual([{ leader: 'micro', from: range.from, to: range.to }]);
  });

  it('are not where a campaign becomes affordable and is ahead at once, nor where the only one bought earns nothing', () => {
    const minSpend = 60_000;
    const plan = plainPlan({ segments: [plainSegment({ microLift: 1 })], micro: { minSpend } });
    const { flips, stretches } = breakEvenOf(plan, 'budget');
    expect(flips).toEqual([]);
    expect(stretches.map(({ leader }) => leader)).toEqual(['macro', null, 'micro']);
    // 48,000·b/(b + 10,000) = b
    expect(stretches[1]?.from).toBeCloseTo(38_000, 4);
    expect(stretches[2]?.from).toBeCloseTo(minSpend, 4);
  });

  it('are two where micro leads only in between', () => {
    const plan = plainPlan({ budget: 8_000, micro: { setupCost: 1_000 } });
    const { flips, stretches } = breakEvenOf(plan, 'budget');
    // 32,000·(b − 1,000)/(b + 1,000) = 48,000·b/(b + 10,000), or b² − 15,000b + 2·10⁷ = 0
    const half = Math.sqrt(7_500 ** 2 - 2e7);
    expect(flips).toEqual([expect.closeTo(7_500 - half, 6), expect.closeTo(7_500 + half, 6)]);
    expect(stretches.map(({ leader }) => leader)).toEqual(['macro', 'micro', 'macro']);
  });
});

describe('an input', () => {
  it('moves only what segments have not of their own, and says how many have', () => {
    const own = plainPlan({ segments: [plainSegment({ precision: 0.5 }), plainSegment({ id: 's2', match: 0.5 })] });
    expect(breakEvenOf(own, 'precision')).toMatchObject({ own: 1, targeted: 2, matters: true });
    const all = plainPlan({ segments: [plainSegment({ precision: 0.5 })] });
    expect(breakEvenOf(all, 'precision')).toMatchObject({ own: 1, targeted: 1, matters: false, flips: [] });
  });

  it('without anything to move does not matter: lifts of 0, or no segment at all', () => {
    expect(breakEvenOf(plainPlan({ segments: [plainSegment({ microLift: 0 })] }), 'lift').matters).toBe(false);
    expect(breakEvens(plainPlan({ segments: [] })).some(({ matters }) => matters)).toBe(false);
  });
});

describe('break-evens', () => {
  it('are not looked for in a plan with an error', () => {
    expect(breakEvens(plainPlan({ budget: -1 }))).toEqual([]);
  });

  it('of the example: the lift at 1.33 times, the micro CPM at 5.21, and macro ahead at any precision', async () => {
    const fmcg = await loadScenario('fmcg');
    expect(breakEvenOf(fmcg, 'lift').flips).toEqual([expect.closeTo(1.3305796845879405, 9)]);
    expect(breakEvenOf(fmcg, 'microCpm').flips).toEqual([expect.closeTo(5.206735193, 8)]);
    expect(breakEvenOf(fmcg, 'precision')).toMatchObject({
      flips: [],
      stretches: [{ leader: 'macro', from: 0.01, to: 1 }],
    });
  });
});

describe('the curve of a card', () => {
  it.each(scenarioIds)('has the same flips as the table, as far as it goes: %s', async (id) => {
    const plan = await loadScenario(id);
    const ranges = rangesFor(plan);
    for (const input of ['lift', 'precision', 'costPerSegment', 'microCpm', 'budget'] as const) {
      const unit = input === 'lift' ? meanMicroLift(plan) : 1;
      const { flips } = inputCurve(plan, input, valuesOver(ranges[input], 41));
      const { from, to } = ranges[input];
      const wanted = breakEvenOf(plan, input).flips.map((flip) => flip * unit);
      const inside = wanted.filter((flip) => flip >= from && flip <= to);
      expect(flips).toEqual(inside.map((flip) => expect.closeTo(flip, 6 - Math.ceil(Math.log10(flip)))));
    }
  });
});

describe('the curve over the budget', () => {
  it.each(scenarioIds)('has a point wherever the table says that another leads: %s', async (id) => {
    const plan = await loadScenario(id);
    const { budgets } = budgetCurve(plan, valuesOver({ from: 0, to: 2 * plan.budget, scale: 'linear' }, 81));
    const changes = breakEvenOf(plan, 'budget').stretches.slice(1);
    const shown = changes.map(({ from }) => from).filter((from) => from <= 2 * plan.budget);
    expect(shown.length).toBeGreaterThan(0);
    for (const from of shown) {
      const nearest = Math.min(...budgets.map((budget) => Math.abs(budget - from)));
      expect(nearest).toBeLessThan(1e-6 * from);
    }
  });
});
