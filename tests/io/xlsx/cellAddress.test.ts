import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnName, placeOf } from '../../../src/io/xlsx/cellAddress.ts';

describe('the address of a cell', () => {
  it.each([
    ['A1', 0, 0],
    ['Z2', 1, 25],
    ['AA10', 9, 26],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s is row %i, column %i from 0', (address, row, column) => expect(placeOf(address)).toEqual({ row, column }));

  it('has the letters that its column is called by', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(placeOf(`${columnName(column)}1`).column).toBe(column);
      }),
    );
  });

  it.each(['A0', 'A01', 'a1', '$A$1', 'A', '1', 'XFE1', 'AAAA1', 'A1048577', 'A1:B2', ''])('is not %j', (address) => {
    expect(() => placeOf(address)).toThrow('damagedSpreadsheet');
  });
});
