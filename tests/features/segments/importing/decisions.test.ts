import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerText, understoodText } from '../../../../src/features/segments/importing/cellText.ts';
import { hindranceText } from '../../../../src/features/segments/importing/hindranceText.ts';
import { mappingWith } from '../../../../src/features/segments/importing/mappingWith.ts';
import { summaryText } from '../../../../src/features/segments/importing/summaryText.ts';
import { questionsToShow } from '../../../../src/features/segments/importing/useQuestions.ts';
import { importColumns } from '../../../../src/io/importing/importColumns.ts';
import type { ImportQuestion } from '../../../../src/io/importing/importView.ts';
import { someView } from './someView.ts';

describe('what was understood', () => {
  const understood = (text: string, value: number, column: 'size' | 'cpm' | 'microLift') =>
    understoodText({ text, value }, column, 'USD');

  it.each([
    ['1000', 1000, 'size'],
    ['1,000', 1000, 'size'],
    ['4.5', 4.5, 'cpm'],
    ['2%', 0.02, 'microLift'],
  ] as const)('is not said again of %s', (text, value, column) => {
    expect(understood(text, value, column)).toBeNull();
  });

  it.each([
    ['1.234', 1234, 'size', '1,234'],
    ['10k', 10_000, 'size', '10,000'],
    ['4,5', 4.5, 'cpm', '$4.50'],
    ['2', 0.02, 'microLift', '2%'],
    ['0.02', 0.02, 'microLift', '2%'],
  ] as const)('is said of %s', (text, value, column, said) => expect(understood(text, value, column)).toBe(said));

  it('is nothing for names, and for columns that are left out', () => {
    expect(understoodText({ text: 'A' }, 'name', 'USD')).toBeNull();
    expect(understoodText({ text: '10k', value: 10_000 }, null, 'USD')).toBeNull();
  });
});

describe('a column of the table', () => {
  it('is called by its letter, as in a spreadsheet, where it has no header', () => {
    expect(headerText({ header: ' ' }, 27)).toBe('Column AB');
    expect(headerText({ header: ' Size ' }, 27)).toBe('Size');
  });

  it('has its name cut to what can be read', () => {
    expect(headerText({ header: 'x'.repeat(10_000) }, 0)).toMatch(/^x{59}…$/);
  });
});

describe('the mapping', () => {
  const column = fc.option(fc.constantFrom(...importColumns));

  it('never has a column of the plan twice, and changes no other column', () => {
    fc.assert(
      fc.property(fc.uniqueArray(column, { minLength: 1 }), fc.nat(), column, (before, at, next) => {
        const position = at % before.length;
        const after = mappingWith(
          before.map((one) => ({ header: '', column: one })),
          position,
          next,
        );
        expect(after[position]).toBe(next);
        const taken = after.filter((one) => one !== null);
        expect(new Set(taken).size).toBe(taken.length);
        after.forEach((one, i) => {
          if (i !== position && one !== null) expect(one).toBe(before[i]);
        });
      }),
    );
  });
});

describe('the questions', () => {
  const shares = (column: 'microLift' | 'baseline'): ImportQuestion => ({
    code: 'bareShares',
    column,
    sample: '2',
    likely: 'percent',
  });
  const totals: ImportQuestion = { code: 'totals', rows: [9] };

  it('stay in their order when they are answered', () => {
    const asked = [shares('microLift'), totals];
    expect(questionsToShow(asked, [totals], { bareShares: { microLift: 'percent' } })).toEqual(asked);
  });

  it('go when they are neither open nor answered', () => {
    expect(questionsToShow([shares('microLift'), totals], [totals], { bareShares: { baseline: 'percent' } })).toEqual([
      totals,
    ]);
  });

  it('come after those that there were', () => {
    expect(questionsToShow([totals], [shares('baseline'), totals], {})).toEqual([totals, shares('baseline')]);
  });

  it('keep a column to be seen that was missing and has been found', () => {
    const asked: ImportQuestion = { code: 'mapping', missing: ['name', 'size'] };
    const open: ImportQuestion = { code: 'mapping', missing: ['size'] };
    expect(questionsToShow([asked], [open], { mapping: ['name', null] })).toEqual([asked]);
  });
});

describe('what keeps the rows out', () => {
  const fine = { view: someView(), leaveOut: false, readOnly: false, busy: null } as const;
  const bad = someView({ rowCount: 5000, goodCount: 4988, problemCount: 13 });
  const asking = someView({ questions: [{ code: 'totals', rows: [3] }], rowCount: 3 });

  it('is nothing where all is well', () => expect(hindranceText(fine)).toBeNull());

  it('is an open question, before anything else about the rows', () => {
    expect(hindranceText({ ...fine, view: asking })).toBe('Answer the question above first.');
  });

  it('is a row with a problem, until the user leaves it out', () => {
    expect(hindranceText({ ...fine, view: bad })).toMatch(/^12 rows need you/);
    expect(hindranceText({ ...fine, view: bad, leaveOut: true })).toBeNull();
  });

  it('is that no row can be added, and leaving rows out does not help', () => {
    const none = someView({ goodCount: 0, problemCount: 2 });
    expect(hindranceText({ ...fine, view: none, leaveOut: true })).toBe('There is no row that can be added.');
  });

  it('is a plan that can only be looked at, or rows on their way', () => {
    expect(hindranceText({ ...fine, readOnly: true })).toMatch(/read-only/);
    expect(hindranceText({ ...fine, busy: 'taking' })).toMatch(/…$/);
  });

  it('is summed up before the details', () => {
    expect(summaryText(bad)).toBe('4,988 rows read, 12 need you.');
    expect(summaryText(asking)).toBe('3 rows found, 1 question open.');
  });
});
