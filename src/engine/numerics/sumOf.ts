/** The sum of a column, from its first number on: a loop, since `reduce` puts every sum of a long one into memory of its own. */
export function sumOf(column: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i];
  return sum;
}
