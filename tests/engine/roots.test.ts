import { describe, expect, it } from 'vitest';
import { rootBetween, rootsOfConvex, thresholdBetween } from '../../src/engine/numerics/roots.ts';

/** (x − a)(x − b), and the slope. */
function parabola(a: number, b: number) {
  return (x: number) => ({ value: (x - a) * (x - b), slope: 2 * x - a - b });
}

describe('the roots of a convex function', () => {
  it('are two where it dips below zero', () => {
    const [low, high] = rootsOfConvex(parabola(2, 5), 0, 10);
    expect(low).toBeCloseTo(2, 12);
    expect(high).toBeCloseTo(5, 12);
  });

  it('are found however narrow the dip is', () => {
    const roots = rootsOfConvex(parabola(3, 3.0001), 0.001, 20);
    expect(roots).toHaveLength(2);
    expect(roots[1] - roots[0]).toBeCloseTo(0.0001, 9);
  });

  it('are one where the ends differ in sign', () => {
    expect(rootsOfConvex(parabola(2, 50), 0, 10)).toEqual([expect.closeTo(2, 12)]);
    expect(rootsOfConvex(parabola(-50, 2), 0, 10)).toEqual([expect.closeTo(2, 12)]);
  });

  it('are none where it stays above, or below, or only touches', () => {
    expect(rootsOfConvex((x) => ({ value: x * x + 1, slope: 2 * x }), -5, 5)).toEqual([]);
    expect(rootsOfConvex(parabola(-1, 11), 0, 10)).toEqual([]);
    expect(rootsOfConvex(parabola(4, 4), 0, 8)).toEqual([]);
    expect(rootsOfConvex((x) => ({ value: Math.exp(x), slope: Math.exp(x) }), 0, 5)).toEqual([]);
  });

  it('are found on a straight line and across a kink', () => {
    expect(rootsOfConvex((x) => ({ value: 3 - x, slope: -1 }), 0, 10)).toEqual([3]);
    const kinked = (x: number) => (x < 4 ? { value: 1 - x, slope: -1 } : { value: 5 * x - 23, slope: 5 });
    expect(rootsOfConvex(kinked, 0, 10)).toEqual([expect.closeTo(1, 12), expect.closeTo(4.6, 12)]);
  });
});

describe('the root between two points', () => {
  it.each([
    ['a straight line', (x: number) => 3 * x - 1, 1 / 3],
    ['a falling curve', (x: number) => Math.exp(-x) - 0.5, Math.LN2],
    ['a curve that is flat at first', (x: number) => x ** 9 - 1e-9, 0.1],
    ['a steep curve', (x: number) => Math.atan(1e6 * (x - 0.7)), 0.7],
  ])('is found on %s', (_, f, root) => {
    expect(Math.abs(rootBetween(f, 0, 1) / root - 1)).toBeLessThan(1e-9);
  });

  it('takes few looks where the function is smooth', () => {
    let looks = 0;
    rootBetween(
      (x) => {
        looks++;
        return Math.exp(-x) - 0.5;
      },
      0,
      1,
    );
    expect(looks).toBeLessThanOrEqual(12);
  });

  it('is an end where that is one', () => {
    expect(rootBetween((x) => x, 0, 1)).toBe(0);
    expect(rootBetween((x) => x - 1, 0, 1)).toBe(1);
  });
});

describe('a threshold', () => {
  it('is closed in from both sides', () => {
    const [yes, no] = thresholdBetween((x) => x < Math.PI, 0, 10);
    expect(yes).toBeLessThan(Math.PI);
    expect(no).toBeGreaterThanOrEqual(Math.PI);
    expect(no - yes).toBeLessThan(1e-11);
  });

  it('may lie below the point where the search starts', () => {
    const [yes, no] = thresholdBetween((x) => x > Math.E, 10, 0);
    expect([yes, no]).toEqual([expect.closeTo(Math.E, 11), expect.closeTo(Math.E, 11)]);
    expect(yes).toBeGreaterThan(no);
  });
});
