import { addAudience } from './addAudience.ts';
import { addTargeted } from './addTargeted.ts';
import { atLeast, atMost, both } from './arithmetic.ts';
import { exp } from './exp.ts';
import { fillNormals } from './fillNormals.ts';
import { placeOf, rowBytes, rowsBegin } from './places.ts';

export { addAudience, addTargeted, rowsBegin };

export function normals(out: i32, seed: i32, block: i32, high: i32, low: i32): void {
  fillNormals(placeOf(out), seed, block, high, low);
}

export function logNormal(
  out: i32,
  shared: i32,
  sharedSpread: f64,
  own: i32,
  ownSpread: f64,
  location: f64,
  scale: f64,
  most: f64,
): void {
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const x = spread(lane, shared, sharedSpread, own, ownSpread, location);
    v128.store(placeOf(out) + lane, atMost(both(most), f64x2.mul(both(scale), exp(x))));
  }
}

export function logitNormal(out: i32, shared: i32, sharedSpread: f64, own: i32, ownSpread: f64, location: f64): void {
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const x = spread(lane, shared, sharedSpread, own, ownSpread, location);
    v128.store(placeOf(out) + lane, f64x2.div(both(1), f64x2.add(both(1), exp(f64x2.neg(x)))));
  }
}

export function normal(
  out: i32,
  shared: i32,
  sharedSpread: f64,
  own: i32,
  ownSpread: f64,
  location: f64,
  least: f64,
): void {
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const x = spread(lane, shared, sharedSpread, own, ownSpread, location);
    v128.store(placeOf(out) + lane, atLeast(both(least), x));
  }
}

export function multiply(out: i32, a: i32, b: i32, most: f64): void {
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const product = f64x2.mul(v128.load(placeOf(a) + lane), v128.load(placeOf(b) + lane));
    v128.store(placeOf(out) + lane, atMost(both(most), product));
  }
}

function spread(lane: usize, shared: i32, sharedSpread: f64, own: i32, ownSpread: f64, location: f64): v128 {
  const common = f64x2.mul(both(sharedSpread), v128.load(placeOf(shared) + lane));
  const single = f64x2.mul(both(ownSpread), v128.load(placeOf(own) + lane));
  return f64x2.add(f64x2.add(both(location), common), single);
}
