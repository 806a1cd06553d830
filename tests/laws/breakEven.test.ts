import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftFactorRange } from '../../src/engine/decisions/breakEvenLift.ts';
import {
  breakEvenLiftFactors,
  budgetCurve,
  evaluateMix,
  evaluatePlan,
  inputCurve,
  openInputCurves,
} from '../../src/engine/index.ts';
import { macroOutcome } from '../../src/engine/outcome/macro.ts';
import { describeMarket, type Market } from '../../src/engine/outcome/market.ts';
import { microOutcome } from '../../src/engine/outcome/micro.ts';
import { rangesFor, valuesOver } from '../../src/model/inputRange.ts';
import type { Plan } from '../../src/model/plan.ts';
import { questionInputs, withInput } from '../../src/model/questionInputs.ts';
import { law } from './law.ts';
import { boughtPlan, withSegments } from './plans.ts';

interface Gap {
  /** Micro's profit minus macro's. */
  readonly profit: number;
  /** What counts as level: a millionth of the spend, or the rounding of the sums that profits are made of. */
  readonly level: number;
  /** What the profits are made of, none of it taken off the rest. */
  readonly sums: number;
  /** What is bought, and whether money is left over: the difference jumps where this changes. */
  readonly kind: string;
}

/** Looks past the check of the plan: twenty times a lift may be more than everybody, and is still a figure. */
function gapOf(plan: Plan): Gap {
  return gapIn(describeMarket(plan), plan.budget);
}

/** The gap over a factor on all micro lifts. */
function gapOver(plan: Plan): (factor: number) => Gap {
  const market = describeMarket(plan);
  return (factor) => {
    const microLift = market.targets.microLift.map((lift) => lift * factor);
    return gapIn({ ...market, targets: { ...market.targets, microLift } }, plan.budget);
  };
}

function gapIn(market: Market, budget: number): Gap {
  const macro = macroOutcome(market, budget);
  const micro = microOutcome(market, budget);
  const sums = Math.abs(macro.value) + macro.cost + Math.abs(micro.value) + micro.cost;
  return {
    profit: micro.profit - macro.profit,
    level: Math.max(1e-6 * Math.max(macro.spend, micro.spend), 1e-12 * sums),
    sums,
    kind: `${macro.bought} ${micro.bought} ${micro.unspent > 0}`,
  };
}

const { from, to } = liftFactorRange;
const factors = valuesOver({ from, to, scale: 'log' }, 400);

describe('the break-even factors on the lifts', () => {
  it('make the two earn the same', () => {
    law([boughtPlan], (plan) => {
      for (const factor of breakEvenLiftFactors(plan)) {
        const { profit, level } = gapOf(withSegments(plan, ({ microLift }) => ({ microLift: microLift * factor })));
        expect(Math.abs(profit)).toBeLessThanOrEqual(level);
        expect(factor).toBeGreaterThanOrEqual(from);
        expect(factor).toBeLessThanOrEqual(to);
      }
    });
  });

  it('are all there: between two of them the same one leads', () => {
    law([boughtPlan], (plan) => {
      const roots = breakEvenLiftFactors(plan);
      const gapAt = gapOver(plan);
      const gaps = factors.map((factor) => ({ factor, ...gapAt(factor) }));
      const clear = gaps.filter(({ profit, level }) => Math.abs(profit) > level);
      clear.forEach((after, i) => {
        const before = clear[i - 1];
        if (before === undefined || before.kind !== after.kind || before.profit > 0 === after.profit > 0) return;
        const between = roots.filter((root) => root >= before.factor && root <= after.factor);
        expect(between.length % 2, `roots between ${before.factor} and ${after.factor}`).toBe(1);
      });
    });
  });

  it('are rising, and at most two for each side of the point where the first segment pays', () => {
    law([boughtPlan], (plan) => {
      const roots = breakEvenLiftFactors(plan);
      expect(roots.every((root, i) => i === 0 || root > roots[i - 1])).toBe(true);
      expect(roots.length).toBeLessThanOrEqual(plan.micro.split === 'optimised' ? 4 : 2);
    });
  });
});

describe('the curve over an input', () => {
  it('flips where the two earn the same, whatever the input', () => {
    law([boughtPlan, fc.constantFrom(...questionInputs)], (plan, input) => {
      const { flips } = inputCurve(plan, input, valuesOver(rangesFor(plan)[input], 21));
      for (const flip of flips) {
        const { profit, level } = gapOf(withInput(plan, input, flip));
        expect(Math.abs(profit)).toBeLessThanOrEqual(level);
      }
    });
  });

  it('has at each value the figures of the plan with that value, to 1e-10 of what they are made of', () => {
    const input = fc.constantFrom(...questionInputs);
    law([boughtPlan, input, input], (plan, first, second) => {
      const curveOf = openInputCurves(plan);
      for (const one of [first, second]) {
        const asked = valuesOver(rangesFor(plan)[one], 4);
        const { values, gaps } = curveOf(one, asked);
        for (const value of asked) {
          const { profit, sums } = gapOf(withInput(plan, one, value));
          expect(Math.abs(gaps[values.indexOf(value)] - profit)).toBeLessThanOrEqual(1e-10 * sums);
        }
      }
    });
  });
});

describe('the curve over the budget', () => {
  it('has at each budget the figures of the plan with that budget', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 4 });
    law([boughtPlan, shares], (plan, thousandths) => {
      const asked = thousandths.toSorted((a, b) => a - b).map((share) => (share / 1000) * plan.budget);
      const curve = budgetCurve(plan, asked);
      expect(curve.budgets).toEqual(expect.arrayContaining(asked));
      curve.budgets.forEach((budget, i) => {
        const { macro, micro } = evaluatePlan({ ...plan, budget });
        const mix = evaluateMix({ ...plan, budget }, plan.macroShare);
        const found = (['macro', 'micro', 'mix'] as const).map((one) => [curve[one].profit[i], curve[one].roi[i]]);
        expect(found).toEqual([macro, micro, mix].map(({ profit, roi }) => [profit, roi]));
      });
    });
  });
});
