import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  buildWorkbook,
  type Parts,
  relationships,
  sharedStringsXml,
  sheetXml,
  stylesXml,
  workbookXml,
} from '../xlsx/buildWorkbook.ts';
import { file, read, readView, summaryOf, type Verdict, verdictOf } from './reading.ts';

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: string | number, style = 0) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, cells: string, attributes = '') => `<row r="${at}" ${attributes}>${cells}</row>`;

const header = row(1, text('A1', 'segment') + text('B1', 'size') + text('C1', 'cpm') + text('D1', 'lift'));
const segment = (at: number, name: string, attributes = '') =>
  row(at, text(`A${at}`, name) + number(`B${at}`, 1000) + number(`C${at}`, 0.5) + number(`D${at}`, 0.02), attributes);
const good = header + segment(2, 'A');
const withSize = (size: string) => header + row(2, text('A2', 'A') + size + number('C2', 0.5) + number('D2', 0.02));
const withLift = (lift: string) => header + row(2, text('A2', 'A') + number('B2', 1000) + number('C2', 0.5) + lift);
const styled = (...formats: readonly (number | string)[]): Parts => ({ 'xl/styles.xml': stylesXml(...formats) });

const workbook = (sheetData: string, parts: Parts = {}) => new Uint8Array(buildWorkbook(sheetData, parts));
const open = (bytes: Uint8Array<ArrayBuffer>) => read(file(bytes, 'table.xlsx'));

