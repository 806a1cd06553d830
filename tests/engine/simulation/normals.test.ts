import { describe, expect, it } from 'vitest';
import { murmur3 } from '../../../src/engine/numerics/murmur3.ts';
import { type NumberStream, xoshiro128 } from '../../../src/engine/numerics/xoshiro128.ts';
import { type Kernel, lanes, type StreamKey } from '../../../src/engine/simulation/kernel/kernel.ts';
import { kernels, rowOf } from './kernels.ts';

const key: StreamKey = { high: 0x9e3779b9, low: 0x7f4a7c15 };

function draw(kernel: Kernel, blocks: number, { seed = 1, first = 0, of = key } = {}): Float64Array {
  const drawn = new Float64Array(blocks * lanes);
  for (let block = 0; block < blocks; block++) {
    kernel.normals(0, seed, first + block, of);
    drawn.set(rowOf(kernel, 0), block * lanes);
  }
  return drawn;
}

const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;
const meanPower = (values: Float64Array, power: number) => mean(values.map((x) => x ** power));

/** Φ(z) by the continued fraction in the tails and the series between (Abramowitz & Stegun 26.2.11 and 26.2.14). */
function normalShare(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) > 3) {
    let fraction = Math.abs(z);
    for (let k = 60; k > 0; k--) fraction = Math.abs(z) + k / fraction;
    return z < 0 ? density / fraction : 1 - density / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 1; k < 60; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + density * sum;
}

/** What Box and Muller make of the published generator, with the functions of the browser. */
function byTheBook(seed: number, block: number): number[] {
  const streams = [0, 1, 2, 3].map((lane) =>
    xoshiro128(
      [0, 1, 2, 3].map((word) => murmur3([block, key.high, key.low, 4 * lane + word], seed)) as [
        number,
        number,
        number,
        number,
      ],
    ),
  );
  const words = (from: readonly NumberStream[]) => from.map((stream) => stream.word() | 0);
  return Array.from({ length: lanes / 8 }, () => {
    const radii = words(streams).map((word) => Math.sqrt(-2 * Math.log((word + 2 ** 31 + 0.5) / 2 ** 32)));
    // The upper six bits choose one of 64 sectors, the others a place around its middle.
    const turns = words(streams).map((word) => ((word >>> 26) + ((word << 6) + 32) / 2 ** 32) / 64);
    const angles = turns.map((turn) => 2 * Math.PI * turn);
    return [
      ...radii.map((radius, i) => radius * Math.cos(angles[i])),
      ...radii.map((radius, i) => radius * Math.sin(angles[i])),
    ];
  }).flat();
}

describe.each(kernels)('normals of the $name kernel', ({ create }) => {
  const kernel = create(1);

  it.each([
    [0, 0],
    [1, 77],
    [2 ** 32 - 1, 2 ** 31],
  ])('are those of xoshiro128** as published, seed %i and block %i, to 1e-11', (seed, block) => {
    kernel.normals(0, seed, block, key);
    const exact = byTheBook(seed, block);
    rowOf(kernel, 0).forEach((z, lane) => {
      expect(Math.abs(z - exact[lane])).toBeLessThanOrEqual(1e-11);
    });
  });

  it('have the mean, variance, skewness and kurtosis of the distribution, within four standard errors', () => {
    const drawn = draw(kernel, 4096);
    const standardErrors = (variance: number) => 4 * Math.sqrt(variance / drawn.length);
    expect(Math.abs(mean(drawn))).toBeLessThan(standardErrors(1));
    expect(Math.abs(meanPower(drawn, 2) - 1)).toBeLessThan(standardErrors(2));
    // Raw moments: the variance of z³ is 15, that of z⁴ is 105 − 9.
    expect(Math.abs(meanPower(drawn, 3))).toBeLessThan(standardErrors(15));
    expect(Math.abs(meanPower(drawn, 4) - 3)).toBeLessThan(standardErrors(96));
  });

  it('are distributed as they should be (Kolmogorov and Smirnov, a million draws)', () => {
    const drawn = draw(kernel, 4096, { seed: 2 }).sort();
    let distance = 0;
    drawn.forEach((z, i) => {
      const share = normalShare(z);
      distance = Math.max(distance, share - i / drawn.length, (i + 1) / drawn.length - share);
    });
    // The 99.9th percentile.
    expect(distance * Math.sqrt(drawn.length)).toBeLessThan(1.95);
  });

  it.each([
    ['seeds', { seed: 2 }],
    ['keys', { of: { high: key.high, low: key.low + 1 } }],
    ['the halves of keys', { of: { high: key.high + 1, low: key.low } }],
    ['blocks', { first: 1 }],
  ])('of neighbouring %s are not correlated', (_, other) => {
    const [a, b] = [draw(kernel, 400), draw(kernel, 400, other)];
    const correlation = mean(a.map((x, i) => x * b[i]));
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(a.length));
    const ofSquares = mean(a.map((x, i) => (x * x - 1) * (b[i] * b[i] - 1))) / 2;
    expect(Math.abs(ofSquares)).toBeLessThan(4 / Math.sqrt(a.length));
  });

  it.each([1, 2, 3, 4, 5, 7, 8])('%i lanes apart in a row are not correlated, nor are their squares', (apart) => {
    const drawn = draw(kernel, 1000);
    const others = drawn.subarray(apart);
    const head = drawn.subarray(0, others.length);
    const limit = 4 / Math.sqrt(head.length);
    expect(Math.abs(mean(head.map((x, i) => x * others[i])))).toBeLessThan(limit);
    expect(Math.abs(mean(head.map((x, i) => (x * x - 1) * (others[i] ** 2 - 1)))) / 2).toBeLessThan(limit);
  });
});
