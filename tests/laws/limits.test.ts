import fc from 'fast-check';
import { describe, it } from 'vitest';
import { evaluateMix, evaluatePlan, impressionsFor } from '../../src/engine/index.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

describe('at its limit', () => {
  it('an ever more even exposure is Poisson, for every campaign and split', () => {
    law([anyPlan], (plan) => {
      const nearly = { ...plan, reachShape: 1e9 };
      const poisson = { ...plan, reachShape: null };
      const [found, wanted] = [evaluatePlan(nearly), evaluatePlan(poisson)];
      const compare = (a: typeof found.macro | typeof found.micro, b: typeof a) => {
        expectClose('reach', a.reach, b.reach, plan.population, 1e-8);
        expectClose('profit', a.profit, b.profit, Math.abs(b.value) + b.cost + Math.abs(a.value) + a.cost, 1e-8);
      };
      compare(found.macro, wanted.macro);
      compare(found.micro, wanted.micro);
      const [mix, poissonMix] = [evaluateMix(nearly, plan.macroShare), evaluateMix(poisson, plan.macroShare)];
      expectClose('mix', mix.reach, poissonMix.reach, plan.population, 1e-8);
    });
  });

  it('an ever smaller minimum is none', () => {
    law([anyPlan], (plan) => {
      const tiny = evaluatePlan({ ...plan, micro: { ...plan.micro, minSpend: 1e-12 } }).micro;
      const none = evaluatePlan({ ...plan, micro: { ...plan.micro, minSpend: 0 } }).micro;
      fc.pre(tiny.bought && none.bought);
      expectClose('profit', tiny.profit, none.profit, Math.abs(none.value) + none.cost + plan.budget, 1e-9);
    });
  });
});

const share = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('a power discount', () => {
  it('is continuous where it begins and where it ends', () => {
    law([share, fc.double({ min: 0.01, max: 0.9, noNaN: true }), share], (size, exponent, floor) => {
      const from = 1e9 * size;
      const discount = { kind: 'power', exponent, from, floor } as const;
      // The volumes from which on there is a discount, and from which on it is the largest, at a CPM of 10.
      const ends = [from / 100, (from * floor ** (-1 / exponent) * floor) / 100];
      for (const money of ends) {
        fc.pre(Number.isFinite(money));
        const [below, above] = [money * (1 - 1e-12), money * (1 + 1e-12)].map((m) => impressionsFor(m, 10, discount));
        // Impressions rise with money at most by the power 1/(1 − exponent) = 10.
        expectClose('impressions', above, below, below, 1e-10);
      }
    });
  });
});
