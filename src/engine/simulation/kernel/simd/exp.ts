import { at, atLeast, atMost, both, line, timesPlus } from './arithmetic.ts';
import { exp0, exp1, exp2, exp3, exp4 } from './coefficients.ts';
import { leastPower, mostPower, one, perStep, shift, step, stepRest, wholeDoublings } from './constants.ts';
import { laneBytes, roots, rootTails, rowBytes, scratch } from './places.ts';

const table = memory.data<f64>([exp0, exp1, exp2, exp3, exp4]);

// The scratch rows: r, and the numbers that have k in their last bits.
const rests: usize = scratch;
const steps: usize = scratch + rowBytes;

/**
 * The first half of e^x, as `plain/exp.ts` has it: r and k of location + sharedSpread·Z + ownSpread·ε, a row each, for
 * `finishExp`. In two loops a processor has more lanes at work at a time, since more of the shorter chains are in its window.
 */
export function splitPowers(shared: usize, sharedSpread: f64, own: usize, ownSpread: f64, location: f64): void {
  // Read before the loop: what is computed there may be moved into it again.
  f64.store(scratch, sharedSpread);
  f64.store(scratch, ownSpread, 8);
  f64.store(scratch, location, 16);
  const sharedBy = both(scratch);
  const ownBy = both(scratch + 8);
  const middle = both(scratch + 16);
  const least = both(leastPower);
  const most = both(mostPower);
  const perUnit = both(perStep);
  const rounding = both(shift);
  const high = both(step);
  const low = both(stepRest);
  for (let lane: usize = 0; lane < laneBytes; lane += 16) {
    const common = f64x2.mul(sharedBy, v128.load(shared + lane));
    const single = f64x2.mul(ownBy, v128.load(own + lane));
    const x = f64x2.add(f64x2.add(middle, common), single);
    const within = atLeast(least, atMost(most, x));
    const shifted = timesPlus(within, perUnit, rounding);
    const k = f64x2.sub(shifted, rounding);
    v128.store(lane, f64x2.sub(f64x2.sub(within, f64x2.mul(k, high)), f64x2.mul(k, low)), rests);
    v128.store(lane, shifted, steps);
  }
}

/** e^x of the lanes at `lane`. */
export function finishExp(lane: usize): v128 {
  const first = placeOf(i32.load(lane, steps));
  const second = placeOf(i32.load(lane, steps + 8));
  const power = powerOf(v128.load(lane, steps), first, second);
  return timesPlus(power, expm1Near0(v128.load(lane, rests)), power);
}

/** 1 − e^(−x), as `plain/exp.ts` has it. */
export function oneLessExp(x: v128): v128 {
  const within = atLeast(both(leastPower), f64x2.neg(x));
  const shifted = timesPlus(within, both(perStep), both(shift));
  const k = f64x2.sub(shifted, both(shift));
  const r = f64x2.sub(f64x2.sub(within, f64x2.mul(k, both(step))), f64x2.mul(k, both(stepRest)));
  const first = placeOf(i32x4.extract_lane(shifted, 0));
  const second = placeOf(i32x4.extract_lane(shifted, 2));
  const power = powerOf(shifted, first, second);
  const rest = f64x2.add(expm1Near0(r), pair(rootTails, first, second));
  return f64x2.sub(f64x2.sub(both(one), power), f64x2.mul(power, rest));
}

/** Where in a table the number for k stands, of which these are the last bits. */
function placeOf(k: i32): usize {
  return (k & 63) << 3;
}

/** 2^(k/64): the root, with the whole part of k/64 added to its exponent. */
function powerOf(shifted: v128, first: usize, second: usize): v128 {
  const doublings = i64x2.shl(v128.and(shifted, both(wholeDoublings)), 46);
  return i64x2.add(pair(roots, first, second), doublings);
}

function pair(row: usize, first: usize, second: usize): v128 {
  return v128.load64_lane(row + second, v128.load64_zero(row + first), 1);
}

/** e^r − 1 for |r| ≤ ln 2/128. */
function expm1Near0(r: v128): v128 {
  const square = f64x2.mul(r, r);
  const high = f64x2.add(line(table, 2, r), f64x2.mul(square, at(table, 4)));
  return f64x2.add(r, f64x2.mul(square, f64x2.add(line(table, 0, r), f64x2.mul(square, high))));
}
