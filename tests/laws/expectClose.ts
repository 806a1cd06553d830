import { expect } from 'vitest';

/**
 * Holds that two figures differ by at most `tolerance` times `size`: the natural size of the figure, which for a
 * difference of large sums is the size of those sums.
 */
export function expectClose(name: string, found: number, wanted: number, size: number, tolerance = 1e-12): void {
  const off = Math.abs(found - wanted);
  if (!(off <= tolerance * size)) expect.fail(`${name}: ${found} for ${wanted}, off by ${off / size} of ${size}`);
}

/** Holds that a figure is at least another, but for the rounding of sums of that `size`. */
export function expectAtLeast(name: string, found: number, least: number, size: number, tolerance = 1e-12): void {
  if (!(found >= least - tolerance * size)) expect.fail(`${name}: ${found} is below ${least}, size ${size}`);
}
