// Rows are named by the byte that they begin at.

/** Bytes of the numbers in a row, of which there are `lanes`. */
export const laneBytes: usize = 2048;

/** Bytes from one row to the next (`rowStride`). */
export const rowBytes: usize = laneBytes + 64;

/** Two rows for what a step hands to the next, after the tables of coefficients. */
export const scratch: usize = 4096;

/** Where the tables of `tables.ts` are to be put, one after the other. */
export const tablesBegin: usize = scratch + 2 * rowBytes;
export const roots: usize = tablesBegin;
export const rootTails: usize = roots + 512;
export const directions: usize = rootTails + 512;

/** Where the places of the rows are to be put that `addTargeted` works on. */
export const rowPlaces: usize = directions + 1024;

/** Where the rows begin. */
export const rowsBegin: usize = rowPlaces + 64;
