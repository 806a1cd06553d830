import fc from 'fast-check';
import { describe, it } from 'vitest';
import { evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { macroByTheBook, microByTheBook, mixByTheBook, type Tally } from './byTheBook.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan, withSplit } from './plans.ts';

const names = ['reach', 'incremental', 'organic', 'value', 'offers', 'spend', 'unspent', 'profit'] as const;
type Totals = Record<(typeof names)[number], number | null>;

/** Totals agree to 1e-12 of what was added up to make them. */
function expectSame(found: Totals, wanted: Totals, { gross }: Tally, budget: number): void {
  const money = budget + (wanted.spend ?? 0);
  const sizes = { ...gross, spend: money, unspent: money, profit: money + gross.value + gross.offers };
  for (const name of names) expectClose(name, found[name] ?? 0, wanted[name] ?? 0, sizes[name]);
}

function expectSamePlans(other: Plan, plan: Plan): void {
  const [found, wanted] = [evaluatePlan(other), evaluatePlan(plan)];
  const media = new Map(wanted.segments.map(({ position, spend }) => [position, spend]));
  expectSame(found.macro, wanted.macro, macroByTheBook(plan, plan.budget), plan.budget);
  expectSame(found.micro, wanted.micro, microByTheBook(plan, media), plan.budget);
  const [otherMix, mix] = [evaluateMix(other, plan.macroShare), evaluateMix(plan, plan.macroShare)];
  expectSame(otherMix, mix, mixByTheBook(plan, plan.macroShare * plan.budget, mixMedia(plan)), plan.budget);
}

function mixMedia(plan: Plan): Map<number, number> {
  if (plan.macroShare === 1) return new Map();
  const { segments } = evaluatePlan({ ...plan, budget: (1 - plan.macroShare) * plan.budget });
  return new Map(segments.map(({ position, spend }) => [position, spend]));
}

describe('nothing depends on', () => {
  const shuffled = anyPlan.chain((plan) => {
    const order = fc.shuffledSubarray([...plan.segments], { minLength: plan.segments.length });
    return fc.tuple(
      fc.constant(plan),
      order.map((segments) => ({ ...plan, segments })),
    );
  });

  it('the order of the segments', () => {
    law([shuffled], ([plan, other]) => expectSamePlans(other, plan));
  });

  // Versions cost money and narrow audiences are dearer: without both, two halves are the whole.
  it.each(['proportional', 'optimised'] as const)(
    'where a segment is cut in two, without fixed costs, premium and overlap, under the %s split',
    (split) => {
      law([anyPlan, fc.integer({ min: 0, max: 1000 }), fc.nat()], (plan, thousandths, pick) => {
        fc.pre(plan.segments.length > 0);
        const whole = withSplit(withoutVersions(plan), split);
        expectSamePlans(cutInTwo(whole, pick % plan.segments.length, thousandths / 1000), whole);
      });
    },
  );
});

function withoutVersions(plan: Plan): Plan {
  const micro = { ...plan.micro, costPerSegment: 0, narrow: null, minSpend: 0 };
  const segments = plan.segments.map((segment) => ({ ...segment, fixedCost: null }));
  return { ...plan, overlap: 0, micro, segments };
}

function cutInTwo(plan: Plan, index: number, share: number): Plan {
  const segments = plan.segments.flatMap((segment, i) => {
    const one = { ...segment, size: segment.size * share };
    return i === index ? [one, { ...segment, id: 'other part', size: segment.size - one.size }] : [segment];
  });
  return { ...plan, segments };
}
