/**
 * Shuffles binary fractions so that what was spread evenly stays so: it flips each bit or not by chance, depending on the
 * bits before it (Owen's scrambling). Two words that agree in their first k bits do so afterwards, and differ then.
 *
 * @param word, seed any 32-bit numbers; the word w stands for w/2³². @returns a signed 32-bit number; a bijection of words.
 * @source Laine & Karras 2011, "Stratified sampling for stochastic transparency", for the hash on reversed bits; Burley
 * 2020, "Practical hash-based Owen scrambling", Journal of Computer Graphics Techniques 9(4); constants by Vegdahl 2021.
 */
export function nestedScramble(word: number, seed: number): number {
  return reversedBits(hashUpwards(reversedBits(word), seed));
}

/** A hash in which each bit depends on the lower ones only. */
function hashUpwards(word: number, seed: number): number {
  let hash = word ^ Math.imul(word, 0x3d20adea);
  hash = (hash + seed) | 0;
  hash = Math.imul(hash, (seed >>> 16) | 1);
  hash ^= Math.imul(hash, 0x05526c56);
  return hash ^ Math.imul(hash, 0x53a22864);
}

/** The bits of a 32-bit word, last first. */
export function reversedBits(word: number): number {
  let bits = (word << 16) | (word >>> 16);
  bits = ((bits & 0x00ff00ff) << 8) | ((bits >>> 8) & 0x00ff00ff);
  bits = ((bits & 0x0f0f0f0f) << 4) | ((bits >>> 4) & 0x0f0f0f0f);
  bits = ((bits & 0x33333333) << 2) | ((bits >>> 2) & 0x33333333);
  return ((bits & 0x55555555) << 1) | ((bits >>> 1) & 0x55555555);
}
