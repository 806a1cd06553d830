import { angle, cosine, mirrored, radius, sine } from './boxMuller.ts';
import { finishHashes, hashWord, rotated } from './murmur3.ts';
import { rowBytes } from './places.ts';

/** Fills a row with standard normals, as `plain/fillNormals.ts` does. */
export function fillNormals(out: usize, seed: i32, block: i32, high: i32, low: i32): void {
  const begun = hashWord(hashWord(hashWord(seed, block), high), low);
  let a = finishHashes(begun, i32x4(0, 4, 8, 12));
  let b = finishHashes(begun, i32x4(1, 5, 9, 13));
  let c = finishHashes(begun, i32x4(2, 6, 10, 14));
  let d = finishHashes(begun, i32x4(3, 7, 11, 15));
  for (let place: usize = out; place < out + rowBytes; place += 64) {
    const radii = scrambled(b);
    c = v128.xor(c, a);
    d = v128.xor(d, b);
    const b1 = v128.xor(b, c);
    a = v128.xor(a, d);
    c = v128.xor(c, i32x4.shl(b, 9));
    d = rotated(d, 11);
    const angles = scrambled(b1);
    c = v128.xor(c, a);
    d = v128.xor(d, b1);
    b = v128.xor(b1, c);
    a = v128.xor(a, d);
    c = v128.xor(c, i32x4.shl(b1, 9));
    d = rotated(d, 11);
    storeTwoPairs(place, radii, angles);
    storeTwoPairs(place + 16, upper(radii), upper(angles));
  }
}

/** What xoshiro128** makes of the second word of its state. */
function scrambled(second: v128): v128 {
  const turned = rotated(i32x4.add(i32x4.shl(second, 2), second), 7);
  return i32x4.add(i32x4.shl(turned, 3), turned);
}

function upper(words: v128): v128 {
  return i32x4.shuffle(words, words, 2, 3, 2, 3);
}

function storeTwoPairs(place: usize, radii: v128, angles: v128): void {
  const far = radius(radii);
  const turn = angle(angles);
  const square = f64x2.mul(turn, turn);
  v128.store(place, f64x2.mul(mirrored(far, angles), cosine(square)));
  v128.store(place, f64x2.mul(far, f64x2.mul(turn, sine(square))), 32);
}
