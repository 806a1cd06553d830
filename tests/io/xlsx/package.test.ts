import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet, readWorkbook } from '../../../src/io/xlsx/readWorkbook.ts';
import { buildWorkbook, type Parts, refusalOf, relationships, rowsOf, sheetXml, workbookXml } from './buildWorkbook.ts';

const damaged = { code: 'damagedSpreadsheet' };
const one = '<row><c><v>1</v></c></row>';
const oneRow = [[{ number: 1 }]];

describe('the parts of a spreadsheet', () => {
  const rows = (parts: Parts) => rowsOf(buildWorkbook(one, parts));

  it.each([
    ['from the root', '/xl/worksheets/sheet1.xml'],
    ['with steps up', '../xl/./worksheets/sheet1.xml'],
    ['with the other slash', 'worksheets\\sheet1.xml'],
    ['in capitals', 'Worksheets/Sheet1.XML'],
  ])('are found %s', (_, target) => {
    expect(rows({ 'xl/_rels/workbook.xml.rels': relationships(['worksheet', target]) })).toEqual(oneRow);
  });

  it('may have other names in another folder', () => {
    expect(
      rows({
        '_rels/.rels': relationships(['officeDocument', '/book.xml']),
        '_rels/book.xml.rels': relationships(['worksheet', 'a.xml']),
        'book.xml': workbookXml('<sheet name="A" r:id="rId1"/>'),
        'a.xml': sheetXml(one),
      }),
    ).toEqual(oneRow);
  });

  it('may be of the strict kind, and have prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const book = `<s:workbook xmlns:s="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><s:sheets><s:sheet name="A" q:id="rId1"/></s:sheets></s:workbook>`;
    const sheet = `<s:worksheet xmlns:s="${strict}/spreadsheetml/main"><s:sheetData><s:row r="1"><s:c r="A1"><s:v>1</s:v></s:c></s:row></s:sheetData></s:worksheet>`;
    expect(rows({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet })).toEqual(oneRow);
  });

  it.each([
    ['UTF-8 with its mark', (xml: string) => strToU8(`\uFEFF${xml}`)],
    ['UTF-16, little end first', (xml: string) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'))],
    ['UTF-16, big end first', (xml: string) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16())],
  ])('may be in %s', (_, encode) => {
    const sheet = sheetXml('<row><c t="str"><v>Größe 😀</v></c></row>');
    expect(rows({ 'xl/worksheets/sheet1.xml': encode(sheet) })).toEqual([['Größe 😀']]);
  });

  it('are refused where bytes are no letters', () => {
    const latin = new Uint8Array(Buffer.from(sheetXml('<row><c t="str"><v>Größe</v></c></row>'), 'latin1'));
    expect(refusalOf(buildWorkbook('', { 'xl/worksheets/sheet1.xml': latin }))).toEqual(damaged);
  });

  it.each([
    ['_rels/.rels', '<!DOCTYPE a [<!ENTITY b "c">]>'],
    ['xl/workbook.xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd">'],
    ['xl/_rels/workbook.xml.rels', '<!DOCTYPE a>'],
    ['xl/worksheets/sheet1.xml', '<!ENTITY b "c">'],
  ])('are refused where %s declares a type of its own', (part, declaration) => {
    const usual: Parts = {
      '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': workbookXml('<sheet name="A" r:id="rId1"/>'),
      'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': sheetXml(one),
    };
    expect(refusalOf(buildWorkbook(one, { [part]: `${declaration}${usual[part]}` }))).toEqual(damaged);
  });

  it.each([
    ['an entity of its own', '<row><c t="str"><v>&b;</v></c></row>'],
    ['a bare ampersand', '<row><c t="str"><v>a & b</v></c></row>'],
    ['a character that is none', '<row><c t="str"><v>&#xD800;</v></c></row>'],
    ['a tag that is not closed', '<row><c><v>1</v></c>'],
    ['tags that cross', '<row><c><v>1</c></v></row>'],
    ['an attribute twice', '<row r="1" r="2"><c><v>1</v></c></row>'],
    ['an attribute without quotes', '<row r=1><c><v>1</v></c></row>'],
    ['a prefix of no namespace', '<q:row><c><v>1</v></c></q:row>'],
    ['tags in tags without end', `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`],
    ['a text without end', `<row><c t="str"><v>${'a'.repeat(7_000_000)}</v></c></row>`],
  ])('are refused where a sheet has %s', (_, sheetData) =>
    expect(refusalOf(buildWorkbook(sheetData))).toEqual(damaged),
  );

  it('are refused where a sheet is not there', () => {
    expect(refusalOf(buildWorkbook('', { 'xl/worksheets/sheet1.xml': null }))).toEqual(damaged);
  });

  it('are taken for themselves where a greater-than stands in quotes, wherever the reader pauses', () => {
    const filler = `<row r="1">${'<c r="A1" cm="&gt;>>"/>'.repeat(100_000)}</row>`;
    expect(rowsOf(buildWorkbook(`${filler}<row r="2"><c r="A2"><v>1</v></c></row>`))).toEqual([[], [{ number: 1 }]]);
  });
});

describe('the sheets of a workbook', () => {
  const links = relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
  );
  const book = (sheets: string) =>
    readWorkbook(
      buildWorkbook(one, {
        'xl/workbook.xml': workbookXml(sheets),
        'xl/_rels/workbook.xml.rels': links,
        'xl/worksheets/sheet2.xml': sheetXml('<row><c><v>2</v></c></row>'),
      }),
    );

  it('come in the order of the workbook, without charts, and say which are hidden', () => {
    const workbook = book(
      '<sheet name="B &amp; C" r:id="rId3"/><sheet name="Chart" r:id="rId2"/>' +
        '<sheet name="A" r:id="rId1" state="veryHidden"/><sheet name="Lost" r:id="rId9"/>',
    );
    if (!workbook.ok) throw new Error(workbook.error.code);
    expect(workbook.value.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['B & C', false],
      ['A', true],
    ]);
    expect(readSheet(workbook.value, 0)).toEqual({ ok: true, value: { rows: [[{ number: 2 }]] } });
    expect(readSheet(workbook.value, 1)).toEqual({ ok: true, value: { rows: oneRow } });
    expect(() => readSheet(workbook.value, 2)).toThrow(RangeError);
  });

  it('are missing in a workbook of charts only', () => {
    expect(book('<sheet name="Chart" r:id="rId2"/>')).toEqual({ ok: false, error: { code: 'noSheets' } });
  });
});

describe('the progress of reading', () => {
  it('rises to 1', () => {
    const row = '<row><c><v>123456</v></c></row>';
    const workbook = readWorkbook(buildWorkbook(Array.from({ length: 50_000 }, () => row).join('')));
    if (!workbook.ok) throw new Error(workbook.error.code);
    const shares: number[] = [];
    readSheet(workbook.value, 0, (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
