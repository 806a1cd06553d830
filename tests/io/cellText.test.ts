import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  cellSetter,
  copyCell,
  decimalOfTable,
  readCell,
  readTableCell,
  type TypedColumn,
  textOfCell,
  writeCell,
} from '../../src/io/cellText.ts';
import { ownRangePath, rangeAt } from '../../src/model/ranges.ts';
import { segmentColumns } from '../../src/model/segmentColumns.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { plainNumber } from '../../src/numbers/plainNumber.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

afterEach(() => setNumberLocale('en'));

const plan = plainPlan();
const typed = segmentColumns.slice(0, segmentColumns.indexOf('segmentSpend')) as readonly TypedColumn[];

describe('a typed cell', () => {
  const read = (column: 'size' | 'share' | 'microLift' | 'cpm', text: string) =>
    readCell(column, text, cellSetter(plan, 0, column));

  it('takes what a field takes', () => {
    expect(read('size', '=2*(3+4)k')).toMatchObject({ ok: false });
    expect(read('size', '1.2k')).toMatchObject({ ok: true, value: 1200 });
    expect(read('cpm', '')).toMatchObject({ ok: true, value: null });
  });

  it('says what a field says', () => {
    expect(read('microLift', '50')).toMatchObject({ problem: { code: 'percentOrFraction', readings: ['50%'] } });
    expect(read('microLift', '9900%')).toMatchObject({ problem: { code: 'conversionAboveAll' } });
    expect(read('size', 'abc')).toMatchObject({ problem: { code: 'notANumber' } });
  });

  it('of a share of the population is a size', () => {
    expect(cellSetter(plan, 0, 'share')(0.12).segments[0].size).toBe(120_000);
    expect(writeCell(plan, plan.segments[0], 'share')).toBe('20%');
    expect(read('share', '120%')).toMatchObject({ problem: { code: 'mustBeAtMost', params: { limit: '100%' } } });
  });
});

describe('a range in a cell', () => {
  const put = (column: 'size' | 'share' | 'microLift' | 'spend', text: string) => {
    const planWith = cellSetter(plan, 0, column);
    const reading = readCell(column, text, planWith);
    return reading.ok ? planWith(reading.value, reading.range) : null;
  };

  it('is the segment’s own, and the cell is edited from it', () => {
    const next = put('microLift', '5–35%');
    expect(next?.ranges).toEqual({ 'segments.s1.microLift': [0.05, 0.35] });
    expect(next?.segments[0]?.microLift).toBeCloseTo(Math.sqrt(0.05 * 0.35), 12);
    expect(next && writeCell(next, next.segments[0], 'microLift')).toBe('5% to 35%');
    expect(next && copyCell(next, next.segments[0], 'microLift')).toBe('5% to 35%');
  });

  it('of a share of the population is one of the size', () => {
    const next = put('share', '10% to 40%');
    expect(next).toMatchObject({ ranges: { 'segments.s1.size': [100_000, 400_000] }, segments: [{ size: 200_000 }] });
    expect(next && writeCell(next, next.segments[0], 'share')).toBe('10% to 40%');
    expect(next && writeCell(next, next.segments[0], 'size')).toBe('100,000 to 400,000');
    expect(readCell('share', '50% to 120%', cellSetter(plan, 0, 'share'))).toMatchObject({
      problem: { about: 'range', code: 'mustBeAtMost', params: { limit: '100%' } },
    });
  });

  it('is refused where the number is decided', () => {
    expect(readCell('spend', '5 to 10', cellSetter(plan, 0, 'spend'))).toMatchObject({
      problem: { about: 'range', code: 'rangeNotAllowed' },
    });
  });

  it.each([
    ['microLift', '5% to 35%', [0.05, 0.35]],
    ['size', '1.000 a 4.000', null],
    ['baseline', '5 to 2%', null],
    ['baseline', '50% to 100%', null],
    ['spend', '5 to 10', null],
  ] as const)('in %s of a table, %j, is %j', (column, text, range) => {
    expect(readTableCell(plan, column, text)?.ranges ?? null).toEqual(range && { [column]: range });
  });

  it('has the decimal mark of its table', () => {
    const table = ['1.234,56 to 2.000', '1.234'].map((cell) => ({ cell, column: 'value' as const }));
    expect(decimalOfTable(table)).toBe(',');
    expect(readTableCell(plan, 'value', '1.234 to 5.678', ',')).toMatchObject({ ranges: { value: [1234, 5678] } });
  });
});

describe('a cell of a table', () => {
  it.each([
    ['size', '€1 200', { size: 1200 }],
    ['size', '', null],
    ['share', '', {}],
    ['share', '12%', { size: 120_000 }],
    ['precision', '', { precision: null }],
    ['microLift', '12.5%', { microLift: 0.125 }],
    ['microLift', 'https://example.org', null],
    ['name', '  Night owls ', { name: 'Night owls' }],
    ['included', 'no', { included: false }],
    ['included', 'TRUE', { included: true }],
    ['included', 'perhaps', null],
  ] as const)('in %s reads %j', (column, text, change) => {
    expect(readTableCell(plan, column, text)?.change ?? null).toEqual(change);
  });

  it('is read with the decimal mark that the table shows', () => {
    const table = ['1.234,56', '1.234'].map((cell) => ({ cell, column: 'value' as const }));
    expect(decimalOfTable(table)).toBe(',');
    expect(readTableCell(plan, 'value', '1.234', ',')).toEqual({ change: { value: 1234 } });
    expect(readTableCell(plan, 'value', '12.5', ',')).toBeNull();
  });

  it('keeps its text where it is no text, exactly', () => {
    expect(textOfCell({ number: 0.125, percent: true })).toBe('12.5%');
    expect(textOfCell({ trouble: 'error', text: '#REF!' })).toBe('#REF!');
    expect(readTableCell(plan, 'size', { number: 1234.5 })).toEqual({ change: { size: 1234.5 } });
  });
});

describe('a copied cell', () => {
  it('has no groups and no sign of currency, and shares in percent', () => {
    const segment = plainSegment({ size: 1_234_567, value: 7.5, microLift: 0.308, included: false });
    const copied = (column: TypedColumn) => copyCell(plan, segment, column);
    expect([copied('size'), copied('value'), copied('microLift'), copied('cpm'), copied('included')]).toEqual([
      '1234567',
      '7.5',
      '30.8%',
      '',
      'FALSE',
    ]);
  });

  it('has the decimal mark of the number language', () => {
    setNumberLocale('it');
    expect([plainNumber(7.5, 'money'), plainNumber(-0.125, 'lift')]).toEqual(['7,5', '-12,5%']);
  });

  it.each(['en', 'it', 'pl', 'fr'])('is read back as the very same in %s', (locale) => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        setNumberLocale(locale);
        for (const segment of any.segments.slice(0, 5)) {
          for (const column of typed.filter((each) => each !== 'name' && each !== 'share')) {
            const change = readTableCell(any, column, copyCell(any, segment, column));
            const range = rangeAt(any, ownRangePath(segment.id, column as 'size'));
            const same = { change: { [column]: segment[column as 'size'] } };
            const ranged = { change: { [column]: expect.any(Number) }, ranges: { [column]: range } };
            expect(change, copyCell(any, segment, column)).toEqual(range === null ? same : ranged);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
