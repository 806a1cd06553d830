import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestBuy } from '../../src/engine/decisions/basis/cheapestBuy.ts';
import { type Compared, compareAt, evaluatePlan } from '../../src/engine/index.ts';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import { largestAmount } from '../../src/model/fields.ts';
import type { Plan } from '../../src/model/plan.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan, boughtPlan, withSplit } from './plans.ts';

const matching = [
  { basis: 'sameReach', what: 'reach' },
  { basis: 'sameConversions', what: 'incremental' },
] as const;

type Both = Extract<Compared, { kind: 'compared' }>;

/** Whatever the case has, the claim is about plans that can be compared. */
function bothOf(compared: Compared): Both {
  fc.pre(compared.kind === 'compared');
  return compared as Both;
}

const weights = fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 });

/** A plan with its media money by hand: `money` over the targeted segments by weight, `least` for each. */
function byHand(plan: Plan, { money, least, weightOf }: { money: number; least: number; weightOf: readonly number[] }) {
  const targeted = plan.segments.map(({ included }, i) => (included ? weightOf[i] + 1e-3 : 0));
  const total = targeted.reduce((sum, weight) => sum + weight, 0);
  const free = money - least * plan.segments.filter(({ included }) => included).length;
  const segments = plan.segments.map((segment, i) => ({ ...segment, spend: least + (free * targeted[i]) / total }));
  return withSplit({ ...plan, segments }, 'manual');
}

const leastOf = ({ micro }: Plan) => (micro.split === 'optimised' ? micro.minSpend : 0);

/** Beside what cannot be compared: the claims are held against that many that can. */
const runs = 120;

describe.each(matching)('micro at $basis', ({ basis, what }) => {
  it('brings what macro brings on the plan’s budget, or more where its least spends do, and no other split more', () => {
    const claim = (plan: Plan, weightOf: readonly number[]) => {
      const { macro, micro, exceeds } = bothOf(compareAt(plan, basis));
      expect(macro).toEqual(evaluatePlan(plan).macro);
      if (exceeds) expect(micro[what]).toBeGreaterThan(macro[what]);
      else expectClose(what, micro[what], macro[what], macro[what], 1e-9);
      const money = (micro.spend - micro.fixed) / (1 + plan.micro.fee);
      const other = byHand(plan, { money, least: leastOf(plan), weightOf });
      const brought = evaluatePlan({ ...other, budget: micro.spend }).micro[what];
      // What is left of the budget after fixed costs may have few digits.
      const rounding = (1e-15 * micro.spend) / money;
      expectAtLeast(what, micro[what], brought, micro[what], 1e-9 + rounding);
    };
    law([boughtPlan, weights], claim, 2 * runs);
  });

  it('is what the plan would bring with that money typed by hand, all figures alike', () => {
    const claim = (plan: Plan) => {
      const { macro, micro } = bothOf(compareAt(plan, basis));
      const found = cheapestBuy(describeMarket(plan), what, macro[what]);
      if (found.kind !== 'bought') expect.fail(found.kind);
      let row = 0;
      const segments = plan.segments.map((one) => (one.included ? { ...one, spend: found.buy.media[row++] } : one));
      const typed = evaluatePlan({ ...withSplit({ ...plan, segments }, 'manual'), budget: found.budget }).micro;
      const size = Math.abs(micro.value) + micro.cost;
      for (const figure of ['reach', 'incremental', 'value', 'offers', 'cost', 'profit'] as const) {
        expectClose(figure, micro[figure], typed[figure], figure === 'reach' ? micro.reach : size);
      }
    };
    law([boughtPlan], claim, runs);
  });

  it('costs more where macro brings more', () => {
    const claim = (plan: Plan, times: number) => {
      const less = bothOf(compareAt(plan, basis));
      const more = bothOf(compareAt({ ...plan, budget: plan.budget * times }, basis));
      fc.pre(more.macro[what] >= less.macro[what]);
      expectAtLeast('spend', more.micro.spend, less.micro.spend, less.micro.spend, 1e-9);
    };
    law([boughtPlan, fc.double({ min: 1.001, max: 3, noNaN: true })], claim, runs);
  });

  it('is out of reach only where all the money in the world would not bring it', () => {
    const claim = (plan: Plan) => {
      const compared = compareAt(plan, basis);
      fc.pre(compared.kind === 'outOfReach' && plan.segments.every(({ microLift }) => microLift >= 0));
      if (compared.kind !== 'outOfReach') return;
      expect(compared.most).toBeLessThanOrEqual(compared.wanted);
      const rich = byHand(plan, { money: 1e12, least: 0, weightOf: plan.segments.map(() => 1) });
      expectAtLeast('most', compared.most, evaluatePlan({ ...rich, budget: 1e13 }).micro[what], compared.most);
    };
    law([boughtPlan], claim, runs / 4);
  });
});

/** Budgets over ten orders of magnitude, and around a given one. */
const budgetOf = (near: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map((step) => 10 ** (step / 1000)),
    fc.integer({ min: 0, max: 4000 }).map((step) => near * (step / 2000)),
  );

describe('at their own best budgets', () => {
  const strategies = ['macro', 'micro'] as const;

  it('macro and micro earn at least as much as at any other, and not less than nothing', () => {
    const anyBudget = anyPlan.chain((plan) => fc.tuple(fc.constant(plan), budgetOf(plan.budget)));
    const around = fc.double({ min: 0.95, max: 1.05, noNaN: true });
    const claim = ([plan, budget]: readonly [Plan, number], near: number) => {
      const best = bothOf(compareAt(plan, 'bestBudgets'));
      for (const strategy of strategies) {
        const { profit, spend } = best[strategy];
        expect(profit).toBeGreaterThanOrEqual(0);
        for (const there of [budget, near * spend]) {
          const other = evaluatePlan({ ...plan, budget: there })[strategy];
          // Spend is the budget less what is left over: its rounding is that of the budget.
          expectAtLeast(strategy, profit, other.profit, Math.abs(other.value) + other.cost + there, 1e-11);
        }
      }
    };
    law([anyBudget, around], claim, 500);
  });

  it('macro and micro bring what the plan says for those budgets; one that does not pay costs nothing', () => {
    const claim = (plan: Plan) => {
      const best = bothOf(compareAt(plan, 'bestBudgets'));
      for (const strategy of strategies) {
        const { bought, spend, profit, value, cost, reach, unspent } = best[strategy];
        if (!bought) expect([spend, profit, unspent]).toEqual([0, 0, 0]);
        // A little more, so that rounding does not decide whether it can be bought.
        const there = evaluatePlan({ ...plan, budget: Math.min(largestAmount, spend * (1 + 1e-12)) })[strategy];
        if (!bought) continue;
        expectClose('profit', profit, there.profit, Math.abs(value) + cost, 1e-9);
        expectClose('reach', reach, there.reach, reach, 1e-6);
      }
    };
    law([anyPlan], claim, 2 * runs);
  });
});

describe('at the same budget', () => {
  it('macro and micro are those of the plan', () => {
    const claim = (plan: Plan) => {
      const { macro, micro } = bothOf(compareAt(plan, 'sameBudget'));
      const outcome = evaluatePlan(plan);
      expect({ macro, micro }).toEqual({ macro: outcome.macro, micro: outcome.micro });
    };
    law([anyPlan], claim, runs);
  });
});
