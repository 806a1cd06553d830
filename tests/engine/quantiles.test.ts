import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../src/engine/numerics/quantiles.ts';

const money = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('quantiles', () => {
  // R's documentation of quantile(): type 7 is its default; quantile(1:10, c(.1, .25, .5, .9)) prints these.
  it('are those of R by default', () => {
    const found = quantiles(Float64Array.of(10, 3, 7, 1, 5, 9, 2, 8, 6, 4), [0.1, 0.25, 0.5, 0.9]) ?? [];
    expect(found.map((x) => x.toFixed(12))).toEqual([1.9, 3.25, 5.5, 9.1].map((x) => x.toFixed(12)));
  });

  it('lie on the line between neighbours', () => {
    expect(quantiles(Float64Array.of(40, 10, 20), [0, 0.25, 0.5, 0.9, 1])).toEqual([10, 15, 20, 36, 40]);
  });

  it('of one value are that value, and of none are not defined', () => {
    expect(quantiles(Float64Array.of(7), [0, 0.3, 1])).toEqual([7, 7, 7]);
    expect(quantiles(new Float64Array(0), [0.5])).toBeNull();
  });

  it('leave the values in their order', () => {
    const values = Float64Array.of(3, 1, 2);
    quantiles(values, [0.5]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('never fall as the level rises, and stay within the values', () => {
    const levels = Array.from({ length: 101 }, (_, i) => i / 100);
    fc.assert(
      fc.property(fc.float64Array({ minLength: 1, maxLength: 40, min: -1e12, max: 1e12, noNaN: true }), (values) => {
        const found = quantiles(values, levels) ?? [];
        expect(found.every((x, i) => i === 0 || x >= found[i - 1])).toBe(true);
        // 0 and −0 are the same amount.
        expect(found[0] === Math.min(...values) && found[100] === Math.max(...values)).toBe(true);
      }),
    );
  });

  it('move and stretch with the values', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2, maxLength: 20 }), money, (values, shift) => {
        const moved = quantiles(
          Float64Array.from(values, (x) => 2 * x + shift),
          [0.1, 0.6],
        );
        const expected = (quantiles(Float64Array.from(values), [0.1, 0.6]) ?? []).map((x) => 2 * x + shift);
        for (const [i, x] of expected.entries()) expect(moved?.[i]).toBeCloseTo(x, 2);
      }),
    );
  });
});
