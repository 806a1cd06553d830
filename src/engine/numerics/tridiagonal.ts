/**
 * Solves a symmetric system with entries on the diagonal and beside it only: row i is
 * beside[i−1]·x[i−1] + diagonal[i]·x[i] + beside[i]·x[i+1] = right[i]. Elimination without pivots, in 2n steps.
 *
 * @param diagonal, beside positive definite together, at least one row; the last entry of `beside` is not read.
 * @returns x, one a row; exact but for rounding.
 * @source Thomas 1949; Golub & Van Loan, "Matrix Computations", section 4.3.
 * @example [2, 2] with 1 beside, right [4, 5]: [1, 2]
 */
export function solveTridiagonal(diagonal: Float64Array, beside: Float64Array, right: Float64Array): Float64Array {
  const pivot = diagonal.slice();
  const solution = right.slice();
  for (let i = 1; i < pivot.length; i++) {
    const factor = beside[i - 1] / pivot[i - 1];
    pivot[i] -= factor * beside[i - 1];
    solution[i] -= factor * solution[i - 1];
  }
  for (let i = pivot.length - 1; i >= 0; i--) {
    const following = i + 1 < pivot.length ? beside[i] * solution[i + 1] : 0;
    solution[i] = (solution[i] - following) / pivot[i];
  }
  return solution;
}
