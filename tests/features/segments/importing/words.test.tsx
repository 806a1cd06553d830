import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../../src/features/segments/importing/cellText.ts';
import { noteText } from '../../../../src/features/segments/importing/noteText.ts';
import { refusalText } from '../../../../src/features/segments/importing/refusalText.ts';
import { wordedQuestion } from '../../../../src/features/segments/importing/wordedQuestion.ts';
import type {
  CellProblemCode,
  ImportNote,
  ImportQuestion,
  ImportRefusal,
} from '../../../../src/io/importing/importView.ts';
import { someProblem, someView } from './someView.ts';

/** Every code there is: the compiler asks for the ones that are missing. */
const refusals: Readonly<Record<ImportRefusal['code'], ImportRefusal>> = {
  emptyFile: { code: 'emptyFile' },
  notText: { code: 'notText' },
  webPage: { code: 'webPage' },
  planFile: { code: 'planFile' },
  otherText: { code: 'otherText' },
  headerOnly: { code: 'headerOnly' },
  compressed: { code: 'compressed' },
  encoding: { code: 'encoding' },
  unclosedQuote: { code: 'unclosedQuote', row: 1234 },
  tooLarge: { code: 'tooLarge', limit_bytes: 100 * 2 ** 20 },
  tooManyRows: { code: 'tooManyRows', limit: 1_000_000 },
  tooManyColumns: { code: 'tooManyColumns', limit: 1000 },
  gone: { code: 'gone' },
  oldOrProtected: { code: 'oldOrProtected' },
  otherSpreadsheet: { code: 'otherSpreadsheet' },
  damagedSpreadsheet: { code: 'damagedSpreadsheet' },
  tooLargeUnpacked: { code: 'tooLargeUnpacked', limit_bytes: 200 * 2 ** 20 },
  tooManyCells: { code: 'tooManyCells', limit: 20_000_000 },
  noSheets: { code: 'noSheets' },
  emptySheet: { code: 'emptySheet' },
};

const notes: Readonly<Record<ImportNote['code'], ImportNote>> = {
  columnsIgnored: { code: 'columnsIgnored', names: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], count: 1240 },
  defaultsTaken: { code: 'defaultsTaken', columns: ['baseline', 'microLift'] },
  indianGroups: { code: 'indianGroups', count: 3 },
  lookAlikes: { code: 'lookAlikes', names: ['A'] },
  sameNames: { code: 'sameNames', names: ['A'], count: 3 },
  protectionRemoved: { code: 'protectionRemoved', count: 2 },
  hiddenRows: { code: 'hiddenRows', count: 2 },
  hiddenColumns: { code: 'hiddenColumns', count: 1 },
};

const questions: Readonly<Record<ImportQuestion['code'], ImportQuestion>> = {
  encoding: { code: 'encoding', likely: 'windows-1250', sample: 'Łódź', row: 7 },
  sheet: { code: 'sheet', likely: 0 },
  headerRow: { code: 'headerRow', likely: 2 },
  mapping: { code: 'mapping', missing: [] },
  decimal: { code: 'decimal', likely: ',', sample: '1.234' },
  bareShares: { code: 'bareShares', column: 'microLift', sample: '2', likely: 'percent' },
  scales: {
    code: 'scales',
    samples: [
      { text: '10k', value: 10_000 },
      { text: '1.5M', value: 1_500_000 },
    ],
  },
  totals: { code: 'totals', rows: [5] },
};

const problems: Readonly<Record<CellProblemCode, Readonly<Record<string, number>>>> = {
  empty: {},
  notANumber: {},
  notAShare: {},
  tooLong: {},
  tooLarge: {},
  groupOrDecimal: {},
  percentOrFraction: {},
  range: {},
  rangeNotRising: {},
  mustBeAbove: { limit: 0 },
  mustBeAtLeast: { limit: 0 },
  mustBeAtMost: { limit: 1e12 },
  mustBeBelow: { limit: 1 },
  mustBeWhole: {},
  conversionAboveAll: { limit: 49 },
  noPrice: {},
  textTooLong: { limit: 200 },
  missing: {},
  nameMissing: {},
  tooManyCells: { cells: 5, columns: 4 },
  notYesNo: {},
  spreadsheetError: {},
  date: {},
  merged: {},
  noSavedResult: {},
};

const textOf = (node: ReactNode) => renderToStaticMarkup(node).replaceAll(/<[^>]*>/g, '');
const workbook = someView({
  found: {
    kind: 'workbook',
    sheets: [
      { name: 'Plan', hidden: false },
      { name: 'Old', hidden: true },
    ],
    sheet: 0,
    headerRow: 0,
    decimal: '.',
  },
});

