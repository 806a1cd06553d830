import { describe, expect, it } from 'vitest';
import { withChoice } from '../../../src/io/importing/withChoice.ts';
import { file, readView } from './reading.ts';

const problemsOf = async (content: string) =>
  (await readView(file(content))).view.problems.map(({ row, column, code }) => [row, column, code]);

describe('blank cells', () => {
  it('are not missing ones: what may be blank takes what the campaign has', async () => {
    const { view, rows } = await readView(file('segment,size,cpm,match,spend\nA,10,,,\n'));
    expect([view.problemCount, view.notes]).toEqual([0, []]);
    expect(rows).toEqual([{ name: 'A', size: 10, cpm: null, match: null, spend: null }]);
  });

  it('of the market’s values are left out, and it is said where others are filled', async () => {
    const { view, rows } = await readView(file('segment,size,lift,value\nA,10,,\nB,20,0.02,\n'));
    expect(rows).toEqual([
      { name: 'A', size: 10 },
      { name: 'B', size: 20, microLift: 0.02 },
    ]);
    expect(view.notes).toEqual([{ code: 'defaultsTaken', columns: ['microLift'] }]);
  });

  it('of names and sizes are problems', async () => {
    expect(await problemsOf('segment,size\nA,\n,10\n')).toEqual([
      [2, 1, 'missing'],
      [3, 0, 'nameMissing'],
    ]);
  });

  it('make blank rows, which are passed over and counted nowhere', async () => {
    const { view } = await readView(file('segment,size\n\n ,\u00a0\nA,x\n'));
    expect(view.rowCount).toBe(1);
    expect(view.problems.map(({ row }) => row)).toEqual([4]);
  });
});

describe('rows', () => {
  it('with more cells than columns are not read at all', async () => {
    const { view, rows } = await readView(file('segment,size\nA,1,000\nB,10,\n'));
    expect(view.problems).toEqual([
      { row: 2, column: null, code: 'tooManyCells', params: { cells: 3, columns: 2 }, text: '', readings: [] },
    ]);
    expect(rows).toEqual([{ name: 'B', size: 10 }]);
  });

  it('in which more people would convert than there are name the lift and its limit', async () => {
    const { view } = await readView(file('segment,size,baseline,lift\nA,10,0.5,150%\n'));
    expect(view.problems).toMatchObject([{ row: 2, column: 3, code: 'conversionAboveAll', params: { limit: 1 } }]);
  });

  it('in which they would with the market’s lifts name the baseline, once', async () => {
    expect(await problemsOf('segment,size,baseline\nA,10,0.99\n')).toEqual([[2, 2, 'conversionAboveAll']]);
  });

  it.each([
    ['match', '0', 'mustBeAbove'],
    ['precision', '120%', 'mustBeAtMost'],
    ['size', '-5', 'mustBeAtLeast'],
  ])('hold the limits of a field: %s %s', async (column, text, code) => {
    const { view } = await readView(file(`segment,size,${column}x\nA,10,${text}\n`), {
      mapping: column === 'size' ? ['name', null, 'size'] : ['name', 'size', column as 'match'],
    });
    expect(view.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('take yes and no in four languages', async () => {
    const words = ['yes', 'NO', 'sì', 'Tak', 'nie', 'oui', 'non', 'TRUE', '0', ''];
    const { rows } = await readView(file(`segment,size,included\n${words.map((word) => `A,5,${word}`).join('\n')}`));
    expect(rows.map(({ included }) => included)).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
      undefined,
    ]);
    expect(await problemsOf('segment,size,active\nA,5,maybe\n')).toEqual([[2, 2, 'notYesNo']]);
  });

  it('that are long are shown short', async () => {
    const { view } = await readView(file(`segment,size\n${'x'.repeat(100_000)},5\n`));
    expect(view.problems).toMatchObject([{ code: 'textTooLong', params: { limit: 200 } }]);
    expect(view.problems[0]?.text).toHaveLength(80);
    expect(view.preview[0]?.cells[0]?.text).toHaveLength(80);
  });

  it('with problems are counted to the last one, and the first hundred are shown', async () => {
    const { view } = await readView(file(`segment,size\n${'A,x\n'.repeat(1_234)}B,5\n`));
    expect([view.rowCount, view.goodCount, view.problemCount, view.problems.length]).toEqual([1_235, 1, 1_234, 100]);
  });
});

describe('names', () => {
  it('are trimmed of spaces, and freed of what protected them', async () => {
    const { view, rows } = await readView(file("segment,size\n  A\u00a0,5\n'=1+1,6\n''=1,7\n'Twas,8\n"));
    expect(rows.map(({ name }) => name)).toEqual(['A', '=1+1', "'=1", "'Twas"]);
    expect(view.notes).toEqual([{ code: 'protectionRemoved', count: 2 }]);
  });

  it('that are numbers, or look like dates, are names', async () => {
    const { rows } = await readView(file('segment,size\n2024,5\n01/02/2024,6\n'));
    expect(rows.map(({ name }) => name)).toEqual(['2024', '01/02/2024']);
  });

  it('that occur twice are said once', async () => {
    const { view } = await readView(file('segment,size\nA,5\nB,6\nA,7\nA,8\n'));
    expect(view.notes).toEqual([{ code: 'sameNames', names: ['A'], count: 3 }]);
    expect(view.goodCount).toBe(4);
  });
});

describe('totals', () => {
  const table = 'segment,size,lift\nA,10,0.1\nB,20,0.2\n';

  it.each(['Total,30,0.15', 'Total,31,0.15', 'Subtotal,10,', 'RAZEM;,30,', 'Somme,,', ',30,'])(
    'are left out until the user says: %s',
    async (row) => {
      const { view, rows } = await readView(file(`${table}${row}\n`));
      expect(view.questions).toEqual([{ code: 'totals', rows: [4] }]);
      expect(view.preview[2]).toMatchObject({ row: 4, left: true });
      expect([view.goodCount, view.problemCount, rows.length]).toEqual([2, 0, 2]);
    },
  );

  it('are segments if the user says so', async () => {
    const { view, rows } = await readView(file(`${table}Total,30,0.15\n`), { totals: 'take' });
    expect(view.questions).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(['A', 'B', 'Total']);
  });

  it('that are left out are counted nowhere, beside rows that need somebody', async () => {
    const { view } = await readView(file('segment,size\nA,10\nB,lots\nTotal,10\n'), { totals: 'skip' });
    expect([view.rowCount, view.goodCount]).toEqual([2, 1]);
  });

  it.each(['Total Access,30,0.15', 'Sumatra,30,0.1'])('are not seen in a segment: %s', async (row) => {
    expect((await readView(file(`${table}${row}\n`))).view.questions).toEqual([]);
  });
});

describe('a choice', () => {
  const choices = { encoding: 'utf-8', decimal: '.', mapping: ['name'], totals: 'skip' } as const;

  it('leaves the others', () => {
    expect(withChoice(choices, { scales: true })).toEqual({ ...choices, scales: true });
    expect(withChoice(choices, { encoding: 'windows-1250' })).toEqual({ ...choices, encoding: 'windows-1250' });
  });

  it('of other cells overturns what was said of the cells before', () => {
    expect(withChoice(choices, { separator: ';' })).toEqual({ encoding: 'utf-8', separator: ';' });
    expect(withChoice({ headerRow: 2, readings: [] }, { sheet: 1 })).toEqual({ sheet: 1 });
  });

  it('of another header keeps the decimal mark', () => {
    expect(withChoice(choices, { headerRow: null })).toEqual({ encoding: 'utf-8', decimal: '.', headerRow: null });
  });
});
