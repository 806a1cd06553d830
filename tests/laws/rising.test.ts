import fc from 'fast-check';
import { describe, it } from 'vitest';
import { evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readInput, withInput } from '../../src/model/questionInputs.ts';
import { expectAtLeast } from './expectClose.ts';
import { law } from './law.ts';
import { boughtPlan, gainfulPlan, withSegments, withSplit } from './plans.ts';

/** How much more, 1 to 1.1 times: with a baseline of at most 30 % and a lift of at most 200 % nobody converts twice. */
const more = fc.double({ min: 1, max: 1.1, noNaN: true });
/** One of the segments, as a share of their number. */
const which = fc.double({ min: 0, max: 0.999, noNaN: true });
/** A media split that does not answer to lifts and values. */
const givenSplit = fc.constantFrom('proportional' as const, 'manual' as const);

function withOne(
  plan: Plan,
  pick: number,
  change: (segment: Plan['segments'][number]) => Partial<Plan['segments'][number]>,
) {
  const chosen = Math.floor(pick * plan.segments.length);
  return withSegments(plan, (segment, index) => (index === chosen ? change(segment) : {}));
}

type Campaign = 'macro' | 'micro';

/** The profit of `after` is not below that of `before`. Where either cannot be bought nothing is claimed. */
function expectNoLess(campaign: Campaign, before: Plan, after: Plan): void {
  const low = evaluatePlan(before)[campaign];
  const high = evaluatePlan(after)[campaign];
  fc.pre(low.bought && high.bought);
  // Spend is the budget less what is left over: its rounding is that of the budget.
  expectAtLeast(`${campaign} profit`, high.profit, low.profit, Math.abs(low.value) + low.cost + before.budget);
}

// Where messages do no harm and cost no coupons: there, what works better or is worth more cannot bring less.
describe('profit never falls', () => {
  it('when a conversion is worth more', () => {
    law([gainfulPlan, which, more], (plan, pick, by) => {
      const richer = withOne(plan, pick, ({ value }) => ({ value: value * by }));
      expectNoLess('macro', plan, richer);
      expectNoLess('micro', plan, richer);
      const fixed = withSplit(plan, 'proportional');
      const mix = evaluateMix(fixed, plan.macroShare);
      const { profit } = evaluateMix(withSplit(richer, 'proportional'), plan.macroShare);
      expectAtLeast('mix profit', profit, mix.profit, mix.value + mix.cost);
    });
  });

  it('when the rest of the market is worth more, or more easily moved', () => {
    law([gainfulPlan, more], (plan, by) => {
      const { value, macroLift } = plan.rest;
      expectNoLess('macro', plan, { ...plan, rest: { ...plan.rest, value: value * by } });
      expectNoLess('macro', plan, { ...plan, rest: { ...plan.rest, macroLift: macroLift * by } });
    });
  });

  it('when a message works better', () => {
    law([gainfulPlan, which, more], (plan, pick, by) => {
      expectNoLess(
        'macro',
        plan,
        withOne(plan, pick, ({ macroLift }) => ({ macroLift: macroLift * by })),
      );
      expectNoLess(
        'micro',
        plan,
        withOne(plan, pick, ({ microLift }) => ({ microLift: microLift * by })),
      );
    });
  });

  // The optimised split answers to micro alone, and targeted conversions that come back less are worth less.
  it('of a mix with a given split when a message works better and customers come back alike', () => {
    law([gainfulPlan, which, more, givenSplit], (plan, pick, by, split) => {
      const given = withSplit({ ...plan, retention: null }, split);
      const before = evaluateMix(given, plan.macroShare);
      for (const lift of ['macroLift', 'microLift'] as const) {
        const better = withOne(given, pick, (segment) => ({ [lift]: segment[lift] * by }));
        const { profit } = evaluateMix(better, plan.macroShare);
        expectAtLeast('mix profit', profit, before.profit, before.value + before.cost);
      }
    });
  });

  // A proportional split would move money to the segment that grew, whatever it is worth; overlap would make others smaller.
  it('when a segment grows into the rest of the market, unless money follows size', () => {
    law([gainfulPlan, which, more], (plan, pick, by) => {
      fc.pre(plan.micro.split !== 'proportional');
      const roomy = { ...plan, overlap: 0, population: 2 * plan.population };
      expectNoLess(
        'micro',
        roomy,
        withOne(roomy, pick, ({ size }) => ({ size: size * by })),
      );
    });
  });

  it('when more of a segment can be matched, or fewer impressions miss it', () => {
    law([gainfulPlan, more], (plan, by) => {
      const micro = { ...plan.micro, match: plan.micro.match / by, precision: plan.micro.precision / by };
      expectNoLess('micro', { ...plan, micro: { ...plan.micro, match: micro.match } }, plan);
      expectNoLess('micro', { ...plan, micro: { ...plan.micro, precision: micro.precision } }, plan);
    });
  });
});

