import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/io/tables/table.ts';
import { buildWorkbook, readFirst, refusalOf, rowsOf, sheetXml } from './buildWorkbook.ts';

const damaged = { code: 'damagedSpreadsheet' };
const cell = (address: string, value = 1) => `<c r="${address}"><v>${value}</v></c>`;
const one = { number: 1 };

function rowsIn(sheetData: string, after = ''): readonly Row[] {
  return rowsOf(buildWorkbook('', { 'xl/worksheets/sheet1.xml': sheetXml(sheetData, after) }));
}

describe('the rows of a sheet', () => {
  it('stand where they stand in the file, with the empty ones before them', () => {
    expect(rowsIn(`<row r="3">${cell('C3')}</row>`)).toEqual([[], [], ['', '', one]]);
  });

  it('end with the last cell that holds something', () => {
    const blank = '<c r="D1" s="0"/><c r="E1" t="inlineStr"><is><t></t></is></c>';
    expect(rowsIn(`<row r="1">${cell('A1')}${blank}</row><row r="2"><c r="A2"/></row>`)).toEqual([[one]]);
  });

  it('follow each other where they have no address, and so do cells', () => {
    const rows = rowsIn(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row>',
    );
    expect(rows).toEqual([[one, { number: 2 }], [], ['', { number: 3 }, { number: 4 }]]);
  });

  it('may come in any order', () => {
    expect(rowsIn(`<row r="2">${cell('A2', 2)}</row><row r="1">${cell('B1')}${cell('A1')}</row>`)).toEqual([
      [one, one],
      [{ number: 2 }],
    ]);
  });

  it('reach as far as the last address there is, and no room is made for what is not there', () => {
    const rows = rowsIn(`<row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row>`);
    expect(rows).toHaveLength(1_048_576);
    expect(rows[0]).toEqual([one]);
    expect(new Set(rows.slice(1, -1)).size).toBe(1);
    expect(rows.at(-1)).toHaveLength(16_384);
  });

  it('are refused when the empty cells between the others are too many', () => {
    const far = Array.from({ length: 600 }, (_, index) => `<row>${cell(`XFD${index + 1}`)}</row>`);
    expect(refusalOf(buildWorkbook(far.join('')))).toEqual({ code: 'tooManyCells', limit: 8_000_000 });
  });

  it.each([
    ['beyond the last column', `<row r="1">${cell('XFE1')}</row>`],
    ['beyond the last column, without saying so', `<row r="1">${cell('XFD1')}<c><v>1</v></c></row>`],
    ['beyond the last row', `<row r="1048577">${cell('A1048577')}</row>`],
    ['in row 0', '<row r="0"><c><v>1</v></c></row>'],
    ['in a row that is no number', '<row r="1.5"><c><v>1</v></c></row>'],
    ['with an address of another row', `<row r="1">${cell('A2')}</row>`],
    ['with no real address', `<row r="1">${cell('1A')}</row>`],
    ['outside of rows', cell('A1')],
    ['inside of each other', '<row><c><c><v>1</v></c></c></row>'],
    ['twice at one place', `<row r="1">${cell('A1')}${cell('A1', 2)}</row>`],
    [
      'twice at one place, in two rows of the same number',
      `<row r="1">${cell('A1')}</row><row r="1">${cell('A1')}</row>`,
    ],
  ])('are refused when a cell stands %s', (_, sheetData) =>
    expect(refusalOf(buildWorkbook(sheetData))).toEqual(damaged),
  );

  it('are refused where there are none', () => {
    expect(refusalOf(buildWorkbook(''))).toEqual({ code: 'emptySheet' });
    expect(refusalOf(buildWorkbook('<row r="5"><c r="A5" s="0"/></row>'))).toEqual({ code: 'emptySheet' });
  });
});

describe('merged cells', () => {
  const merged = (...references: string[]) =>
    `<mergeCells>${references.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const under = { trouble: 'merged', text: '1' };

  it('leave trouble in the rows that lack a value because of them', () => {
    expect(
      rowsIn(`<row r="1">${cell('A1')}${cell('B1')}</row><row r="2">${cell('B2')}</row>`, merged('A1:A2')),
    ).toEqual([
      [one, one],
      [under, one],
    ]);
  });

  it('leave trouble in the columns that lack a heading because of them', () => {
    const rows = rowsIn(
      `<row r="1">${cell('A1', 2)}${cell('B1')}</row><row r="2">${cell('C2')}</row>`,
      merged('B1:C1'),
    );
    expect(rows[0]).toEqual([{ number: 2 }, one, under]);
  });

  it('hide nothing as a title over the whole table, nor beyond the table', () => {
    const table = `<row r="1">${cell('A1')}</row><row r="2">${cell('A2')}${cell('B2')}</row>`;
    expect(rowsIn(table, merged('A1:B1'))).toEqual([[one], [one, one]]);
    expect(rowsIn(table, merged('B2:XFD2', 'A5:A1048576'))).toEqual([[one], [one, one]]);
  });

  it('hide what still stands under them', () => {
    const rows = rowsIn(`<row r="1">${cell('A1')}${cell('B1', 2)}${cell('C1')}</row>`, merged('A1:B1'));
    expect(rows).toEqual([[one, under, one]]);
  });

  it('are no trouble where they are empty', () => {
    expect(rowsIn(`<row r="1">${cell('A1')}</row><row r="2">${cell('A2')}</row>`, merged('B1:B2'))).toEqual([
      [one],
      [one],
    ]);
  });

  it.each(['B2:A1', 'A1:XFE1', 'A', ''])('are refused at %s', (reference) => {
    const parts = { 'xl/worksheets/sheet1.xml': sheetXml(`<row>${cell('A1')}</row>`, merged(reference)) };
    expect(refusalOf(buildWorkbook('', parts))).toEqual(damaged);
  });

  it('cannot be piled up to keep the reader busy', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `<row>${cell(`A${index + 1}`)}${cell(`CV${index + 1}`)}</row>`,
    );
    const piled = merged(...Array.from({ length: 1000 }, () => 'A1:CU1000'));
    const parts = { 'xl/worksheets/sheet1.xml': sheetXml(rows.join(''), piled) };
    expect(refusalOf(buildWorkbook('', parts))).toMatchObject({ code: 'tooManyCells' });
  });
});

describe('a sheet put together at random', () => {
  const piece = fc.constantFrom(
    ...['<row>', '</row>', '<row r="2">', '<c>', '<c r="B2">', '<c t="str">', '<c t="inlineStr">', '<c t="s">', '</c>'],
    ...[
      '<v>',
      '</v>',
      '<f>',
      '</f>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<r>',
      '</r>',
      '<rPh>',
      '</rPh>',
      '1',
      'x',
      '&amp;',
    ],
    ...[
      '<v>1</v>',
      '<c><v>1</v></c>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '"',
      '<',
      '>',
      '&',
      '<?',
      '?>',
      '\r',
      '</sheetData>',
    ],
  );
  const isCell = (cell: Cell) =>
    typeof cell === 'string' || ('number' in cell ? Number.isFinite(cell.number) : cell.text !== undefined);

  it('is refused or gives cells that can be shown, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const sheet = readFirst(buildWorkbook(pieces.join('')));
        return !sheet.ok || sheet.value.every((row) => row.every(isCell));
      }),
      { numRuns: 1000 },
    );
  });
});
