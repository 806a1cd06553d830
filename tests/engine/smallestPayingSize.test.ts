import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachAt, smallestPayingSize } from '../../src/engine/index.ts';

const shapes = fc.constantFrom(null, 0.5, 1, 4);
const heads = fc.record({
  fixedCost: fc.double({ min: 1, max: 1e6, noNaN: true }),
  worthPerHead: fc.double({ min: 1e-4, max: 100, noNaN: true }),
  pricePerHead: fc.double({ min: 1e-4, max: 100, noNaN: true }),
  reachShape: shapes,
});

describe('the smallest segment that pays', () => {
  it('is 117,141 people at a fixed cost of 25,000, worth 0.324 and price 0.0115 a head', () => {
    const people = smallestPayingSize({ fixedCost: 25_000, worthPerHead: 0.324, pricePerHead: 0.0115, reachShape: 1 });
    expect(Math.round(people ?? 0)).toBe(117_141);
  });

  it('agrees with (√v̂ − √ĥ)² for r = 1', () => {
    fc.assert(
      fc.property(heads, ({ fixedCost, worthPerHead: worth, pricePerHead: price }) => {
        fc.pre(worth > 1.01 * price);
        const people = smallestPayingSize({ fixedCost, worthPerHead: worth, pricePerHead: price, reachShape: 1 });
        expect((people ?? 0) / (fixedCost / (Math.sqrt(worth) - Math.sqrt(price)) ** 2)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('breaks even at its best spend, and no other spend earns more', () => {
    fc.assert(
      fc.property(heads, fc.double({ min: 0, max: 50, noNaN: true }), (inputs, impressions) => {
        fc.pre(inputs.worthPerHead > 1.01 * inputs.pricePerHead);
        const people = smallestPayingSize(inputs) ?? 0;
        const { fixedCost, worthPerHead, pricePerHead, reachShape } = inputs;
        const profit = people * (worthPerHead * reachAt(impressions, reachShape) - pricePerHead * impressions);
        expect(profit).toBeLessThanOrEqual(fixedCost * (1 + 1e-9));
      }),
    );
  });

  it('does not exist where a head costs as much as it is worth', () => {
    fc.assert(
      fc.property(heads, (inputs) => {
        fc.pre(inputs.worthPerHead <= inputs.pricePerHead);
        expect(smallestPayingSize(inputs)).toBeNull();
      }),
    );
  });
});
