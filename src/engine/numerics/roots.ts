/** A function's value and its derivative at a point. */
export interface Tangent {
  readonly value: number;
  readonly slope: number;
}

/**
 * Every root of a convex, differentiable function in [low, high]: none, one or two.
 *
 * Where the ends differ in sign there is one. Where both are positive the function may dip below zero in between:
 * bisecting the slope finds the dip. Newton's method from the positive side cannot overshoot a convex function's root.
 */
export function rootsOfConvex(f: (x: number) => Tangent, low: number, high: number): number[] {
  const left = f(low);
  const right = f(high);
  if (left.value <= 0 && right.value <= 0) return [];
  if (left.value > 0 !== right.value > 0) return [newton(f, left.value > 0 ? low : high, low, high)];
  const dip = dipBelowZero(f, low, high, left.slope, right.slope);
  return dip === null ? [] : [newton(f, low, low, dip), newton(f, high, dip, high)];
}

function dipBelowZero(
  f: (x: number) => Tangent,
  low: number,
  high: number,
  leftSlope: number,
  rightSlope: number,
): number | null {
  if (leftSlope >= 0 || rightSlope <= 0) return null;
  let [falling, rising] = [low, high];
  for (let middle = (low + high) / 2; middle > falling && middle < rising; middle = (falling + rising) / 2) {
    const { value, slope } = f(middle);
    if (value < 0) return middle;
    if (slope < 0) falling = middle;
    else rising = middle;
  }
  return null;
}

const enoughSteps = 100;

function newton(f: (x: number) => Tangent, start: number, low: number, high: number): number {
  let x = start;
  for (let step = 0; step < enoughSteps; step++) {
    const { value, slope } = f(x);
    const next = Math.min(high, Math.max(low, x - value / slope));
    if (Math.abs(next - x) <= 1e-14 * Math.abs(x) || value <= 0) return next;
    x = next;
  }
  return x;
}

/**
 * The root of a continuous function between two points where it differs in sign, to the last digits: where the function
 * is steep they count.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  const [[a, fa], [b, fb]] = signChange(f, low, high);
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/**
 * Where a function changes its sign between two points where it differs in sign: next to each other, to the last digits,
 * unless one of them is a root. Steps by inverse quadratic interpolation where three points allow it, by halves elsewhere.
 *
 * @source T. R. Chandrupatla, A new hybrid quadratic/bisection algorithm, Advances in Engineering Software 28 (1997).
 */
export function signChange(f: (x: number) => number, low: number, high: number): readonly [Known, Known] {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  let share = 0.5;
  for (let step = 0; step < enoughSteps && fa !== 0 && fb !== 0 && !together(a, b, 1e-15); step++) {
    const x = a + share * (b - a);
    const fx = f(x);
    const sameSide = fx > 0 === fa > 0;
    const [c, fc] = sameSide ? [a, fa] : [b, fb];
    if (!sameSide) [b, fb] = [a, fa];
    [a, fa] = [x, fx];
    const least = (1e-16 * Math.abs(a)) / Math.abs(b - a);
    share = Math.min(1 - least, Math.max(least, quadraticShare([a, fa], [b, fb], [c, fc]) ?? 0.5));
  }
  return [
    [a, fa],
    [b, fb],
  ];
}

type Known = readonly [x: number, fx: number];

/** How far from a to b the inverse parabola through three points is 0; null where it cannot be trusted. */
function quadraticShare([a, fa]: Known, [b, fb]: Known, [c, fc]: Known): number | null {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return null;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + (((c - a) / (b - a)) * (fa / (fc - fa)) * fb) / (fc - fb);
}

/** The two sides of the point where a condition that holds at `low` and not at `high` stops holding, by bisection. */
export function thresholdBetween(holds: (x: number) => boolean, low: number, high: number): [number, number] {
  let [yes, no] = [low, high];
  for (let step = 0; step < enoughSteps && !together(yes, no, 1e-12); step++) {
    const middle = (yes + no) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return [yes, no];
}

function together(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
