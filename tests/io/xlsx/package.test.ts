import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet, readWorkbook } from '../../../src/io/xlsx/readWorkbook.ts';
import {
  buildWorkbook,
  type Parts,
  readFirst,
  refusalOf,
  relationships,
  rowsOf,
  sharedStringsXml,
  sheetXml,
  stylesXml,
  workbookXml,
} from './buildWorkbook.ts';

const damaged = { code: 'damagedSpreadsheet' };
const one = '<row><c><v>1</v></c></row>';
const oneRow = [[{ number: 1 }]];

/** The bytes with a field of each entry in the archive's directory changed. */
function withEntries(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return changed;
}

describe('the archive of a spreadsheet', () => {
  it('may have its parts stored, or followed by their sizes, or counted in 64 bits', () => {
    const parts = {
      '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': workbookXml('<sheet name="A" r:id="rId1"/>'),
      'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': sheetXml(one),
    };
    const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
    expect(rowsOf(zipSync(files, { level: 0 }))).toEqual(oneRow);

    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => void pieces.push(piece));
    for (const [name, bytes] of Object.entries(files)) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(bytes, true);
    }
    zip.end();
    expect(rowsOf(new Uint8Array(Buffer.concat(pieces)))).toEqual(oneRow);

    const zip64 = readFileSync(new URL('../../fixtures/xlsx/made/zip64.xlsx', import.meta.url));
    expect(rowsOf(new Uint8Array(zip64))).toHaveLength(3);
  });

  it('may begin in the middle of a larger buffer', () => {
    const bytes = buildWorkbook(one);
    const buffer = new Uint8Array(bytes.length + 7);
    buffer.set(bytes, 7);
    expect(rowsOf(buffer.subarray(7))).toEqual(oneRow);
  });

  it('is refused where a part has a password', () => {
    const locked = withEntries(buildWorkbook(one), (view, entry) => view.setUint16(entry + 8, 1, true));
    expect(refusalOf(locked)).toEqual({ code: 'oldOrProtected' });
  });

  it('is refused where it packs in a way of its own', () => {
    const deflate64 = withEntries(buildWorkbook(one), (view, entry) => view.setUint16(entry + 10, 9, true));
    expect(refusalOf(deflate64)).toEqual(damaged);
  });

  it('is refused where it has two parts of one name, which two readers could take differently', () => {
    expect(refusalOf(buildWorkbook(one, { 'XL/Workbook.xml': '' }))).toEqual(damaged);
  });

  it('is refused at once where a part says that it is too large', () => {
    const claimed = withEntries(buildWorkbook(one), (view, entry) => view.setUint32(entry + 24, 4_000_000_000, true));
    expect(refusalOf(claimed)).toMatchObject({ code: 'tooLargeUnpacked' });
  });

  it('is refused while it unpacks to too much, whatever it has said', () => {
    const bomb = buildWorkbook(' '.repeat(30_000_000));
    const lying = withEntries(bomb, (view, entry) => view.setUint32(entry + 24, 1000, true));
    for (const bytes of [bomb, lying]) {
      const start = performance.now();
      expect(refusalOf(bytes)).toEqual({ code: 'tooLargeUnpacked', limit_bytes: 8 * 2 ** 20 });
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it('is refused wherever it is cut off', () => {
    const bytes = buildWorkbook(one);
    for (let length = 2; length < bytes.length; length += 1) {
      expect(refusalOf(bytes.subarray(0, length))).toEqual(damaged);
    }
  });

  it('never has another value after a byte has changed: it is refused, or the byte did not matter', () => {
    const cells = '<row><c s="1"><v>0.02</v></c><c s="2"><v>43538</v></c><c t="s"><v>0</v></c></row>';
    const bytes = buildWorkbook(cells, {
      'xl/styles.xml': stylesXml(9, 14),
      'xl/sharedStrings.xml': sharedStringsXml('<si><t>A</t></si>'),
    });
    const rows = rowsOf(bytes);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        const reading = readFirst(changed);
        expect(reading.ok ? reading.value : rows).toEqual(rows);
      }),
      { numRuns: 5000 },
    );
  });

  it('is refused, and nothing is thrown, where it is anything else', () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (mark, rest) => {
        expect(readFirst(new Uint8Array([...mark, ...rest])).ok).toBe(false);
      }),
    );
  });
});

describe('a file that is no .xlsx is told apart', () => {
  it.each([
    ['a text', strToU8('segment,size\nA,1'), 'notASpreadsheet'],
    ['a gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'notASpreadsheet'],
    ['an .xls, or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'oldOrProtected'],
    ['any archive', zipSync({ 'a.txt': strToU8('a') }), 'noSheets'],
    ['an empty archive', zipSync({}), 'noSheets'],
    ['a document', buildWorkbook('', { 'xl/workbook.xml': '<document xmlns="urn:word"/>' }), 'noSheets'],
    ['an .ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'otherSpreadsheet'],
    [
      'an .xlsb',
      buildWorkbook('', { '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']) }),
      'otherSpreadsheet',
    ],
  ])('%s', (_, bytes, code) => expect(refusalOf(bytes)).toEqual({ code }));
});

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
