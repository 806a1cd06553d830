import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/engine/numerics/normalQuantile.ts';

describe('the standard normal’s quantile', () => {
  // To 16 digits, from the inverse of the error function at high precision; 0.25 and 0.001 are the checks of AS 241.
  it.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [1e-10, -6.361340902404056],
  ])('at %d is %d', (level, z) => {
    expect(Math.abs(normalQuantile(level) - z)).toBeLessThanOrEqual(1e-15 * Math.max(1, 4 * Math.abs(z)));
  });

  it('rises, across the seam of its two pieces too, and is odd about one half', () => {
    const levels = Array.from({ length: 4001 }, (_, i) => (i + 0.5) / 4001);
    const values = levels.map(normalQuantile);
    expect(values.every((value, i) => i === 0 || value > (values[i - 1] ?? value))).toBe(true);
    for (const level of [0.01, 0.07, 0.075, 0.2, 0.49]) {
      expect(normalQuantile(1 - level)).toBeCloseTo(-normalQuantile(level), 12);
    }
  });
});
