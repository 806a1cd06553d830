import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tornado, tornadoLooks } from '../../../src/engine/simulation/sensitivity/tornado.ts';

const bar = (differenceAt: (z: number) => number) => {
  const [only] = tornado([{ path: 'micro.cpm', differenceAt }]);
  if (only === undefined) throw new Error('There is no bar.');
  return only;
};

/** The standard normal's 90th and 99th percentile. */
const [z90, z99] = [1.2815515655446004, 2.3263478740408408];

describe('a tornado', () => {
  it('has the widest bar first, and keeps the order of bars that are as wide', () => {
    const bars = tornado([
      { path: 'none', differenceAt: () => 5 },
      { path: 'falling', differenceAt: (z) => 1 - z },
      { path: 'rising', differenceAt: (z) => 3 + 2 * z },
      { path: 'nothing', differenceAt: () => 5 },
    ]);
    expect(bars.map(({ path }) => path)).toEqual(['rising', 'falling', 'none', 'nothing']);
  });

  it('says what the difference is at the 10th and the 90th percentile', () => {
    expect(bar((z) => 1 - z)).toMatchObject({ atLow: 1 + z90, atHigh: 1 - z90 });
    expect(bar(() => 5)).toEqual({ path: 'micro.cpm', atLow: 5, atHigh: 5, flips: [] });
  });

  it.each([
    ['on a line', (z: number) => 3 + 2 * z, [-1.5]],
    ['on a curve', (z: number) => Math.exp(0.4 * z) - 1.5, [Math.log(1.5) / 0.4]],
    ['twice', (z: number) => z * z - 1, [-1, 1]],
    [
      'twice between neighbouring looks',
      (z: number) => (z - 0.3) ** 2 - 0.001,
      [0.3 - 0.001 ** 0.5, 0.3 + 0.001 ** 0.5],
    ],
    ['beyond the 90th percentile', (z: number) => z - 2.3, [2.3]],
    ['where a value meets its limit', (z: number) => Math.max(-1, z) - 0.25, [0.25]],
  ])('finds where the answer flips %s', (_, differenceAt, flips) => {
    expect(bar(differenceAt).flips).toEqual(flips.map((z) => expect.closeTo(z, 9)));
  });

  it('finds no flip beyond the 99th percentile, nor where macro and micro earn the same throughout', () => {
    expect(bar((z) => z - 1.01 * z99).flips).toEqual([]);
    expect(bar(() => 0).flips).toEqual([]);
  });

  it('looks at most once elsewhere than it says where nothing comes near a flip', () => {
    const seen = new Set<number>();
    bar((z) => {
      seen.add(z);
      return 10 + z;
    });
    expect(tornadoLooks.filter((z) => !seen.has(z))).toEqual([]);
    expect(seen.size).toBeLessThanOrEqual(tornadoLooks.length + 1);
  });

  it('looks at most 40 times for a bar that flips once', () => {
    let looks = 0;
    bar((z) => {
      looks++;
      return Math.exp(z) - 2;
    });
    expect(looks).toBeLessThanOrEqual(40);
  });

  it('is sorted, and flips just where the sign changes', () => {
    const weight = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight), { maxLength: 8 }), (lines) => {
        const bars = tornado(lines.map(([a, b], i) => ({ path: `${i}`, differenceAt: (z) => a + b * z })));
        const widths = bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        for (const { path, flips } of bars) {
          const [a, b] = lines[Number(path)] ?? [0, 0];
          expect(flips).toHaveLength(a + b * z99 > 0 !== a - b * z99 > 0 ? 1 : 0);
        }
      }),
    );
  });
});