const dearerMacro: Record<string, (plan: Plan, by: number) => Plan> = {
  'the production cost': (plan, by) => withInput(plan, 'productionCost', plan.macro.productionCost * by),
  'the CPM': (plan, by) => withInput(plan, 'macroCpm', readInput(plan, 'macroCpm') * by),
  'the fee': (plan, by) => ({ ...plan, macro: { ...plan.macro, fee: plan.macro.fee * by } }),
};

const dearerMicro: Record<string, (plan: Plan, by: number) => Plan> = {
  'the set-up': (plan, by) => ({ ...plan, micro: { ...plan.micro, setupCost: plan.micro.setupCost * by } }),
  'the cost per segment': (plan, by) => withInput(plan, 'costPerSegment', plan.micro.costPerSegment * by),
  'a version of its own': (plan, by) =>
    withSegments(plan, ({ fixedCost }) => ({ fixedCost: fixedCost === null ? null : fixedCost * by })),
  'sharing less between versions': (plan, by) => ({ ...plan, micro: { ...plan.micro, reuse: plan.micro.reuse * by } }),
  'the CPM': (plan, by) => withInput(plan, 'microCpm', plan.micro.cpm * by),
  'a CPM of its own': (plan, by) => withSegments(plan, ({ cpm }) => ({ cpm: cpm === null ? null : cpm * by })),
  'the data fee': (plan, by) => ({ ...plan, micro: { ...plan.micro, dataFee: plan.micro.dataFee * by } }),
  'the fee': (plan, by) => ({ ...plan, micro: { ...plan.micro, fee: plan.micro.fee * by } }),
  'the minimum': (plan, by) => ({ ...plan, micro: { ...plan.micro, minSpend: plan.micro.minSpend * by } }),
};

describe('profit never rises with', () => {
  it.each(Object.entries(dearerMacro))('%s of macro', (_, dearer) => {
    law([gainfulPlan, more], (plan, by) => expectNoLess('macro', dearer(plan, by), plan));
  });

  it.each(Object.entries(dearerMicro))('%s of micro', (_, dearer) => {
    law([gainfulPlan, more], (plan, by) => expectNoLess('micro', dearer(plan, by), plan));
  });

  it('the cost of a coupon, which is paid and never taken into account by a given split', () => {
    law([boughtPlan, more, givenSplit], (plan, by, split) => {
      const given = withSplit(plan, split);
      const dearer = withSegments(given, ({ offerCost }) => ({ offerCost: offerCost * by }));
      expectNoLess('micro', dearer, given);
      expectNoLess('macro', { ...plan, macro: { ...plan.macro, offerCost: plan.macro.offerCost * by } }, plan);
    });
  });
});

describe('reach', () => {
  it('never falls with the budget', () => {
    law([gainfulPlan, more, givenSplit], (plan, by, split) => {
      const poorer = withSplit(plan, split);
      const richer = { ...poorer, budget: poorer.budget * by };
      const [before, after] = [evaluatePlan(poorer), evaluatePlan(richer)];
      expectAtLeast('macro', after.macro.reach, before.macro.reach, plan.population);
      expectAtLeast('micro', after.micro.reach, before.micro.reach, plan.population);
    });
  });

  it('of a mass campaign never falls as the market grows', () => {
    law([gainfulPlan, more], (plan, by) => {
      const { reach } = evaluatePlan({ ...plan, population: plan.population * by }).macro;
      expectAtLeast('reach', reach, evaluatePlan(plan).macro.reach, plan.population);
    });
  });
});
