/** Of numerator and denominator, from the highest power down to the constant. */
const middle = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const;
const outside = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;

/**
 * The standard normal's quantile at a level.
 *
 * @param level in [1e-11, 1 − 1e-11]: what 32 bits can say lies well inside.
 * @returns rising, odd about ½, to 1e-15 of itself.
 * @source Wichura 1988, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37,
 * PPND16, without its third piece for levels still nearer to 0 and 1.
 * @example 0.95: 1.6448536269514722
 */
export function normalQuantile(level: number): number {
  const off = level - 0.5;
  if (Math.abs(off) <= 0.425) return off * ratio(middle, 0.180625 - off * off);
  const tail = off < 0 ? level : 1 - level;
  const far = ratio(outside, Math.sqrt(-Math.log(tail)) - 1.6);
  return off < 0 ? -far : far;
}

function ratio([above, below]: readonly [readonly number[], readonly number[]], x: number): number {
  let [numerator, denominator] = [0, 0];
  for (let i = 0; i < above.length; i++) {
    numerator = numerator * x + above[i];
    denominator = denominator * x + below[i];
  }
  return numerator / denominator;
}
