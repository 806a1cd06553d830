import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { decimalOf } from '../../../src/io/importing/findDecimal.ts';
import type { ImportChoices } from '../../../src/io/importing/importView.ts';
import { readNumberCell } from '../../../src/io/importing/readNumberCell.ts';
import { setNumberLocale } from '../../../src/numbers/numberLocale.ts';
import { readNumber } from '../../../src/numbers/readNumber.ts';
import { readRange } from '../../../src/numbers/readRange.ts';
import { file, readView, summaryOf } from './reading.ts';

afterEach(() => setNumberLocale('en'));

const lines = (...rows: readonly string[]) => file(`segment;size;cpm;lift\n${rows.join('\n')}\n`);

describe('the decimal mark is what the numbers show', () => {
  it.each([
    ['0.5', '.'],
    ['12.34', '.'],
    ['.5', '.'],
    ['0.125', '.'],
    ['1234.567', '.'],
    ['1,234.5', '.'],
    ['1,234,567', '.'],
    ['1 234.567', '.'],
    ['1.234e5', '.'],
    ['0,5', ','],
    ['€ 12,34', ','],
    ['1.234,5', ','],
    ['1.234.567', ','],
    ['1 234,567', ','],
    ['1.234', 'either'],
    ['12,500 zł', 'either'],
    ['9,  3', ','],
    ['1000', null],
    ['1.2.3', null],
    ['lots', null],
  ])('%s: %s', (text, mark) => expect(decimalOf(text)).toBe(mark));

  it('one cell that is sure settles those that are not', async () => {
    expect(summaryOf(await readView(lines('A;1.234;12,500;0,02')))).toEqual(['A 1234/12.5/0.02']);
    expect(summaryOf(await readView(lines('A;1,234;12.500;0.02')))).toEqual(['A 1234/12.5/0.02']);
  });

  it('without one the mark is asked for, and the answer counts', async () => {
    const table = lines('A;1000;1,234;2%');
    const { view } = await readView(table);
    expect(view.questions).toEqual([{ code: 'decimal', likely: '.', sample: '1,234' }]);
    expect(summaryOf(await readView(table, { decimal: '.' }))).toEqual(['A 1000/1234/0.02']);
    expect(summaryOf(await readView(table, { decimal: ',' }))).toEqual(['A 1000/1.234/0.02']);
  });

  it('whole sizes grouped as the number language groups are no question', async () => {
    const { view, rows } = await readView(lines('A;1,234;;', 'B;12,500;;'));
    expect(view.questions).toEqual([]);
    expect(rows.map(({ size }) => size)).toEqual([1234, 12_500]);
  });

  it.each([
    ['it', 'A;1.234;;', 1234],
    ['pl', 'A;1 234;;', 1234],
    ['fr', 'A;1\u202f234;;', 1234],
  ])('as they are in %s', async (locale, row, size) => {
    const { view, rows } = await readView(lines(row), {}, locale);
    expect(view.questions).toEqual([]);
    expect(rows[0]?.size).toBe(size);
  });

  it('people are seldom fractional: a size such as 1.234 is asked about even beside 0.5', async () => {
    const { view } = await readView(lines('A;1.234;0.5;0.02'));
    expect(view.questions).toEqual([{ code: 'decimal', likely: '.', sample: '1.234' }]);
  });

  it('and where there is nothing else, it is more likely a group', async () => {
    const { view, rows } = await readView(lines('A;1.234;;', 'B;12.500;;'));
    expect(view.questions).toEqual([{ code: 'decimal', likely: ',', sample: '1.234' }]);
    expect(rows.map(({ size }) => size)).toEqual([1234, 12_500]);
  });

  it('a cell that breaks it is a problem with its one possible reading, which can be taken', async () => {
    const table = lines('A;1000;0.5;0.02', 'B;10;0,4;0.03');
    const { view } = await readView(table);
    expect(view.problems).toMatchObject([{ row: 3, column: 2, code: 'groupOrDecimal', readings: [0.4], text: '0,4' }]);
    const answered = await readView(table, { readings: [{ row: 3, column: 2, value: 0.4 }] });
    expect(answered.view.problems).toEqual([]);
    expect(summaryOf(answered)).toEqual(['A 1000/0.5/0.02', 'B 10/0.4/0.03']);
  });

  it('a chosen reading is held against the limits, too', async () => {
    const readings = [{ row: 2, column: 1, value: -5 }];
    const { view } = await readView(lines('A;1000;0.5;0.02'), { readings });
    expect(view.problems).toMatchObject([{ row: 2, column: 1, code: 'mustBeAtLeast' }]);
  });
});

