import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/io/tables/table.ts';
import { readSheet, readWorkbook, type WorkbookRefusal } from '../../../src/io/xlsx/readWorkbook.ts';
import { readFirst, rowsOf } from './buildWorkbook.ts';

const folder = new URL('../../fixtures/xlsx/', import.meta.url);
const cases: readonly { readonly file: string; readonly verdict: string }[] = JSON.parse(
  readFileSync(new URL('manifest.json', folder), 'utf8'),
);

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, folder)));
}

const header: Row = ['segment', 'size', 'cpm', 'lift'];
const good: readonly Row[] = [
  header,
  ['Young urban', { number: 1000 }, { number: 0.5 }, { number: 0.02 }],
  ['Families', { number: 2500 }, { number: 0.4 }, { number: 0.03 }],
];
const oneRow = (name: string): readonly Row[] => [header, [name, { number: 1000 }, { number: 0.5 }, { number: 0.02 }]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  '001-good.xlsx': good,
  '007-formulas-cached.xlsx': oneRow('A'),
  '009-formula-stale-error.xlsx': [
    header,
    [
      'A',
      { trouble: 'error', text: '#DIV/0!' },
      { trouble: 'error', text: '#N/A' },
      { trouble: 'error', text: '#REF!' },
    ],
  ],
  '011-date-1904.xlsx': [header, ['A', { trouble: 'date', text: '2023-03-15' }, { number: 0.5 }, { number: 0.02 }]],
  '013-numbers-as-text.xlsx': [header, ['A', '1000', '0.5', '2%'], ['B', '1,234', '0,4', '3']],
  '015-merged-cells.xlsx': [
    ['Plan 2026'],
    header,
    ['A', { number: 1000 }, { number: 0.5 }, { number: 0.02 }],
    [{ trouble: 'merged', text: 'A' }, { number: 2500 }, { number: 0.4 }, { number: 0.03 }],
  ],
  '019-lying-dimension.xlsx': good,
  '025-claims-4GB.xlsx': good,
  '037-proto-parts.xlsx': good,
  '039-proto-sheet-name.xlsx': good,
  '041-html-names.xlsx': oneRow('<img src=x onerror=window.__xss=1>'),
  '043-1e309.xlsx': [header, ['A', { trouble: 'error', text: '1E+309' }, { trouble: 'error', text: '#NUM!' }]],
  '047-hyperlink-js.xlsx': good,
};

const refusals: Readonly<Record<string, WorkbookRefusal['code']>> = {
  '017-empty-sheet.xlsx': 'emptySheet',
  '021-cell-ref-out-of-range.xlsx': 'damagedSpreadsheet',
  '023-bomb-30MB.xlsx': 'tooLargeUnpacked',
  '027-billion-laughs.xlsx': 'damagedSpreadsheet',
  '029-broken-xml.xlsx': 'damagedSpreadsheet',
  '031-old-xls.xlsx': 'oldOrProtected',
  '033-empty.xlsx': 'emptyFile',
  '035-docx.xlsx': 'noSheets',
  '045-duplicate-cells.xlsx': 'damagedSpreadsheet',
};

const twoSheets = ['003-data-on-second-sheet.xlsx', '005-hidden-first-sheet.xlsx'];

describe('every spreadsheet of the corpus gets its verdict', () => {
  it.each(Object.entries(tables))('%s is read cell by cell', (file, rows) =>
    expect(rowsOf(bytesOf(file))).toEqual(rows),
  );

  it.each(Object.entries(refusals))('%s is refused: %s', (file, code) => {
    const start = performance.now();
    expect(readFirst(bytesOf(file))).toMatchObject({ ok: false, error: { code } });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['003-data-on-second-sheet.xlsx', [{ name: 'Read me' }, { name: 'Plan' }], [false, false]],
    ['005-hidden-first-sheet.xlsx', [{ name: 'Sheet1' }, { name: 'Sheet2' }], [true, false]],
  ])('%s has two sheets to choose from, and tells which is hidden', (file, names, hidden) => {
    const workbook = readWorkbook(bytesOf(file));
    if (!workbook.ok) throw new Error(workbook.error.code);
    expect(workbook.value.sheets).toMatchObject(names);
    expect(workbook.value.sheets.map((sheet) => sheet.hidden)).toEqual(hidden);
    expect(readSheet(workbook.value, 1)).toEqual({ ok: true, value: { rows: good } });
  });

  it('leaves no mark on other objects', () => {
    for (const { file } of cases) readFirst(bytesOf(file));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('leaves none out', () => {
    const known = [...Object.keys(tables), ...Object.keys(refusals), ...twoSheets];
    expect(cases.map(({ file }) => file)).toEqual(known.toSorted());
  });

  it('is refused where the corpus says so, and nowhere else', () => {
    const refused = cases.filter(({ verdict }) => verdict === 'REFUSE').map(({ file }) => file);
    expect(refused.filter((file) => !(file in refusals))).toEqual(['025-claims-4GB.xlsx']);
    expect(Object.keys(refusals).filter((file) => !refused.includes(file))).toEqual([]);
  });
});
