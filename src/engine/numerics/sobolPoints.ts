/** Coordinates of a point that are spread evenly together. */
export const sobolDimensions = 16;

/** Of each dimension but the first: the degree and coefficients of its primitive polynomial, and the first numbers m. */
const joeKuo: readonly (readonly [degree: number, coefficients: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
];

const directions = Array.from({ length: sobolDimensions }, (_, dimension) => directionsOf(dimension));

/**
 * A coordinate of a point of Sobol's sequence, as a binary fraction: the word w stands for w/2³². Any 2^k points that
 * follow each other from a multiple of 2^k fill each of 2^k equal intervals of every coordinate once.
 *
 * @param index of the point, and @param dimension whole, the index in [0, 2³²), the dimension in [0, 16).
 * @returns a signed 32-bit number; `>>> 0` makes it one in [0, 2³²).
 * @source Joe & Kuo 2008, "Constructing Sobol sequences with better two-dimensional projections", SIAM Journal on
 * Scientific Computing 30, with the numbers of their file new-joe-kuo-6.21201; without their Gray code.
 * @example points 0 to 3 of dimension 1: 0, 0.5, 0.75, 0.25
 */
export function sobolWord(index: number, dimension: number): number {
  const numbers = directions[dimension];
  let word = 0;
  for (let rest = index, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) word ^= numbers[bit];
  return word;
}

function directionsOf(dimension: number): Int32Array {
  const numbers = new Int32Array(32);
  if (dimension === 0) return numbers.map((_, bit) => 1 << (31 - bit));
  const [degree, coefficients, first] = joeKuo[dimension - 1];
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      numbers[bit] = first[bit] << (31 - bit);
      continue;
    }
    let number = numbers[bit - degree] ^ (numbers[bit - degree] >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) number ^= numbers[bit - k];
    }
    numbers[bit] = number;
  }
  return numbers;
}
