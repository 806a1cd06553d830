import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestProfit, priceForProfit, worthForProfit } from '../../src/engine/curves/bestProfit.ts';
import { reachAt } from '../../src/engine/index.ts';
import { law } from './law.ts';

const money = fc.double({ min: -3, max: 7, noNaN: true }).map((power) => 10 ** power);
const shape = fc.constantFrom(null, 0.3, 1, 5);

describe('the best profit of an audience', () => {
  it('is 1 where V = 4 and H = 1, all of V where H = 0, and the inverses lead back', () => {
    expect(bestProfit(4, 1, 1)).toBe(1);
    expect(worthForProfit(1, 1, 1)).toBe(4);
    expect(priceForProfit(1, 4, 1)).toBe(1);
    expect(bestProfit(4, 0, 1)).toBe(4);
  });

  it('is earned at some spend, and no other spend earns more', () => {
    law(
      [money, money, shape, fc.double({ min: 0, max: 60, noNaN: true })],
      (worth, price, r, impressions) => {
        const best = bestProfit(worth, price, r);
        expect(worth * reachAt(impressions, r) - price * impressions).toBeLessThanOrEqual(best + 1e-9 * worth);
        const spends = Array.from({ length: 400 }, (_, i) => Math.expm1((i / 399) * Math.log(1 + 1e7)));
        const nearly = spends.reduce((most, y) => Math.max(most, worth * reachAt(y, r) - price * y), 0);
        expect(best - nearly).toBeLessThanOrEqual(0.01 * worth);
      },
      300,
    );
  });

  it('is what its inverses say it is', () => {
    law([money, money, shape], (profit, other, r) => {
      const worth = worthForProfit(profit, other, r);
      if (worth !== null) expect(bestProfit(worth, other, r) / profit).toBeCloseTo(1, 6);
      const price = priceForProfit(profit, other, r);
      if (other <= profit) expect(price).toBeNull();
      if (price !== null) expect(Math.abs(bestProfit(other, price, r) - profit)).toBeLessThanOrEqual(1e-9 * other);
    });
  });
});
