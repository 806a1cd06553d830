import { describe, expect, it } from 'vitest';
import { murmur3 } from '../../src/engine/numerics/murmur3.ts';
import { blockStream, type NumberStream, xoshiro128 } from '../../src/engine/numerics/xoshiro128.ts';

const take = (count: number, stream: NumberStream, kind: 'word' | 'unit' = 'word') =>
  Array.from({ length: count }, () => stream[kind]());

describe('xoshiro128**', () => {
  it('gives the numbers of the reference program (Blackman & Vigna, version 1.1) from the state 1, 2, 3, 4', () => {
    expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('fills the open interval from 0 to 1 evenly', () => {
    const draws = take(100_000, blockStream(7, 0), 'unit');
    expect(Math.min(...draws.slice(0, 50_000))).toBeGreaterThan(0);
    expect(draws.every((draw) => draw > 0 && draw < 1)).toBe(true);
    const tenths = new Array<number>(10).fill(0);
    for (const draw of draws) tenths[Math.floor(draw * 10)]++;
    const distance = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // The 99.9th percentile of chi-squared with 9 degrees of freedom.
    expect(distance).toBeLessThan(27.88);
  });
});

describe('the hash of a seed', () => {
  it.each([
    [[], 0, 0],
    [[], 1, 0x514e28b7],
    [[0xffffffff], 0, 0x76293b50],
    [[0x87654321], 0, 0xf55b516b],
    [[0x87654321], 0x5082edee, 0x2362f9de],
    [[0], 0, 0x2362f9de],
  ])('is MurmurHash3_x86_32, as published: %j under %i', (words, seed, hash) => {
    expect(murmur3(words, seed)).toBe(hash);
  });
});

describe('blocks of draws', () => {
  it('are the same whenever and in whatever order they are drawn', () => {
    const [late, early] = [blockStream(42, 9), blockStream(42, 3)];
    expect(take(20, early)).toEqual(take(20, blockStream(42, 3)));
    expect(take(20, late)).toEqual(take(20, blockStream(42, 9)));
  });

  it('differ between seeds and between blocks of a seed, next neighbours too', () => {
    const firsts = [0, 1, 2, 2 ** 32 - 1].flatMap((seed) => [0, 1, 2].map((block) => blockStream(seed, block).word()));
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('are not correlated with their neighbour', () => {
    const [a, b] = [take(10_000, blockStream(5, 0), 'unit'), take(10_000, blockStream(5, 1), 'unit')];
    const covariance = a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i] - 0.5), 0) / a.length;
    // Four standard errors of a correlation of 0.
    expect(Math.abs(covariance * 12)).toBeLessThan(0.04);
  });
});