describe('bare shares', () => {
  const table = lines('A;10;1;0.5', 'B;10;1;12', 'C;10;1;30');
  const lifts = async (choices: ImportChoices) =>
    (await readView(table, choices)).rows.map(({ microLift }) => microLift);

  it('above 1 are asked about, and until then all of the column are percent', async () => {
    const { view } = await readView(table);
    expect(view.questions).toEqual([{ code: 'bareShares', column: 'microLift', sample: '12', likely: 'percent' }]);
    expect(view.preview.map(({ cells }) => cells[3]?.value)).toEqual([0.005, 0.12, 0.3]);
  });

  it('are all read as the user says', async () => {
    expect(await lifts({ bareShares: { microLift: 'percent' } })).toEqual([0.005, 0.12, 0.3]);
    expect(await lifts({ bareShares: { microLift: 'fraction' } })).toEqual([0.5, 12, 30]);
  });

  it('are sure under a header that says percent', async () => {
    const { view, rows } = await readView(file('segment,size,Lift (%),CVR %\nA,10,0.5,2\nB,10,12,3\n'));
    expect(view.questions).toEqual([]);
    expect(rows.map(({ microLift, baseline }) => [microLift, baseline])).toEqual([
      [0.005, 0.02],
      [0.12, 0.03],
    ]);
  });

  it.each(['0.02', '0.5', '-0.3'])('below 1 under such a header, all of them, are asked about: %s', async (text) => {
    const table = file(`segment,size,Lift (%)\nA,10,0\nB,10,${text}\nC,10,5%\n`);
    const { view } = await readView(table);
    expect(view.questions).toEqual([{ code: 'bareShares', column: 'microLift', sample: text, likely: 'percent' }]);
    const fractions = await readView(table, { bareShares: { microLift: 'fraction' } });
    expect(fractions.view.questions).toEqual([]);
    expect(fractions.rows.map(({ microLift }) => microLift)).toEqual([0, Number(text), 0.05]);
  });

  it('leave alone what has a percent sign', async () => {
    const { rows } = await readView(lines('A;10;1;2%', 'B;10;1;5'), { bareShares: { microLift: 'fraction' } });
    expect(rows.map(({ microLift }) => microLift)).toEqual([0.02, 5]);
  });

  it('such as a lift of 1.5 are fractions', async () => {
    const { view, rows } = await readView(lines('A;10;1;1.5'));
    expect(view.questions).toEqual([]);
    expect(rows[0]?.microLift).toBe(1.5);
  });
});

describe('thousands and millions', () => {
  it.each([
    ['in cells', 'segment,size\nA,10k\nB,1.5M\n'],
    ['in words', 'Nazwa,Wielkość w tys.\nA,10\nB,"1,500.0"\n'],
    ['in the header', 'segment,Size (thousands)\nA,10\nB,"1,500.0"\n'],
  ])('%s are shown before they are taken', async (_, content) => {
    const { view } = await readView(file(content));
    expect(view.questions.map(({ code }) => code)).toEqual(['scales']);
    const { view: agreed, rows } = await readView(file(content), { scales: true });
    expect(agreed.questions).toEqual([]);
    expect(rows.map(({ size }) => size)).toEqual([10_000, 1_500_000]);
  });
});

