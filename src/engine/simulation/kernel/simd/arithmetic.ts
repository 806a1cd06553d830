/** A number of `constants.ts` in both lanes. */
export function both(place: usize): v128 {
  return v128.load64_splat(place);
}

/** a·b + c, rounded twice: a fused step is not the same everywhere. */
export function timesPlus(a: v128, b: v128, c: v128): v128 {
  return f64x2.add(f64x2.mul(a, b), c);
}

/** A number of a table in both lanes. */
export function at(table: usize, index: i32): v128 {
  return v128.load64_splat(table + 8 * index);
}

/** c0 + c1·x, with coefficients from a place of a table on. */
export function line(table: usize, index: i32, x: v128): v128 {
  return f64x2.add(at(table, index), f64x2.mul(at(table, index + 1), x));
}

/** The smaller; `most` where the value is not a number. */
export function atMost(most: v128, value: v128): v128 {
  return f64x2.pmin(most, value);
}

/** The larger; `least` where the value is not a number. */
export function atLeast(least: v128, value: v128): v128 {
  return f64x2.pmax(least, value);
}
