import { describe, expect, it } from 'vitest';
import { narrowPrice } from '../../src/engine/curves/narrowPrice.ts';

const narrow = { exponent: 0.1, below: 1e6, cap: 3 };

describe('the price of a narrow audience', () => {
  it('is the plain price where there is no premium, or the audience is wide enough', () => {
    expect(narrowPrice(18, 10, null)).toBe(18);
    expect(narrowPrice(18, 1e6, narrow)).toBe(18);
  });

  it('rises as the audience shrinks: 18 becomes 19.29 at half a million people', () => {
    expect(narrowPrice(18, 5e5, narrow)).toBeCloseTo(19.29, 2);
    expect(narrowPrice(18, 5e5, narrow)).toBeCloseTo(18 * 2 ** 0.1, 12);
  });

  it('stops at the cap, for nobody too', () => {
    expect(narrowPrice(18, 1, narrow)).toBe(54);
    expect(narrowPrice(18, 0, narrow)).toBe(54);
  });

  it('does not rise with an exponent of 0', () => expect(narrowPrice(18, 0, { ...narrow, exponent: 0 })).toBe(18));
});
