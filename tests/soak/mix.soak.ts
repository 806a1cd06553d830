import { expect, it } from 'vitest';
import { decided } from '../fixtures/decide.ts';
import { exhaustiveMix } from '../fixtures/exhaustiveMix.ts';
import { seededMixPlan } from '../fixtures/seededMixPlan.ts';

it('finds the best mix of 200 seeded plans as an exhaustive search does', () => {
  for (let seed = 1; seed <= 200; seed++) {
    // Each segment more doubles the sets to try.
    const plan = seededMixPlan(seed, seed % 40 === 0 ? 8 + ((seed / 40) % 3) : 1 + (seed % 6));
    const [found, tried] = [decided(plan), exhaustiveMix(plan)];
    const scale = Math.max(plan.budget, Math.abs(tried.profit));
    expect(found.profit - tried.profit, `seed ${seed}`).toBeGreaterThanOrEqual(-1e-9 * scale);
    expect(found.bound - tried.profit, `seed ${seed}, bound`).toBeGreaterThanOrEqual(-1e-9 * scale);
  }
});
