import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peoplePerArm } from '../../src/engine/index.ts';

describe('people per arm of a test', () => {
  it.each([
    [0.02, 0.1, 80_681],
    [0.02, 0.2, 21_108],
  ])('a baseline of %d and a lift of %d take %d', (baseline, lift, people) => {
    expect(peoplePerArm(baseline, lift)).toBe(people);
  });

  it.each([
    [0.02, 0],
    [0, 0.3],
  ])('nothing can be found at a baseline of %d and a lift of %d', (baseline, lift) => {
    expect(peoplePerArm(baseline, lift)).toBeNull();
  });

  it('a larger lift never takes more people', () => {
    const share = fc.double({ min: 0.001, max: 0.4, noNaN: true });
    const lift = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, lift, lift, (baseline, a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        expect(peoplePerArm(baseline, large) ?? 0).toBeLessThanOrEqual(peoplePerArm(baseline, small) ?? 0);
      }),
    );
  });
});
