import {
  cosineOf,
  evenNumbers,
  placeInSector,
  powersOf,
  quotientOf,
  sectorOf,
  sineOf,
  squaredRadius,
} from './boxMuller.ts';
import { finishHashes, hashWord, rotated } from './murmur3.ts';
import { directions, laneBytes, scratch } from './places.ts';

// The scratch rows: words, of which every second four are for angles; of each radius first z, then the square; powers.
const half: usize = laneBytes / 2;
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
    const angles = v128.load(place, words + 16);
    const angle1 = placeInSector(angles);
    const angle2 = placeInSector(upper(angles));
    const square1 = f64x2.mul(angle1, angle1);
    const square2 = f64x2.mul(angle2, angle2);
    const sine1 = sineOf(angle1, square1);
    const sine2 = sineOf(angle2, square2);
    const cosine1 = cosineOf(square1);
    const cosine2 = cosineOf(square2);
    const sector1 = v128.load(sectorOf(i32.load(place, words + 16)), directions);
    const sector2 = v128.load(sectorOf(i32.load(place, words + 20)), directions);
    const sector3 = v128.load(sectorOf(i32.load(place, words + 24)), directions);
    const sector4 = v128.load(sectorOf(i32.load(place, words + 28)), directions);
    const x1 = v128.shuffle<f64>(sector1, sector2, 0, 2);
    const y1 = v128.shuffle<f64>(sector1, sector2, 1, 3);
    const x2 = v128.shuffle<f64>(sector3, sector4, 0, 2);
    const y2 = v128.shuffle<f64>(sector3, sector4, 1, 3);
    const far1 = f64x2.sqrt(v128.load(place, squares));
    const far2 = f64x2.sqrt(v128.load(place, squares + 16));
    v128.store(out + 2 * place, f64x2.mul(far1, f64x2.sub(f64x2.mul(x1, cosine1), f64x2.mul(y1, sine1))));
    v128.store(out + 2 * place, f64x2.mul(far2, f64x2.sub(f64x2.mul(x2, cosine2), f64x2.mul(y2, sine2))), 16);
    v128.store(out + 2 * place, f64x2.mul(far1, f64x2.add(f64x2.mul(y1, cosine1), f64x2.mul(x1, sine1))), 32);
    v128.store(out + 2 * place, f64x2.mul(far2, f64x2.add(f64x2.mul(y2, cosine2), f64x2.mul(x2, sine2))), 48);
  }
}

function divideRadii(): void {
  for (let place: usize = 0; place < half; place += 32) {
    const radii = v128.load(place, words);
    const even1 = evenNumbers(radii);
    const even2 = evenNumbers(upper(radii));
    const z1 = quotientOf(even1);
    const z2 = quotientOf(even2);
    const powers1 = powersOf(even1);
    const powers2 = powersOf(even2);
    v128.store(place, z1, squares);
    v128.store(place, z2, squares + 16);
    v128.store(place, powers1, powers);
    v128.store(place, powers2, powers + 16);
  }
}

function squareRadii(): void {
  for (let place: usize = 0; place < half; place += 32) {
    const square1 = squaredRadius(v128.load(place, squares), v128.load(place, powers));
    const square2 = squaredRadius(v128.load(place, squares + 16), v128.load(place, powers + 16));
    v128.store(place, square1, squares);
    v128.store(place, square2, squares + 16);
  }
}

/** xoshiro128** in each lane. */
function drawWords(begun: i32): void {
  let a = finishHashes(begun, i32x4(0, 4, 8, 12));
  let b = finishHashes(begun, i32x4(1, 5, 9, 13));
  let c = finishHashes(begun, i32x4(2, 6, 10, 14));
  let d = finishHashes(begun, i32x4(3, 7, 11, 15));
  for (let place: usize = 0; place < half; place += 16) {
    v128.store(place, scrambled(b), words);
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
