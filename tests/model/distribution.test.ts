import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, distributionOf, medianOf, rangeAround } from '../../src/model/distribution.ts';
import type { Interval } from '../../src/model/plan.ts';
import { parseRangePath } from '../../src/model/rangePath.ts';

describe('an uncertain value', () => {
  it.each<[string, Interval, Distribution]>([
    ['micro.cpm', [5, 20], 'logNormal'],
    ['population', [1e6, 2e6], 'logNormal'],
    ['segments.s1.size', [10, 20], 'logNormal'],
    ['segments.s1.value', [10, 20], 'logNormal'],
    ['carryOver', [1, 2], 'logNormal'],
    ['retention.discount', [0.05, 0.2], 'logNormal'],
    ['micro.match', [0.3, 0.8], 'logitNormal'],
    ['overlap', [0.1, 0.2], 'logitNormal'],
    ['segments.s1.baseline', [0.01, 0.03], 'logitNormal'],
    ['segments.*.baseline', [0.5, 2], 'logNormal'],
    ['segments.*.microLift', [0.7, 1.4], 'logNormal'],
    ['segments.s1.microLift', [0.05, 0.35], 'logNormal'],
    ['rest.macroLift', [0, 0.1], 'normal'],
    ['segments.s1.macroLift', [-0.02, 0.1], 'normal'],
  ])('%s of %j is %s', (path, range, distribution) => {
    const place = parseRangePath(path);
    expect(place && distributionOf(place, range)).toBe(distribution);
  });
});

describe('the best guess', () => {
  it.each<[Distribution, Interval, number]>([
    ['logNormal', [4, 9], 6],
    ['logNormal', [0.05, 0.35], 0.132287565553],
    ['logNormal', [1e-9, 1e12], 31.6227766017],
    ['logitNormal', [0.2, 0.8], 0.5],
    // Odds of 1 to 19 and 7 to 13: the odds √(7 ÷ 247) to 1.
    ['logitNormal', [0.05, 0.35], 0.1440885],
    ['normal', [-0.02, 0.08], 0.03],
  ])('of a %s of %j is %d', (distribution, range, median) => {
    expect(medianOf(distribution, range)).toBeCloseTo(median, 6);
  });
});

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const amount = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const lift = fc.double({ min: -1, max: 1, noNaN: true });

function rising(end: fc.Arbitrary<number>): fc.Arbitrary<Interval> {
  return fc.tuple(end, end).map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]);
}

const cases: readonly (readonly [Distribution, fc.Arbitrary<Interval>, fc.Arbitrary<number>])[] = [
  ['logNormal', rising(amount), amount],
  ['logitNormal', rising(share), share],
  ['normal', rising(lift).filter(([low]) => low <= 0), lift],
];

describe.each(cases)('a %s range around another best guess', (distribution, ranges, guess) => {
  it('has that best guess', () => {
    fc.assert(
      fc.property(ranges, guess, (range, median) => {
        expect(medianOf(distribution, rangeAround(median, distribution, range))).toBeCloseTo(median, 9);
      }),
    );
  });

  it('is the same range around its own', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const same = rangeAround(medianOf(distribution, range), distribution, range);
        for (const end of [0, 1] as const) expect(same[end]).toBeCloseTo(range[end], 9);
      }),
    );
  });
});

describe('a range that moves', () => {
  it.each<[Distribution, Interval, number, Interval]>([
    ['logNormal', [5, 20], 20, [10, 40]],
    ['logitNormal', [0.2, 0.8], 0.8, [0.5, 16 / 17]],
    ['normal', [-0.02, 0.08], 0.01, [-0.04, 0.06]],
    ['normal', [-0.02, 0.08], 0.09, [0, 0.18]],
  ])('of a %s from %j to %d is %j', (distribution, range, median, moved) => {
    expect(rangeAround(median, distribution, range)).toEqual(moved.map((end) => expect.closeTo(end, 12)));
  });
});
