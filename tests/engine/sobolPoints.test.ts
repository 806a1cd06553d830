import { describe, expect, it } from 'vitest';
import { nestedScramble } from '../../src/engine/numerics/nestedScramble.ts';
import { sobolDimensions, sobolWord } from '../../src/engine/numerics/sobolPoints.ts';

const share = (word: number) => (word >>> 0) / 2 ** 32;
const dimensions = Array.from({ length: sobolDimensions }, (_, dimension) => dimension);

/** How many of the shares fall into each of `parts` equal intervals. */
function filled(shares: readonly number[], parts: number): number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const one of shares) counts[Math.floor(one * parts)]++;
  return counts;
}

describe('Sobol’s sequence', () => {
  // The first points of three coordinates that Joe & Kuo print with their program, which goes by Gray's code.
  it.each([
    [0, [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]],
    [1, [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]],
    [2, [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375]],
  ])('begins in dimension %i as published', (dimension, points) => {
    expect(points.map((_, step) => share(sobolWord(step ^ (step >> 1), dimension)))).toEqual(points);
  });

  it.each(dimensions)(
    'fills each of 256 intervals of coordinate %i once with any 256 points from a multiple of 256 on',
    (d) => {
      for (const first of [0, 256, 7 * 256, 2 ** 31]) {
        const shares = Array.from({ length: 256 }, (_, i) => share(sobolWord((first + i) >>> 0, d)));
        expect(filled(shares, 256)).toEqual(new Array(256).fill(1));
      }
    },
  );

  it('fills the 16 × 16 squares of its first two coordinates once', () => {
    const squares = Array.from(
      { length: 256 },
      (_, i) => 16 * Math.floor(16 * share(sobolWord(i, 0))) + Math.floor(16 * share(sobolWord(i, 1))),
    );
    expect(new Set(squares).size).toBe(256);
  });
});

describe('a nested scrambling', () => {
  const words = Array.from({ length: 2000 }, (_, i) => Math.imul(i, 0x9e3779b1));

  it('keeps words apart that are apart, and lets them part at the same bit', () => {
    for (let i = 1; i < words.length; i++) {
      const [before, after] = [
        words[i] ^ words[i - 1],
        nestedScramble(words[i], 77) ^ nestedScramble(words[i - 1], 77),
      ];
      expect(Math.clz32(after)).toBe(Math.clz32(before));
    }
  });

  it('is another one under another seed, and flips about half of all bits', () => {
    const ones = (word: number) => (word >>> 0).toString(2).replaceAll('0', '').length;
    const flipped = words.reduce((sum, word) => sum + ones(word ^ nestedScramble(word, 78)), 0) / (32 * words.length);
    expect(words.map((word) => nestedScramble(word, 77))).not.toEqual(words.map((word) => nestedScramble(word, 78)));
    expect(flipped).toBeGreaterThan(0.4);
    expect(flipped).toBeLessThan(0.6);
  });

  it('leaves Sobol’s points as even as they were', () => {
    for (const d of dimensions) {
      const shares = Array.from({ length: 1024 }, (_, i) => share(nestedScramble(sobolWord(i, d), 5 + d)));
      expect(filled(shares, 1024)).toEqual(new Array(1024).fill(1));
    }
  });
});
