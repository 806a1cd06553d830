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
  if (Math.abs(off) <= 0.425) return off * ratioInside(0.180625 - off * off);
  const tail = off < 0 ? level : 1 - level;
  const far = ratioOutside(Math.sqrt(-Math.log(tail)) - 1.6);
  return off < 0 ? -far : far;
}

// Written out: a loop over lists of coefficients takes ten times as long.

function ratioInside(x: number): number {
  const above =
    ((((((2509.0809287301227 * x + 33430.57558358813) * x + 67265.7709270087) * x + 45921.95393154987) * x +
      13731.69376550946) *
      x +
      1971.5909503065513) *
      x +
      133.14166789178438) *
      x +
    3.3871328727963665;
  const below =
    ((((((5226.495278852546 * x + 28729.085735721943) * x + 39307.89580009271) * x + 21213.794301586597) * x +
      5394.196021424751) *
      x +
      687.1870074920579) *
      x +
      42.31333070160091) *
      x +
    1;
  return above / below;
}

function ratioOutside(x: number): number {
  const above =
    ((((((0.0007745450142783414 * x + 0.022723844989269184) * x + 0.2417807251774506) * x + 1.2704582524523684) * x +
      3.6478483247632045) *
      x +
      5.769497221460691) *
      x +
      4.630337846156546) *
      x +
    1.4234371107496835;
  const below =
    ((((((1.0507500716444169e-9 * x + 0.0005475938084995345) * x + 0.015198666563616457) * x + 0.14810397642748008) *
      x +
      0.6897673349851) *
      x +
      1.6763848301838038) *
      x +
      2.053191626637759) *
      x +
    1;
  return above / below;
}
