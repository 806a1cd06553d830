// What both kernels look up, computed by steps that are rounded alike everywhere.

/** Parts that a doubling is divided into, and sectors that a circle is divided into. */
export const parts = 64;

/** Digits after the point, in base 2, of the whole numbers that the roots are computed with. */
const digits = 120n;
const unit = 2 ** Number(digits);
const exactRoots = rootsOfTwo();

/** 2^(j/64) for j from 0 to 63. */
export const roots = Float64Array.from(exactRoots, (exact) => Number(exact) / unit);

/** What rounding took from each root, as a share of it. */
export const rootTails = Float64Array.from(exactRoots, (exact, j) => {
  const rounded = BigInt(roots[j] * unit);
  return Number(exact - rounded) / Number(rounded);
});

/** (cos φ, sin φ), one pair after the other, for φ = 2πj/64; exact to 1e-15. */
export const directions = evenDirections();

/** 2^(j/64)·2^120, rounded down. */
function rootsOfTwo(): bigint[] {
  let root = 2n << digits;
  for (let taken = 1; taken < parts; taken *= 2) root = squareRoot(root << digits);
  const powers = [1n << digits];
  while (powers.length < parts) powers.push((powers[powers.length - 1] * root) >> digits);
  return powers;
}

/** ⌊√n⌋ of n up to 2^242, by Newton's steps from above. */
function squareRoot(n: bigint): bigint {
  let root = 2n << digits;
  for (let next = (root + n / root) >> 1n; next < root; next = (root + n / root) >> 1n) root = next;
  return root;
}

function evenDirections(): Float64Array {
  let around: Direction[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  while (around.length < parts) {
    const [first, ...others] = around;
    const next = [...others, first];
    around = around.flatMap((direction, i) => [direction, between(direction, next[i])]);
  }
  return Float64Array.from(around.flat());
}

type Direction = readonly [x: number, y: number];

function between(a: Direction, b: Direction): Direction {
  const [x, y] = [a[0] + b[0], a[1] + b[1]];
  const length = Math.sqrt(x * x + y * y);
  return [x / length, y / length];
}
