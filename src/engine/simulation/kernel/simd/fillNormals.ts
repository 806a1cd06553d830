import { angle, cosineOf, evenNumbers, mirrored, powersOf, quotientOf, sineOf, squaredRadius } from './boxMuller.ts';
import { finishHashes, hashWord, rotated } from './murmur3.ts';
import { rowBytes, scratch } from './places.ts';

// The scratch rows: words, of which every second four are for angles; of each radius first z, then the square; powers.
const half: usize = rowBytes / 2;
const words = scratch;
const squares: usize = scratch + half;
const powers: usize = squares + half;

/**
 * Fills a row with standard normals, as `plain/fillNormals.ts` does. In short steps, one loop each: a processor has as many
 * numbers at work at a time as have their instructions in its window. In a loop, what two vectors both need is read once
 * because nothing is stored before both are computed.
 */
export function fillNormals(out: usize, seed: i32, block: i32, high: i32, low: i32): void {
  drawWords(hashWord(hashWord(hashWord(seed, block), high), low));
  divideRadii();
  squareRadii();
  for (let place: usize = 0; place < half; place += 32) {
    const angles = v128.load(words + place, 16);
    const far1 = f64x2.sqrt(v128.load(squares + place));
    const far2 = f64x2.sqrt(v128.load(squares + place, 16));
    const turn1 = angle(angles);
    const turn2 = angle(upper(angles));
    const sine1 = f64x2.mul(far1, sineOf(turn1));
    const sine2 = f64x2.mul(far2, sineOf(turn2));
    const cosine1 = f64x2.mul(mirrored(far1, angles), cosineOf(turn1));
    const cosine2 = f64x2.mul(mirrored(far2, upper(angles)), cosineOf(turn2));
    v128.store(out + 2 * place, cosine1);
    v128.store(out + 2 * place, cosine2, 16);
    v128.store(out + 2 * place, sine1, 32);
    v128.store(out + 2 * place, sine2, 48);
  }
}

function divideRadii(): void {
  for (let place: usize = 0; place < half; place += 32) {
    const radii = v128.load(words + place);
    const even1 = evenNumbers(radii);
    const even2 = evenNumbers(upper(radii));
    const z1 = quotientOf(even1);
    const z2 = quotientOf(even2);
    const powers1 = powersOf(even1);
    const powers2 = powersOf(even2);
    v128.store(squares + place, z1);
    v128.store(squares + place, z2, 16);
    v128.store(powers + place, powers1);
    v128.store(powers + place, powers2, 16);
  }
}

function squareRadii(): void {
  for (let place: usize = 0; place < half; place += 32) {
    const square1 = squaredRadius(v128.load(squares + place), v128.load(powers + place));
    const square2 = squaredRadius(v128.load(squares + place, 16), v128.load(powers + place, 16));
    v128.store(squares + place, square1);
    v128.store(squares + place, square2, 16);
  }
}

/** xoshiro128** in each lane. */
function drawWords(begun: i32): void {
  let a = finishHashes(begun, i32x4(0, 4, 8, 12));
  let b = finishHashes(begun, i32x4(1, 5, 9, 13));
  let c = finishHashes(begun, i32x4(2, 6, 10, 14));
  let d = finishHashes(begun, i32x4(3, 7, 11, 15));
  for (let place: usize = 0; place < half; place += 16) {
    v128.store(words + place, scrambled(b));
    const shifted = i32x4.shl(b, 9);
    c = v128.xor(c, a);
    d = v128.xor(d, b);
    b = v128.xor(b, c);
    a = v128.xor(a, d);
    c = v128.xor(c, shifted);
    d = rotated(d, 11);
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
