/**
 * Hashes 32-bit words to one: MurmurHash3_x86_32 of their bytes, little-endian. For telling seeds apart, not for secrets.
 *
 * For words before the last one fixed, it is a bijection of the last: different last words never meet.
 *
 * @param seed any 32-bit number. @returns a whole number in [0, 2³²).
 * @source Appleby 2011, MurmurHash3; its published values are held in tests/engine/xoshiro128.test.ts.
 * @example murmur3([0xffffffff], 0) = 0x76293b50
 */
export function murmur3(words: readonly number[], seed: number): number {
  let hash = seed;
  for (const word of words) hash = hashWord(hash, word);
  return finishHash(hash, words.length) >>> 0;
}

/** Takes one more word into a hash; for words that begin alike, which need not be hashed from the start every time. */
export function hashWord(hash: number, word: number): number {
  const mixed = hash ^ Math.imul(rotated(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
  return (Math.imul(rotated(mixed, 13), 5) + 0xe6546b64) | 0;
}

/** The hash of a number of words, once all of them are in it; a signed 32-bit number. */
export function finishHash(hash: number, wordCount: number): number {
  const counted = hash ^ (4 * wordCount);
  const once = Math.imul(counted ^ (counted >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** The bits of a 32-bit word moved to the left, those that fall off coming back on the right. */
export function rotated(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}