function twoSheets(first: string, second: string): Uint8Array<ArrayBuffer> {
  return workbook(first, {
    'xl/workbook.xml': workbookXml(
      '<sheet name="Same" sheetId="1" r:id="rId1"/><sheet name="Same" sheetId="2" r:id="rId2"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/worksheets/sheet2.xml': sheetXml(second),
  });
}

describe('cells of a spreadsheet', () => {
  it.each<[string, string, Parts, Verdict]>([
    ['a lift shown as 2 %', withLift(number('D2', 0.02, 1)), styled(10), 'ACCEPT'],
    ['amounts shown in a currency', withSize(number('B2', 1000, 1)), styled('[$€-2] #,##0.00'), 'ACCEPT'],
    ['a size shown in thousands', withSize(number('B2', 1000, 1)), styled('0.0,&quot;k&quot;'), 'ACCEPT'],
    ['a number kept as text', withSize(text('B2', '1000')), {}, 'ACCEPT'],
    ['a number kept as text with an apostrophe', withSize(text('B2', "'1000")), {}, 'ROW-ERRORS'],
    ['a lift kept as "2 %"', withLift(text('D2', '2 %')), {}, 'ACCEPT'],
    ['a lift of 2', withLift(number('D2', 2)), {}, 'ASK'],
    ['a lift shown as a date', withLift(number('D2', 2, 1)), styled(14), 'ROW-ERRORS'],
    ['yes as a size', withSize('<c r="B2" t="b"><v>1</v></c>'), {}, 'ROW-ERRORS'],
    ['a formula without a result', withSize('<c r="B2"><f>1+1</f></c>'), {}, 'ROW-ERRORS'],
    ['a formula that gives an empty text', withSize('<c r="B2" t="str"><f>""</f><v></v></c>'), {}, 'ROW-ERRORS'],
    ['a decimal comma inside a number', withSize(number('B2', '1,5')), {}, 'ROW-ERRORS'],
    ['NaN', withSize(number('B2', 'NaN')), {}, 'ROW-ERRORS'],
    ['a cell of unknown type', withSize('<c r="B2" t="zz"><v>1</v></c>'), {}, 'REFUSE'],
    ['a text that is not there', withSize('<c r="B2" t="s"><v>7</v></c>'), {}, 'REFUSE'],
    [
      'a text named by a property',
      withSize('<c r="B2" t="s"><v>length</v></c>'),
      { 'xl/sharedStrings.xml': sharedStringsXml('<si><t>A</t></si>') },
      'REFUSE',
    ],
    ['a style that is not there', withSize(number('B2', 5, 99)), styled(10), 'REFUSE'],
    ['a cell in the last corner', good + row(1_048_576, text('XFD1048576', 'x')), {}, 'REFUSE'],
    ['a row that comes twice', good + segment(2, 'B'), {}, 'REFUSE'],
  ])('%s: %s', async (_, sheetData, parts, verdict) => {
    const outcome = await open(workbook(sheetData, parts));
    expect(verdictOf(outcome)).toBe(verdict);
    if (outcome.kind === 'view' && verdict === 'ACCEPT') expect(summaryOf(outcome)).toEqual(['A 1000/0.5/0.02']);
  });
});

describe('what a spreadsheet hides is read, and it is said', () => {
  it('of rows that hold something', async () => {
    const rows = segment(2, 'H', 'hidden="1"') + segment(3, 'A') + row(4, '', 'hidden="true"');
    const { view } = await readView(file(workbook(header + rows)));
    expect([view.goodCount, view.notes]).toEqual([2, [{ code: 'hiddenRows', count: 1 }]]);
  });

  it.each([
    ['<col min="2" max="2" hidden="1"/>', [{ code: 'hiddenColumns', count: 1 }]],
    ['<col min="3" max="16384" hidden="1"/><col min="1" max="2"/>', [{ code: 'hiddenColumns', count: 2 }]],
    ['<col min="6" max="99999999" hidden="1"/><col hidden="1"/><col min="x" max="9" hidden="1"/>', []],
  ])('of columns that are used: %s', async (columns, notes) => {
    const sheet = sheetXml(good).replace('<sheetData>', `<cols>${columns}</cols><sheetData>`);
    const { view } = await readView(file(workbook('', { 'xl/worksheets/sheet1.xml': sheet })));
    expect(view.notes).toEqual(notes);
  });
});

describe('sheets', () => {
  it.each<[string, Uint8Array<ArrayBuffer>, number]>([
    ['names of columns, then a table', twoSheets(header, good), 1],
    ['a table, then names of columns', twoSheets(good, header), 0],
    ['a note, then a table', twoSheets(row(1, text('A1', 'Read me')), good), 1],
    ['two tables of one name', twoSheets(good, good), 0],
  ])('%s: asked, with the likely one', async (_, bytes, likely) => {
    const { view, rows } = await readView(file(bytes));
    expect(view.questions).toEqual([{ code: 'sheet', likely }]);
    expect(rows).toHaveLength(1);
  });

  it('with nothing but names of columns are refused', async () => {
    expect(await open(workbook(header))).toEqual({ kind: 'refusal', refusal: { code: 'headerOnly' } });
  });

  it('without a header are looked at first', async () => {
    const { view } = await readView(file(workbook(segment(1, 'A'))));
    expect(view.questions).toEqual([{ code: 'mapping', missing: [] }]);
  });
});

describe('packages', () => {
  const whole = workbook(good);
  const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
  const flipped = (at: number) => whole.map((byte, index) => (index === at ? byte ^ 0xff : byte));
  const bytes = new TextEncoder();

  it.each<[string, Uint8Array<ArrayBuffer>, Verdict]>([
    ['with macros', workbook(good, { 'xl/vbaProject.bin': 'x' }), 'ACCEPT'],
    ['with links to other workbooks', workbook(good, { 'xl/externalLinks/externalLink1.xml': '<x/>' }), 'ACCEPT'],
    ['with names that climb out', workbook(good, { '../../evil.txt': 'x' }), 'ACCEPT'],
    ['with bytes after the end', joined(whole, bytes.encode('junk')), 'ACCEPT'],
    ['with two ends', joined(whole, whole.slice(-22)), 'ACCEPT'],
    ['with bytes before the start', joined(bytes.encode('junk'), whole), 'REFUSE'],
    ['with a flipped byte', flipped(60), 'REFUSE'],
    ['cut off', whole.slice(0, -30), 'REFUSE'],
    ['without the sheet', workbook(good, { 'xl/worksheets/sheet1.xml': null }), 'REFUSE'],
    ['without the workbook', workbook(good, { 'xl/workbook.xml': null }), 'REFUSE'],
    ['without links', workbook(good, { '_rels/.rels': null }), 'REFUSE'],
    ['with broken texts', workbook(good, { 'xl/sharedStrings.xml': '<sst><si>' }), 'REFUSE'],
    ['of another kind', new Uint8Array(zipSync({ 'a.csv': bytes.encode('segment,size\nA,5') })), 'REFUSE'],
  ])('%s: %s', async (_, content, verdict) => {
    expect(verdictOf(await open(content))).toBe(verdict);
  });
});
