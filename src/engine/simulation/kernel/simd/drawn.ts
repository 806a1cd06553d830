import { atLeast, atMost, both } from './arithmetic.ts';
import { one } from './constants.ts';
import { finishExp, splitPowers } from './exp.ts';
import { laneBytes } from './places.ts';

/** `Kernel.logNormal` */
export function logNormal(
  out: usize,
  shared: usize,
  sharedSpread: f64,
  own: usize,
  ownSpread: f64,
  location: f64,
  scale: f64,
  most: f64,
): void {
  splitPowers(shared, sharedSpread, own, ownSpread, location);
  const factor = f64x2.splat(scale);
  const limit = f64x2.splat(most);
  for (let lane: usize = 0; lane < laneBytes; lane += 32) {
    const first = f64x2.mul(factor, finishExp(lane));
    const second = f64x2.mul(factor, finishExp(lane + 16));
    v128.store(out + lane, atMost(limit, first));
    v128.store(out + lane, atMost(limit, second), 16);
  }
}

/** `Kernel.logitNormal` */
export function logitNormal(
  out: usize,
  shared: usize,
  sharedSpread: f64,
  own: usize,
  ownSpread: f64,
  location: f64,
): void {
  splitPowers(shared, -sharedSpread, own, -ownSpread, -location);
  for (let lane: usize = 0; lane < laneBytes; lane += 32) {
    const first = f64x2.add(both(one), finishExp(lane));
    const second = f64x2.add(both(one), finishExp(lane + 16));
    v128.store(out + lane, f64x2.div(both(one), first));
    v128.store(out + lane, f64x2.div(both(one), second), 16);
  }
}

/** `Kernel.normal` */
export function normal(
  out: usize,
  shared: usize,
  sharedSpread: f64,
  own: usize,
  ownSpread: f64,
  location: f64,
  least: f64,
): void {
  for (let lane: usize = 0; lane < laneBytes; lane += 16) {
    const common = f64x2.mul(f64x2.splat(sharedSpread), v128.load(shared + lane));
    const single = f64x2.mul(f64x2.splat(ownSpread), v128.load(own + lane));
    const drawn = f64x2.add(f64x2.add(f64x2.splat(location), common), single);
    v128.store(out + lane, atLeast(f64x2.splat(least), drawn));
  }
}
