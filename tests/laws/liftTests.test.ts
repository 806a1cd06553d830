import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LiftTests, liftTests } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan, boughtPlan, withSegments, withSplit } from './plans.ts';

function testsOf(plan: Plan): LiftTests {
  const tests = liftTests(plan, Number.POSITIVE_INFINITY);
  if (tests === null) throw new Error('a plan with errors');
  return tests;
}

describe('tests of lifts', () => {
  it('are finite or null, and cost something only where they can be had', () => {
    law(
      [anyPlan],
      (plan) => {
        const { rows, whole, macro } = testsOf(plan);
        for (const { verdict, perArm, assigned, cost, people } of [...rows, whole, macro]) {
          const figures = [perArm ?? 0, assigned ?? 0, cost ?? 0, people];
          expect(figures.filter((figure) => !(figure >= 0 && Number.isFinite(figure)))).toEqual([]);
          expect([perArm === null, cost === null, assigned === null]).toEqual(
            { nothing: [true, true, true], tooSmall: [false, true, true], measurable: [false, false, false] }[verdict],
          );
        }
      },
      300,
    );
  });

  it('assign no more people than there are, and at least those who notice', () => {
    law(
      [anyPlan],
      (plan) => {
        const { rows, whole, macro } = testsOf(plan);
        for (const { perArm, assigned, people } of [...rows, whole, macro]) {
          if (assigned === null) continue;
          expectAtLeast('everybody', people, 2 * assigned, people, 1e-9);
          expectAtLeast('assigned', assigned, perArm ?? 0, people, 1e-9);
        }
      },
      300,
    );
  });

  it('are of segments too small just where the smallest lift that they find is above the plan’s', () => {
    law(
      [anyPlan],
      (plan) => {
        for (const { verdict, lift, perArm, people, smallestLift } of testsOf(plan).rows) {
          if (perArm === null || lift <= 0 || Math.abs(2 * perArm - people) <= 2) continue;
          expect(verdict).toBe(smallestLift !== null && smallestLift < lift ? 'measurable' : 'tooSmall');
        }
      },
      300,
    );
  });

  it('cost no less where the plan exposes people more', () => {
    law(
      [boughtPlan, fc.double({ min: 1, max: 50, noNaN: true })],
      (any, factor) => {
        const plan = withSplit(any, 'proportional');
        const more = testsOf({ ...plan, budget: plan.budget * factor });
        const costs = new Map(more.rows.map(({ position, cost }) => [position, cost]));
        const { rows, whole } = testsOf(plan);
        for (const { position, cost } of rows) {
          if (cost !== null) expectAtLeast('cost', costs.get(position) ?? 0, cost, cost, 1e-9);
        }
        if (whole.cost !== null) expectAtLeast('cost', more.whole.cost ?? 0, whole.cost, whole.cost, 1e-9);
      },
      300,
    );
  });

  it('cost no more where the lift is larger', () => {
    law(
      [boughtPlan, fc.double({ min: 1, max: 3, noNaN: true })],
      (any, factor) => {
        const plan = withSegments(withSplit(any, 'proportional'), ({ microLift }) => ({
          microLift: Math.abs(microLift),
        }));
        fc.pre(plan.segments.every(({ baseline, microLift }) => baseline * (1 + factor * microLift) <= 1));
        const larger = testsOf(withSegments(plan, ({ microLift }) => ({ microLift: factor * microLift })));
        const costs = new Map(larger.rows.map(({ position, cost }) => [position, cost]));
        for (const { position, cost } of testsOf(plan).rows) {
          // Whole people: one more may convert and take a coupon.
          const coupon = plan.segments[position]?.offerCost ?? 0;
          if (cost !== null) expectAtLeast('cost', cost + coupon, costs.get(position) ?? Infinity, cost, 1e-9);
        }
      },
      300,
    );
  });

  it('of the whole is, for a single segment, its own with set-up', () => {
    law(
      [boughtPlan],
      (any) => {
        const segments = any.segments.filter(({ included }) => included).slice(0, 1);
        const plan = { ...any, segments };
        const { rows, whole } = testsOf(plan);
        const [row] = rows;
        fc.pre(whole.people > 0);
        expect([whole.people, whole.verdict]).toEqual([row?.people, row?.verdict]);
        fc.pre(row !== undefined && row.cost !== null && whole.perArm === row.perArm);
        expectClose('cost', whole.cost ?? 0, (row.cost ?? 0) + plan.micro.setupCost, whole.cost ?? 0, 1e-9);
      },
      300,
    );
  });

  it('of the whole is the same where a segment is cut in two halves, but for their versions', () => {
    law(
      [boughtPlan, fc.nat()],
      (any, at) => {
        const micro = { ...any.micro, split: 'proportional' as const, narrow: null, costPerSegment: 0 };
        const plan = withSegments({ ...any, micro, overlap: 0 }, () => ({ fixedCost: 0 }));
        const cut = plan.segments[at % plan.segments.length];
        fc.pre(cut !== undefined);
        const halves = [cut, { ...cut, id: `${cut.id}, again` }].map((half) => ({ ...half, size: cut.size / 2 }));
        const segments = plan.segments.flatMap((segment) => (segment === cut ? halves : [segment]));
        const [found, wanted] = [testsOf({ ...plan, segments }).whole, testsOf(plan).whole];
        expectClose('lift', found.lift, wanted.lift, Math.max(1, Math.abs(wanted.lift)), 1e-9);
        fc.pre(found.perArm === wanted.perArm);
        expect(found.verdict).toBe(wanted.verdict);
        expectClose('cost', found.cost ?? 0, wanted.cost ?? 0, wanted.cost ?? 0, 1e-9);
      },
      300,
    );
  });
});
