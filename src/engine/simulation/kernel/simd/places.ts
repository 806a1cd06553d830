// Rows are named by the byte that they begin at.

/** Bytes of a row: 256 numbers. */
export const rowBytes: usize = 2048;

/** Two rows for what a step hands to the next, after the tables of coefficients. */
export const scratch: usize = 4096;

/** Where the tables of `tables.ts` are to be put, one after the other. */
export const tablesBegin: usize = 8192;
export const roots: usize = tablesBegin;
export const rootTails: usize = roots + 512;
export const directions: usize = rootTails + 512;

/** Where the places of the rows are to be put that `addTargeted` works on. */
export const rowPlaces: usize = directions + 1024;

/** Where the rows begin. */
export const rowsBegin: usize = rowPlaces + 64;
