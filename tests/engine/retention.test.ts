import { describe, expect, it } from 'vitest';
import { lifetimeMargins } from '../../src/engine/index.ts';
import { workedCase } from './workedCase.ts';

/** As good as for ever: what comes later is less than the last digit. */
const forEver = 10_000;

describe('lifetime value agrees with the published case', () => {
  interface Subscription {
    readonly price: number;
    readonly var: number;
    readonly retentionSpendPerYear: number;
    readonly attrition: number;
    readonly d: number;
  }
  const subscription = workedCase<Subscription, { margin: number; multiplier: number; clv: number }>('clv-1');
  it(subscription.title, () => {
    const { price, var: variable, retentionSpendPerYear, attrition, d: discount } = subscription.inputs;
    const margin = price - variable - retentionSpendPerYear / 12;
    const margins = lifetimeMargins(1 - attrition, { discount, periods: forEver });
    expect(margin).toBeCloseTo(subscription.expected.margin, 9);
    expect(Math.abs(margins - subscription.expected.multiplier)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(margin * margins - subscription.expected.clv)).toBeLessThanOrEqual(0.5);
  });

  const undiscounted = workedCase<{ arpa: number; gm: number; churn: number }, { ltv: number }>('clv-3');
  it(undiscounted.title, () => {
    const { arpa, gm, churn } = undiscounted.inputs;
    const margins = lifetimeMargins(1 - churn, { discount: 0, periods: forEver });
    expect(arpa * gm * margins).toBeCloseTo(undiscounted.expected.ltv, 6);
  });

  const finite = workedCase<{ m: number; r: number; d: number; T: number[] }, { clv: number[] }>('D-finite-clv');
  it(`${finite.title}: there the first margin comes a period later`, () => {
    const { m, r, d: discount, T } = finite.inputs;
    T.forEach((periods, i) => {
      const later = lifetimeMargins(r, { discount, periods: periods + 1 }) - 1;
      expect(m * later).toBeCloseTo(finite.expected.clv[i], 6);
    });
  });
});

describe('lifetime margins', () => {
  it('are one in one period, or where nobody comes back', () => {
    expect(lifetimeMargins(0.9, { discount: 0.1, periods: 1 })).toBe(1);
    expect(lifetimeMargins(0, { discount: 0.1, periods: 50 })).toBe(1);
  });

  it('are one a period where everybody comes back and money has no price', () => {
    expect(lifetimeMargins(1, { discount: 0, periods: 100 })).toBe(100);
  });
});
