import { atLeast, atMost, both, line, timesPlus } from './arithmetic.ts';
import { exp0, exp1, exp2, exp3, exp4, exp5, exp6, exp7, exp8, exp9 } from './coefficients.ts';
import { leastPower, ln2, ln2Rest, mostPower, one, perLn2, shift } from './constants.ts';
import { rowBytes, scratch } from './places.ts';

const table = memory.data<f64>([exp0, exp1, exp2, exp3, exp4, exp5, exp6, exp7, exp8, exp9]);

/**
 * The first half of e^x, as `plain/exp.ts` has it: r and 2^k of location + sharedSpread·Z + ownSpread·ε, a row each, for
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
  const perUnit = both(perLn2);
  const rounding = both(shift);
  const high = both(ln2);
  const low = both(ln2Rest);
  for (let lane: usize = 0; lane < rowBytes; lane += 16) {
    const common = f64x2.mul(sharedBy, v128.load(shared + lane));
    const single = f64x2.mul(ownBy, v128.load(own + lane));
    const x = f64x2.add(f64x2.add(middle, common), single);
    const within = atLeast(least, atMost(most, x));
    const shifted = timesPlus(within, perUnit, rounding);
    const k = f64x2.sub(shifted, rounding);
    v128.store(scratch + lane, f64x2.sub(f64x2.sub(within, f64x2.mul(k, high)), f64x2.mul(k, low)));
    v128.store(scratch + lane, powerOfTwo(shifted), rowBytes);
  }
}

/** e^x of the lanes at `lane`. */
export function finishExp(lane: usize): v128 {
  const r = v128.load(scratch + lane);
  const power = v128.load(scratch + lane, rowBytes);
  return f64x2.mul(power, f64x2.add(f64x2.add(both(one), r), secondOrder(r)));
}

/** 1 − e^(−x), as `plain/exp.ts` has it. */
export function oneLessExp(x: v128): v128 {
  const within = atLeast(both(leastPower), f64x2.neg(x));
  const shifted = shiftedPower(within);
  const power = powerOfTwo(shifted);
  const rest = f64x2.mul(power, expm1Near0(beyondPower(within, shifted)));
  return f64x2.sub(f64x2.sub(both(one), power), rest);
}

/** k, the whole number next to x/ln 2, with k + 1023 in its last bits. */
function shiftedPower(x: v128): v128 {
  return timesPlus(x, both(perLn2), both(shift));
}

function powerOfTwo(shifted: v128): v128 {
  return i64x2.shl(shifted, 52);
}

function beyondPower(x: v128, shifted: v128): v128 {
  const k = f64x2.sub(shifted, both(shift));
  return f64x2.sub(f64x2.sub(x, f64x2.mul(k, both(ln2))), f64x2.mul(k, both(ln2Rest)));
}

function expm1Near0(r: v128): v128 {
  return f64x2.add(r, secondOrder(r));
}

function secondOrder(r: v128): v128 {
  const square = f64x2.mul(r, r);
  const fourth = f64x2.mul(square, square);
  const low = f64x2.add(line(table, 0, r), f64x2.mul(line(table, 2, r), square));
  const middle = f64x2.add(line(table, 4, r), f64x2.mul(line(table, 6, r), square));
  const high = line(table, 8, r);
  const upper = f64x2.mul(fourth, f64x2.add(middle, f64x2.mul(fourth, high)));
  return f64x2.mul(square, f64x2.add(low, upper));
}
