import { refuseDamaged } from './refusal.ts';

const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A place in a sheet, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const shape = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The place of an address such as "B7"; refuses what is outside A1:XFD1048576. */
export function placeOf(address: string): Place {
  const [, letters, digits] = shape.exec(address) ?? refuseDamaged();
  const row = rowOf(digits ?? '');
  let column = 0;
  for (const letter of letters ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row, column: column <= mostColumns ? column - 1 : refuseDamaged() };
}

/** The row of a number such as "7", counted from 0. */
export function rowOf(digits: string): number {
  const row = Number(digits);
  return Number.isInteger(row) && row >= 1 && row <= mostRows ? row - 1 : refuseDamaged();
}

/** The letters of a column: "A" is 0, "AA" is 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
