/** `numerics/murmur3.ts`, for a word. */
export function hashWord(hash: i32, word: i32): i32 {
  const mixed = hash ^ (rotl<i32>(word * 0xcc9e2d51, 15) * 0x1b873593);
  return rotl<i32>(mixed, 13) * 5 + 0xe6546b64;
}

/** The hashes of four words each, of which only the last one differs. */
export function finishHashes(begun: i32, last: v128): v128 {
  const turned = rotated(i32x4.mul(last, i32x4.splat(0xcc9e2d51)), 15);
  const mixed = v128.xor(i32x4.splat(begun), i32x4.mul(turned, i32x4.splat(0x1b873593)));
  const hash = i32x4.add(i32x4.mul(rotated(mixed, 13), i32x4.splat(5)), i32x4.splat(0xe6546b64));
  const counted = v128.xor(hash, i32x4.splat(16));
  const once = i32x4.mul(v128.xor(counted, i32x4.shr_u(counted, 16)), i32x4.splat(0x85ebca6b));
  const twice = i32x4.mul(v128.xor(once, i32x4.shr_u(once, 13)), i32x4.splat(0xc2b2ae35));
  return v128.xor(twice, i32x4.shr_u(twice, 16));
}

/** The bits of each word moved to the left, those that fall off coming back on the right. */
export function rotated(words: v128, places: i32): v128 {
  return v128.or(i32x4.shl(words, places), i32x4.shr_u(words, 32 - places));
}
