import { describe, expect, it } from 'vitest';
import { evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { macroByTheBook, microByTheBook, mixByTheBook, type Tally } from './byTheBook.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

function expectTally(found: Record<keyof Tally['total'], number | null>, { total, gross }: Tally): void {
  for (const name of ['reach', 'incremental', 'organic', 'value', 'offers'] as const) {
    expectClose(name, found[name] ?? 0, total[name], gross[name]);
  }
}

/** x_i by position in the plan; empty where micro is not bought. */
function mediaOf(plan: Plan): Map<number, number> {
  return new Map(evaluatePlan(plan).segments.map(({ position, spend }) => [position, spend]));
}

describe('the totals', () => {
  it('of macro are those of a loop over the segments, straight from the model', () => {
    law([anyPlan], (plan) => {
      expectTally(evaluatePlan(plan).macro, macroByTheBook(plan, plan.budget));
    });
  });

  it('of micro are those of a loop over the segments, straight from the model', () => {
    law([anyPlan], (plan) => {
      expectTally(evaluatePlan(plan).micro, microByTheBook(plan, mediaOf(plan)));
    });
  });

  it('of the mix are those of a loop over the segments, straight from the model', () => {
    law([anyPlan], (plan) => {
      const h = plan.macroShare;
      const media = h < 1 ? mediaOf({ ...plan, budget: (1 - h) * plan.budget }) : new Map<number, number>();
      expectTally(evaluateMix(plan, h), mixByTheBook(plan, h * plan.budget, media));
    });
  });

  it('of micro are the sums of the segment rows', () => {
    law([anyPlan], (plan) => {
      const { micro, segments } = evaluatePlan(plan);
      const sum = (figure: (row: (typeof segments)[number]) => number) => {
        const parts = segments.map(figure);
        return [parts.reduce((a, b) => a + b, 0), parts.reduce((a, b) => a + Math.abs(b), 0)] as const;
      };
      const check = (name: string, total: number, [found, gross]: readonly [number, number]) =>
        expectClose(name, found, total, gross);
      check(
        'reach',
        micro.reach,
        sum(({ reach }) => reach),
      );
      check(
        'impressions',
        micro.impressions ?? 0,
        sum(({ impressions }) => impressions),
      );
      check(
        'incremental',
        micro.incremental,
        sum(({ incremental }) => incremental),
      );
      check(
        'value',
        micro.value,
        sum(({ balance }) => balance.value),
      );
      check(
        'offers',
        micro.offers,
        sum(({ balance }) => balance.offers),
      );
      if (!micro.bought) return;
      const [own] = sum(({ balance }) => balance.spend);
      expectClose('spend', own + plan.micro.setupCost, micro.spend, plan.budget + micro.spend);
    });
  });

  it('of money are the sums of what it goes to', () => {
    law([anyPlan], (plan) => {
      const { macro, micro } = evaluatePlan(plan);
      expectClose('macro', macro.production + macro.media + macro.fees, macro.spend, plan.budget);
      const parts = micro.fixed + micro.onTargetMedia + micro.wastedMedia + (micro.data ?? 0) + micro.fees;
      expectClose('micro', parts, micro.spend, plan.budget + micro.spend);
      for (const one of [macro, micro]) {
        expect(one.cost).toBe(one.spend + one.offers);
        expect(one.profit).toBe(one.value - one.cost);
      }
    });
  });
});
