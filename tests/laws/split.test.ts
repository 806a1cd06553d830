import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { saturationOf, worthOf } from './byTheBook.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { optimisedPlan, withSplit } from './plans.ts';

/** Plans with an optimised split in which some segment is worth media money. */
const payingPlan = optimisedPlan.filter((plan) => evaluatePlan(plan).micro.marginalReturn !== null);

/** V_i·R'(x_i/h_i)/h_i: what the last unit of a segment's media money brings. */
function marginalReturn(plan: Plan, position: number, media: number): number {
  const scale = saturationOf(plan, position);
  const seen = media / scale;
  const { reachShape: r } = plan;
  const slope = r === null ? Math.exp(-seen) : Math.exp(-(r + 1) * Math.log1p(seen / r));
  return (worthOf(plan, position) * slope) / scale;
}

describe('the optimised split', () => {
  it('gives equal marginal returns to all that get more than the minimum, and no higher ones to the others', () => {
    law([payingPlan], (plan) => {
      const { micro, segments } = evaluatePlan(plan);
      const mu = micro.marginalReturn ?? 0;
      for (const { position, spend } of segments) {
        if (plan.segments[position].size === 0) continue;
        const returns = marginalReturn(plan, position, spend);
        if (spend > plan.micro.minSpend) expectClose('return', returns, mu, mu, 1e-9);
        else expect(returns).toBeLessThanOrEqual(mu * (1 + 1e-9));
      }
    });
  });

  it('spends all and never less than the minimum', () => {
    law([payingPlan], (plan) => {
      const { micro, segments } = evaluatePlan(plan);
      const media = segments.map(({ spend }) => spend);
      const together = media.reduce((sum, x) => sum + x, 0);
      const money = (plan.budget - micro.fixed) / (1 + plan.micro.fee);
      expect(Math.min(...media)).toBeGreaterThanOrEqual(plan.micro.minSpend);
      expectClose('media money', together, money, plan.budget);
      expect(micro.unspent).toBe(0);
    });
  });

  it('never earns less than the proportional split, where that keeps to the minimum', () => {
    law([optimisedPlan], (plan) => {
      const proportional = evaluatePlan(withSplit(plan, 'proportional'));
      const least = Math.min(...proportional.segments.map(({ spend }) => spend));
      const freely = least >= plan.micro.minSpend ? plan : withoutMinimum(plan);
      const { profit, value, cost } = evaluatePlan(freely).micro;
      const { micro } = proportional;
      const size = Math.abs(value) + cost + Math.abs(micro.value) + micro.cost;
      expectAtLeast('profit', profit, micro.profit, size);
    });
  });

  it('earns at least as much as any other split of the same money', () => {
    law([payingPlan, fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 })], (plan, weights) => {
      const { micro } = evaluatePlan(plan);
      const other = evaluatePlan(splitBy(plan, weights)).micro;
      const size = Math.abs(micro.value) + micro.cost + Math.abs(other.value) + other.cost;
      expectAtLeast('profit', micro.profit, other.profit, size);
    });
  });
});

function withoutMinimum(plan: Plan): Plan {
  return { ...plan, micro: { ...plan.micro, minSpend: 0 } };
}

/** The same media money by hand: the minimum for each, and what is left by weight. */
function splitBy(plan: Plan, weights: readonly number[]): Plan {
  const { micro, segments } = evaluatePlan(plan);
  const free = (plan.budget - micro.fixed) / (1 + plan.micro.fee) - plan.micro.minSpend * segments.length;
  const targeted = new Set(segments.map(({ position }) => position));
  const weightAt = (position: number) => (targeted.has(position) ? weights[position] + 1e-3 : 0);
  const total = plan.segments.reduce((sum, _, position) => sum + weightAt(position), 0);
  const spends = plan.segments.map((segment, position) => ({
    ...segment,
    spend: plan.micro.minSpend + (free * weightAt(position)) / total,
  }));
  return withSplit({ ...plan, segments: spends }, 'manual');
}
