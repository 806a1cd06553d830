import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  buildWorkbook,
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
      { numRuns: 2000 },
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