function expectHuman(text: string): void {
  expect(text).toMatch(/^\S.*[.?:]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
}

describe('the codes of an import', () => {
  it.each([refusals, notes, questions])('are all looked at', (all) => {
    for (const [code, example] of Object.entries(all)) expect(example).toMatchObject({ code });
  });
});

describe('a refusal', () => {
  it.each(Object.values(refusals))('names the file, what it is, and what to do next: $code', (refusal) => {
    const text = textOf(refusalText(refusal, 'plan.xls'));
    expectHuman(text);
    expect(text).toContain('“plan.xls”');
    expect(text.split(/(?<=[.?:]) (?=[A-Z])/).length).toBeGreaterThan(1);
  });

  it('says different things of different files', () => {
    const said = new Set(Object.values(refusals).map((refusal) => textOf(refusalText(refusal, null))));
    expect(said.size).toBe(Object.keys(refusals).length);
  });

  it('prints its figures as the app does', () => {
    expect(textOf(refusalText(refusals.unclosedQuote, 'a.csv'))).toContain('in row 1,234 ');
    expect(textOf(refusalText(refusals.tooLarge, 'a.csv'))).toContain('larger than 100 MB');
  });

  it('keeps a name from turning the sentence, or from being markup', () => {
    expect(renderToStaticMarkup(refusalText(refusals.emptyFile, '<b>مرحبا'))).toMatch(
      /^“<bdi>&lt;b&gt;مرحبا<\/bdi>” is/,
    );
  });

  it('speaks of what was pasted where there is no file', () => {
    expect(textOf(refusalText(refusals.emptyFile, null))).toMatch(/^What was pasted is empty\./);
  });
});

describe('a note', () => {
  it.each(Object.values(notes))('is in words: $code', (note) => expectHuman(textOf(noteText(note))));

  it('names some columns and counts the rest', () => {
    expect(textOf(noteText(notes.columnsIgnored))).toBe('1,240 columns are left out: a, b, c, d, e, and 1,235 more.');
  });
});

describe('a note about names', () => {
  it('counts rows, and gives names as examples', () => {
    expect(textOf(noteText(notes.sameNames))).toBe(
      '3 rows share their names with others, such as A. Each is a segment of its own.',
    );
  });
});

describe('a question', () => {
  it.each(Object.values(questions))('is in words, with answers that change something: $code', (question) => {
    const { legend, answers } = wordedQuestion(question, workbook, {});
    expectHuman(textOf(legend));
    expect(answers.length).toBeGreaterThan(0);
    for (const { label, change, chosen } of answers) {
      expect(textOf(label)).not.toBe('');
      expect(Object.keys(change)).toEqual([question.code]);
      expect(chosen).toBe(false);
    }
  });

  it.each(Object.values(questions))('shows which answer was given: $code', (question) => {
    for (const { value, change } of wordedQuestion(question, workbook, {}).answers) {
      const chosen = wordedQuestion(question, workbook, change).answers.filter((answer) => answer.chosen);
      expect(chosen.map((answer) => answer.value)).toEqual([value]);
    }
  });

  it('asks in the numbers of the table', () => {
    expect(textOf(wordedQuestion(questions.bareShares, workbook, {}).legend)).toBe(
      'Micro lift: is 2 meant as 2% or 200%?',
    );
    expect(textOf(wordedQuestion(questions.scales, workbook, {}).legend)).toBe(
      'Read “10k” as 10,000, “1.5M” as 1,500,000?',
    );
    expect(wordedQuestion(questions.decimal, workbook, {}).answers.map(({ label }) => textOf(label))).toEqual([
      '1,234: a comma marks the decimals',
      '1.234: a point marks the decimals',
    ]);
  });

  it('offers the likely encoding first, and no other twice', () => {
    const { answers } = wordedQuestion(questions.encoding, workbook, {});
    expect(answers[0]?.value).toBe('windows-1250');
    expect(new Set(answers.map(({ value }) => value)).size).toBe(answers.length);
  });

  it('marks a hidden sheet', () => {
    const labels = wordedQuestion(questions.sheet, workbook, {}).answers.map(({ label }) => label);
    expect(labels).toEqual(['Plan', 'Old (hidden)']);
  });

  it('keeps the answers for other columns', () => {
    const { answers } = wordedQuestion(questions.bareShares, workbook, { bareShares: { baseline: 'fraction' } });
    expect(answers[0]?.change).toEqual({ bareShares: { baseline: 'fraction', microLift: 'percent' } });
  });
});

describe('a problem', () => {
  it.each(Object.keys(problems) as CellProblemCode[])('is in words: %s', (code) => {
    expectHuman(problemText(someProblem({ code, params: problems[code] }), 'microLift'));
  });

  it('tells one other reading from a choice of two', () => {
    const code = 'groupOrDecimal';
    expect(problemText(someProblem({ code, readings: [0.75] }), 'cpm')).toMatch(/another way than the rest/);
    expect(problemText(someProblem({ code, readings: [1234, 1.234] }), 'cpm')).toBe('Can be read in two ways.');
  });

  it('prints its limit as its column is typed', () => {
    const problem = someProblem({ code: 'mustBeAtMost', params: { limit: 1 } });
    expect(problemText(problem, 'precision')).toBe('Must be at most 100%.');
    expect(problemText(problem, 'cpm')).toBe('Must be at most 1.');
  });
});
