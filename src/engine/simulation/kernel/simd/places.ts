// Rows are named by the byte that they begin at.

/** Bytes of a row: 256 numbers. */
export const rowBytes: usize = 2048;

/** Two rows for what a step hands to the next, after the tables of coefficients. */
export const scratch: usize = 4096;

/** Where the rows begin. */
export const rowsBegin: usize = 8192;
