import { describe, expect, it } from 'vitest';
import { distinctShare, unionShare } from '../../src/engine/index.ts';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { workedCase } from './workedCase.ts';

const people = (sizes: ArrayLike<number>) => Array.from(sizes, (size) => ({ size }));

describe('the union of segments agrees with the published case', () => {
  const union = workedCase<{ shares: number[]; theta: number[] }, { U: number[] }>('D-union');
  it(union.title, () => {
    union.inputs.theta.forEach((overlap, i) => {
      expect(unionShare(people(union.inputs.shares), 1, overlap)).toBeCloseTo(union.expected.U[i], 9);
    });
  });

  const three = workedCase<{ reaches: number[] }, { reach: number }>('reach-sainsbury-1');
  it(`${three.title}: duplication of independent audiences`, () => {
    expect(Math.abs(unionShare(people(three.inputs.reaches), 1, 1) - three.expected.reach)).toBeLessThanOrEqual(0.0005);
  });

  const two = workedCase<{ reaches: number[] }, { reach_pct: number }>('reach-sainsbury-3');
  it(`${two.title}: duplication of two`, () => {
    expect(100 * unionShare(people(two.inputs.reaches), 1, 1)).toBeCloseTo(two.expected.reach_pct, 9);
  });

  const even = workedCase<{ reaches: number[] }, { reach_pct: number }>('reach-binomial-2');
  it(`${even.title}: the same mean audience each time`, () => {
    const mean = even.inputs.reaches.reduce((sum, reach) => sum + reach, 0) / even.inputs.reaches.length;
    expect(100 * unionShare(people([mean, mean]), 1, 1)).toBeCloseTo(even.expected.reach_pct, 9);
  });

  const spots = workedCase<{ spots: number; rating_pct: number }, { reach_pct: number }>('reach-random-400spots');
  it(`${spots.title}: many small audiences`, () => {
    const ratings = new Float64Array(spots.inputs.spots).fill(spots.inputs.rating_pct / 100);
    expect(Math.abs(100 * unionShare(people(ratings), 1, 1) - spots.expected.reach_pct)).toBeLessThanOrEqual(0.5);
  });
});

describe('people in segments', () => {
  it('are all distinct where segments do not overlap and fit into the market', () => {
    expect(distinctShare(people([200, 300]), 1000, 0)).toBe(1);
  });

  it('are at most the market, however large the segments are', () => {
    expect(unionShare(people([800, 900]), 1000, 0)).toBe(1);
    expect(distinctShare(people([800, 900]), 1000, 0) * 1700).toBe(1000);
    expect(unionShare(people([2000]), 1000, 1)).toBe(1);
  });

  it('are distinct where there are none', () => expect(distinctShare(people([0, 0]), 1000, 1)).toBe(1));

  const match = workedCase<{ uploaded: number; matchRate: number }, { audience: number }>('match-1');
  it(`can be addressed as far as they match, as ${match.title}`, () => {
    const segment = plainSegment({ size: match.inputs.uploaded, match: match.inputs.matchRate });
    expect(describeMarket(plainPlan({ segments: [segment] })).targets.people[0]).toBe(match.expected.audience);
  });
});
