import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportHeaders } from '../../../src/io/exporting/segmentCells.ts';
import { segmentsCsv } from '../../../src/io/exporting/segmentsCsv.ts';
import { segmentsXlsx } from '../../../src/io/exporting/segmentsXlsx.ts';
import { type ImportColumn, importColumns } from '../../../src/io/importing/importColumns.ts';
import type { Cell } from '../../../src/io/tables/table.ts';
import { readSheet, readWorkbook } from '../../../src/io/xlsx/readWorkbook.ts';
import { fields } from '../../../src/model/fields.ts';
import type { Plan, Segment } from '../../../src/model/plan.ts';
import { unprotectText } from '../../../src/model/protectText.ts';
import { setNumberLocale } from '../../../src/numbers/numberLocale.ts';
import { readNumber } from '../../../src/numbers/readNumber.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';
import { planArbitrary } from '../../fixtures/planArbitrary.ts';

const headers = Object.fromEntries(importColumns.map((column) => [column, `The ${column}`])) as ExportHeaders;
const languages = ['en', 'it', 'pl', 'fr'];

afterEach(() => setNumberLocale('en'));

type Exported = Record<ImportColumn, unknown>;

function exported(segment: Segment): Exported {
  return Object.fromEntries(importColumns.map((column) => [column, segment[column]])) as Exported;
}

function recordOf(read: (column: ImportColumn, index: number) => unknown): Exported {
  return Object.fromEntries(importColumns.map((column, index) => [column, read(column, index)])) as Exported;
}

function readText(column: ImportColumn, text: string): unknown {
  if (column === 'name') return unprotectText(text);
  if (column === 'included') return text === 'TRUE';
  if (text === '') return null;
  const reading = readNumber(text, fields[`segments.*.${column}`].kind);
  return reading.ok ? reading.value : reading.problem;
}

function readCell(column: ImportColumn, cell: Cell = ''): unknown {
  return typeof cell === 'string' ? readText(column, cell) : 'number' in cell ? cell.number : cell;
}

/** Plans whose segments are as they are; ranges are a matter of their own. */
const certain = planArbitrary.map((plan): Plan => ({ ...plan, ranges: {} }));

function named(...names: string[]): Plan {
  return plainPlan({ segments: names.map((name, index) => plainSegment({ id: `s${index}`, name })) });
}

const hostile = [
  '=1+1',
  "'=1",
  '__proto__',
  'constructor',
  'a;b,c\t"d"',
  'two\r\nlines',
  '=two\nlines',
  ' x ',
  '_x000D_',
];

describe('a range', () => {
  it('leaves as text with both ends in full, a true minus in front, and percent at both', async () => {
    const plan = plainPlan({
      segments: [plainSegment({ name: 'A' })],
      ranges: { 'segments.s1.macroLift': [-0.02, 0.08], 'segments.s1.value': [1.234, 20.5] },
    });
    expect(await segmentsCsv(plan, headers).text()).toContain('A,200000,2%,1.2340 to 20.5,−2% to 8%,20%,');
    setNumberLocale('it');
    expect(await segmentsCsv(plan, headers).text()).toContain('A;200000;2%;1,2340 to 20,5;−2% to 8%;20%;');
  });
});

describe('segments as CSV', () => {
  async function parse(plan: Plan) {
    const text = await segmentsCsv(plan, headers).text();
    return { text, rows: Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data };
  }

  it('are opened by a spreadsheet as they are: in UTF-8 by its mark, in rows that end as on Windows', async () => {
    const bytes = new Uint8Array(await segmentsCsv(named('Café'), headers).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain('Café,200000,2%,40,10%,20%,,,,,0,TRUE,\r\n');
  });

  it.each([
    ['en', 'A,1.5,'],
    ['it', 'A;1,5;'],
    ['pl', 'A;1,5;'],
    ['fr', 'A;1,5;'],
  ])('have the marks of %s', async (language, start) => {
    setNumberLocale(language);
    const { text } = await parse(plainPlan({ segments: [plainSegment({ name: 'A', size: 1.5 })] }));
    expect(text).toContain(`\r\n${start}`);
  });

  it('keep every name, and run none of them', async () => {
    const { text, rows } = await parse(named(...hostile));
    expect(rows.slice(1).map(([name = '']) => unprotectText(name))).toEqual(hostile);
    expect(rows[1]?.[0]).toBe("'=1+1");
    expect(text).toContain(`"'=two\nlines"`);
  });

  it.each(languages)(
    'are read in %s with exactly the values that they had, and nothing has to be asked',
    async (language) => {
      setNumberLocale(language);
      await fc.assert(
        fc.asyncProperty(certain, async (plan) => {
          const [head, ...rows] = (await parse(plan)).rows;
          expect(head).toEqual(importColumns.map((column) => headers[column]));
          expect(rows.map((cells) => recordOf((column, index) => readText(column, cells[index] ?? '')))).toEqual(
            plan.segments.map(exported),
          );
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe('segments as a spreadsheet', () => {
  async function read(plan: Plan): Promise<readonly (readonly Cell[])[]> {
    const blob = await segmentsXlsx(plan, headers, 'Segments & more');
    const workbook = readWorkbook(new Uint8Array(await blob.arrayBuffer()));
    if (!workbook.ok) throw new Error(workbook.error.code);
    expect(workbook.value.sheets.map(({ name }) => name)).toEqual(['Segments & more']);
    const sheet = readSheet(workbook.value, 0);
    if (!sheet.ok) throw new Error(sheet.error.code);
    return sheet.value.rows;
  }

  it('have numbers as numbers and shares as percents', async () => {
    const [, row] = await read(named('A'));
    expect(row?.slice(0, 6)).toEqual([
      'A',
      { number: 200_000 },
      { number: 0.02, percent: true },
      { number: 40 },
      { number: 0.1, percent: true },
      { number: 0.2, percent: true },
    ]);
  });

  it('keep every name, also with characters that XML cannot hold, and run none of them', async () => {
    const names = [...hostile, '\0\x1f\uFFFF', '<b>&amp;</b>', '😀', '_x005F_x000D_'];
    const rows = await read(named(...names));
    expect(rows.slice(1).map(([name]) => unprotectText(String(name)))).toEqual(names);
    expect(rows[1]?.[0]).toBe("'=1+1");
  });

  it('have exactly the values that they had', async () => {
    await fc.assert(
      fc.asyncProperty(certain, async (plan) => {
        const [, ...rows] = await read(plan);
        expect(rows.map((cells) => recordOf((column, index) => readCell(column, cells[index])))).toEqual(
          plan.segments.map(exported),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('make the same bytes whenever they are written', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => (await segmentsXlsx(named('A'), headers, 'S')).arrayBuffer()),
    );
    expect(one).toEqual(other);
  });
});
