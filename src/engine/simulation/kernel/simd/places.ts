/** Bytes of a row: 256 numbers. */
export const rowBytes: usize = 2048;

/** Where the rows begin, after the tables of coefficients. */
export const rowsBegin: usize = 4096;

/** Where a row begins. */
export function placeOf(row: i32): usize {
  return rowsBegin + <usize>row * rowBytes;
}
