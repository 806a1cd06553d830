import type fc from 'fast-check';
import { evaluatePlan } from '../../src/engine/index.ts';
import type { Plan, Segment, Split } from '../../src/model/plan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

/** Any sane plan, whatever its options. */
export const anyPlan = planArbitrary;

/** Plans with segments to target and money enough for either strategy. */
export const boughtPlan: fc.Arbitrary<Plan> = planArbitrary
  .filter(({ segments }) => segments.some(({ included }) => included))
  .map(withMoneyForBoth);

/** Bought plans with the optimised split. */
export const optimisedPlan: fc.Arbitrary<Plan> = boughtPlan.map((plan) =>
  withMoneyForBoth(withSplit(plan, 'optimised')),
);

/** Bought plans in which no message does harm: lifts are 0 or more and there are no coupons to cost more than they bring. */
export const gainfulPlan: fc.Arbitrary<Plan> = boughtPlan.map((plan) => ({
  ...plan,
  rest: { ...plan.rest, macroLift: Math.abs(plan.rest.macroLift) },
  macro: { ...plan.macro, offerCost: 0 },
  segments: plan.segments.map((segment) => ({
    ...segment,
    macroLift: Math.abs(segment.macroLift),
    microLift: Math.abs(segment.microLift),
    offerCost: 0,
  })),
}));

export function withSplit(plan: Plan, split: Split): Plan {
  return { ...plan, micro: { ...plan.micro, split } };
}

/** The plan with every segment changed. */
export function withSegments(plan: Plan, change: (segment: Segment, index: number) => Partial<Segment>): Plan {
  return { ...plan, segments: plan.segments.map((segment, index) => ({ ...segment, ...change(segment, index) })) };
}

function withMoneyForBoth(plan: Plan): Plan {
  const { macro, micro } = evaluatePlan(plan);
  // A little more than what is missing, so that rounding does not decide.
  return { ...plan, budget: plan.budget + 1.001 * Math.max(macro.missing, micro.missing ?? 0) };
}