describe('a cell reads as it would in a field', () => {
  const rules = { column: 'cpm', bare: undefined, scale: 0 } as const;

  it.each(['.', ','] as const)('with the decimal mark %s', (decimal) => {
    const character = fc.constantFrom(...'0123456789.,  -+%€$kM()eE’x\u00a0'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 12 }), (text) => {
        fc.pre(text.trim() !== '');
        const cell = readNumberCell(text, { ...rules, decimal });
        if ('range' in cell) {
          const ends = readRange(text.trim(), 'cpm', { decimal });
          expect(ends).toMatchObject({ ok: true, low: cell.range?.[0], high: cell.range?.[1] });
          return;
        }
        const field = readNumber(text.trim(), 'cpm', { decimal });
        if ('value' in cell && !('remark' in cell && cell.remark === 'indianGroups')) {
          expect(field).toMatchObject({ ok: true, value: cell.value });
        }
        if ('problem' in cell && field.ok)
          expect(['mustBeAtLeast', 'mustBeAtMost', 'date']).toContain(cell.problem.code);
      }),
      { numRuns: 3000 },
    );
  });

  it('whatever way it comes: by file, by paste as text, by paste as markup', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'0123456789.,% €k-'.split('')), minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cell, async (text) => {
        const sources = [
          file(`segment\tsize\tcpm\nA\t5\t${text}\n`),
          { kind: 'text', text: `segment\tsize\tcpm\nA\t5\t${text}\n` } as const,
          {
            kind: 'html',
            html: `<table><tr><td>segment<td>size<td>cpm<tr><td>A<td>5<td>${text}</table>`,
          } as const,
        ];
        const [first, ...others] = await Promise.all(
          sources.map(async (source) => {
            const { view, rows } = await readView(source);
            return {
              rows,
              codes: view.problems.map(({ code }) => code),
              asked: view.questions.map(({ code }) => code),
            };
          }),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['2024-01-05', 'date'],
    ['12/03/2024', 'date'],
    ['31.12.2024', 'date'],
    ['#N/A', 'spreadsheetError'],
    ['#DIV/0!', 'spreadsheetError'],
    ['#NOME?', 'spreadsheetError'],
    ['TRUE', 'notANumber'],
    ['0x10', 'notANumber'],
    ['1_000', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['10\u200b00', 'notANumber'],
    ['1e309', 'tooLarge'],
    ['9'.repeat(500), 'tooLong'],
    ['(5)', 'mustBeAtLeast'],
    ['2e12', 'mustBeAtMost'],
  ])('%s is no price: %s', (text, code) => {
    expect(readNumberCell(text, { ...rules, decimal: '.' })).toMatchObject({ problem: { code } });
  });

  it('numbers of a spreadsheet are exact, and percent is sure where it was shown', () => {
    const lift = { ...rules, column: 'microLift', decimal: ',' } as const;
    expect(readNumberCell({ number: 0.1 + 0.2 }, { ...rules, decimal: ',' })).toEqual({ value: 0.1 + 0.2 });
    expect(readNumberCell({ number: 1.234 }, { ...rules, column: 'size', decimal: ',' })).toEqual({ value: 1.234 });
    expect(readNumberCell({ number: 3, percent: true }, lift)).toEqual({ value: 3 });
    expect(readNumberCell({ number: 3 }, lift)).toEqual({ value: 0.03, remark: 'percentOrFraction' });
  });
});

describe('a range in a cell', () => {
  const rangeRows = (...rows: readonly string[]) => file(`segment;size;value;lift\n${rows.join('\n')}\n`);

  it('is the segment’s own range, around its best guess', async () => {
    const { view, rows } = await readView(rangeRows('A;1000 to 4000;5–20;5% to 35%', 'B;10;20;30%'));
    expect([view.questions, view.problems]).toEqual([[], []]);
    expect(rows[0]).toMatchObject({
      size: 2000,
      value: 10,
      ranges: { size: [1000, 4000], value: [5, 20], microLift: [0.05, 0.35] },
    });
    expect(rows[1]).not.toHaveProperty('ranges');
    expect(view.preview[0]?.cells[1]).toEqual({ text: '1000 to 4000', value: 2000, range: [1000, 4000] });
  });

  it('is no name: names of ages stay names', async () => {
    const { rows } = await readView(rangeRows('18–24;1000;5;10%', '25 to 34;2000;5;10%'));
    expect(rows.map(({ name }) => name)).toEqual(['18–24', '25 to 34']);
  });

  it('has the decimal mark that the other numbers show', async () => {
    const { rows } = await readView(rangeRows('A;1000;1,234 a 2,5;2%', 'B;1000;12,34;2%'), {}, 'it');
    expect(rows[0]?.ranges).toEqual({ value: [1.234, 2.5] });
  });

  it('without percent is asked about with the rest of its column', async () => {
    const table = rangeRows('A;1000;5;5 to 35');
    const { view } = await readView(table);
    expect(view.questions).toEqual([{ code: 'bareShares', column: 'microLift', sample: '5 to 35', likely: 'percent' }]);
    expect((await readView(table, { bareShares: { microLift: 'percent' } })).rows[0]?.ranges).toEqual({
      microLift: [0.05, 0.35],
    });
    expect((await readView(table, { bareShares: { microLift: 'fraction' } })).rows[0]?.ranges).toEqual({
      microLift: [5, 35],
    });
  });

  it('is in thousands where the header says so', async () => {
    const { rows } = await readView(file('segment;size (thousands);value\nA;1 to 4;5\n'));
    expect(rows[0]).toMatchObject({ size: 2000, ranges: { size: [1000, 4000] } });
  });

  it.each([
    ['20 to 5', 'rangeNotRising'],
    ['5 to 5', 'rangeNotRising'],
    ['0 to 5', 'mustBeAbove'],
    ['5 to 10 apples', 'notANumber'],
  ])('%j is refused: %s', async (text, code) => {
    const { view } = await readView(rangeRows(`A;1000;${text};2%`));
    expect(view.problems).toMatchObject([{ row: 2, column: 2, code }]);
  });
});
