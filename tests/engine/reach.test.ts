import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impressionsAtMarginalReach, marginalReach, reachBend } from '../../src/engine/curves/reach.ts';
import { frequencyOf, grossRatingPoints, reachAt, reachAtLeast } from '../../src/engine/index.ts';
import { workedCase } from './workedCase.ts';

describe('reach agrees with the published case', () => {
  const goerg = workedCase<
    { impressions0: number; reach0: number },
    { rho: number; R_at_100: number; kplus_at_200: number[] }
  >('reach-goerg-1');
  it(`${goerg.title}: one point gives the whole curve`, () => {
    const { rho, R_at_100, kplus_at_200 } = goerg.expected;
    expect(rho * reachAt(100 / rho, 1)).toBeCloseTo(R_at_100, 7);
    expect([1, 2, 3].map((times) => rho * reachAtLeast(goerg.inputs.impressions0 / rho, 1, times))).toEqual(
      kplus_at_200,
    );
  });

  const nbd = workedCase<{ lambda: number; r: number; k: number[] }, { kplus: number[] }>('D-nbd-1');
  it(nbd.title, () => {
    const { lambda, r, k } = nbd.inputs;
    k.forEach((times, i) => {
      expect(reachAtLeast(lambda, r, times)).toBeCloseTo(nbd.expected.kplus[i], 12);
    });
  });

  const poisson = workedCase<{ grp: number[] }, { reach: number[] }>('D-poisson');
  it(poisson.title, () => {
    poisson.inputs.grp.forEach((grp, i) => {
      expect(reachAt(grp / 100, null)).toBeCloseTo(poisson.expected.reach[i], 12);
    });
  });

  const limit = workedCase<{ lambda: number; r: number[] }, { reach: number[] }>('D-nbd-limit');
  it(`${limit.title}: towards Poisson as exposure gets even`, () => {
    limit.inputs.r.forEach((shape, i) => {
      expect(Math.abs(reachAt(limit.inputs.lambda, shape) - limit.expected.reach[i])).toBeLessThanOrEqual(1e-6);
    });
  });

  const billboard = workedCase<{ r: number; alpha: number; people: number }, { expectedZero: number; mean: number }>(
    'nbd-billboard',
  );
  it(`${billboard.title}: how many of 250 people a billboard misses`, () => {
    const { r, alpha, people } = billboard.inputs;
    expect(Math.abs(people * (1 - reachAt(r / alpha, r)) - billboard.expected.expectedZero)).toBeLessThanOrEqual(1);
    expect(Math.abs(r / alpha - billboard.expected.mean)).toBeLessThanOrEqual(0.02);
  });

  const grp = workedCase<{ reach_pct: number; frequency: number }, { grp: number }>('grp-1');
  it(`${grp.title}: rating points are reach times frequency`, () => {
    const perHead = (grp.inputs.reach_pct / 100) * grp.inputs.frequency;
    expect(grossRatingPoints(perHead)).toBe(grp.expected.grp);
    expect(frequencyOf(perHead, grp.inputs.reach_pct / 100)).toBe(grp.inputs.frequency);
  });

  const trps = workedCase<{ trps: number[] }, { total: number; reach50xf4: number }>('grp-3');
  it(`${trps.title}: rating points add up`, () => {
    const perHead = trps.inputs.trps.reduce((sum, points) => sum + points / 100, 0);
    expect(grossRatingPoints(perHead)).toBeCloseTo(trps.expected.total, 12);
    expect(grossRatingPoints(0.5 * 4)).toBe(trps.expected.reach50xf4);
  });
});

const perHead = fc.double({ min: 0, max: 1e6, noNaN: true });
const shape = fc.option(fc.double({ min: 1e-3, max: 1e6, noNaN: true }));

describe('the reach curve', () => {
  it('counts one exposure or more as reach', () => {
    fc.assert(
      fc.property(perHead, shape, (lambda, r) => {
        expect(Math.abs(reachAtLeast(lambda, r, 1) - reachAt(lambda, r))).toBeLessThanOrEqual(1e-15);
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches everybody zero times or more', () => expect(reachAtLeast(3, 1, 0)).toBe(1));

  it('is 0 without impressions, whatever its shape', () => {
    for (const r of [0.1, 1, 7, null]) expect(reachAt(0, r)).toBe(0);
  });

  it('never falls with more impressions, nor with a more even exposure, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(perHead, shape, fc.double({ min: 1, max: 10, noNaN: true }), (lambda, r, more) => {
        const share = reachAt(lambda, r);
        // The formulas for r = 1 and for Poisson round differently from the general one.
        const rounding = 1e-14;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(reachAt(lambda * more, r)).toBeGreaterThanOrEqual(share - rounding);
        expect(reachAt(lambda, r === null ? null : r * more)).toBeGreaterThanOrEqual(share - rounding);
      }),
      { numRuns: 1000 },
    );
  });

  it('flatters under Poisson: 300 rating points reach 95 % there and 75 % by default', () => {
    expect(reachAt(3, null)).toBeCloseTo(0.95, 3);
    expect(reachAt(3, 1)).toBe(0.75);
  });

  it('has no frequency where nobody is reached', () => expect(frequencyOf(0, 0)).toBeNull());
});

describe('marginal reach', () => {
  const impressions = fc.double({ min: 1e-3, max: 100, noNaN: true });
  const evenness = fc.option(fc.double({ min: 0.1, max: 100, noNaN: true }));

  it('is how reach rises, and its bend how that falls', () => {
    fc.assert(
      fc.property(impressions, evenness, (lambda, r) => {
        const step = 1e-4 * lambda;
        const rise = (reachAt(lambda + step, r) - reachAt(lambda - step, r)) / (2 * step);
        const fall = (marginalReach(lambda + step, r) - marginalReach(lambda - step, r)) / (2 * step);
        expect(Math.abs(marginalReach(lambda, r) - rise)).toBeLessThanOrEqual(1e-4 * rise + 1e-9);
        expect(Math.abs(reachBend(lambda, r) - fall)).toBeLessThanOrEqual(1e-4 * Math.abs(fall) + 1e-9);
      }),
    );
  });

  it('leads back to its impressions', () => {
    fc.assert(
      fc.property(impressions, evenness, (lambda, r) => {
        const back = impressionsAtMarginalReach(marginalReach(lambda, r), r);
        expect(Math.abs(back - lambda)).toBeLessThanOrEqual(1e-9 * (1 + lambda));
      }),
    );
  });

  it('is a quarter after one impression per head by default', () => {
    expect([marginalReach(1, 1), reachBend(1, 1), impressionsAtMarginalReach(0.25, 1)]).toEqual([0.25, -0.25, 1]);
  });
});
