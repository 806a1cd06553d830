import { describe, expect, it } from 'vitest';
import { applyMany } from '../../../src/features/segments/changeMany/applyMany.ts';
import { changeOf, manyKinds, readAmount, writeAmount } from '../../../src/features/segments/changeMany/manyAmount.ts';
import { manyRows } from '../../../src/features/segments/changeMany/manyRows.ts';
import { withManyCells } from '../../../src/model/manyCells.ts';
import { createPlanStore } from '../../../src/store/planStore.ts';
import type { Selection } from '../../../src/store/segmentsViewStore.ts';
import { cellKey } from '../../../src/store/unreadCells.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const plan = plainPlan();

const rowsSelected = (from: number, to: number): Selection => ({
  anchor: { row: from, column: 'size' },
  focus: { row: to, column: 'value' },
});

describe('the segments of a change to many', () => {
  it('are all of them where nothing is selected or looked for', () => {
    expect([...manyRows(3, null, null)]).toEqual([['all', [0, 1, 2]]]);
  });

  it('are first those selected, if more than one is, whichever end the selection began at', () => {
    expect([...manyRows(4, null, rowsSelected(2, 1))]).toEqual([
      ['selected', [1, 2]],
      ['all', [0, 1, 2, 3]],
    ]);
    expect([...manyRows(4, null, rowsSelected(2, 2)).keys()]).toEqual(['all']);
  });

  it('are else those shown, and the rows of a selection are counted among these', () => {
    expect([...manyRows(9, [3, 5, 8], null).keys()]).toEqual(['shown', 'all']);
    expect(manyRows(9, [3, 5, 8], rowsSelected(1, 2)).get('selected')).toEqual([5, 8]);
  });
});

describe('the amount of a change to many', () => {
  const read = (kind: 'set' | 'times' | 'percent' | 'plus', text: string, column: 'size' | 'precision' = 'size') =>
    readAmount({ kind, column }, text, plan);

  it('is a value of the column to set, held against its limits', () => {
    expect(read('set', '1.5M')).toMatchObject({ ok: true, value: 1_500_000 });
    expect(read('set', '150%', 'precision')).toMatchObject({ ok: false, problem: { code: 'mustBeAtMost' } });
  });

  it('is nothing only where an empty cell inherits', () => {
    expect(read('set', '', 'precision')).toMatchObject({ ok: true, value: null });
    expect(read('set', '')).toMatchObject({ ok: false, problem: { code: 'empty' } });
    expect(changeOf({ kind: 'set', column: 'precision' }, null)).toMatchObject({ kind: 'set', value: null });
    expect(changeOf({ kind: 'set', column: 'size' }, null)).toBeNull();
    expect(changeOf({ kind: 'times', column: 'precision' }, null)).toBeNull();
  });

  it('is a plain factor to multiply with, without a currency or percent', () => {
    expect(read('times', '1.1')).toMatchObject({ ok: true, value: 1.1 });
    expect(writeAmount({ kind: 'times', column: 'size' }, 1.1, plan)).toBe('1.1');
  });

  it('is in percent with or without the sign, and falls with a minus', () => {
    for (const text of ['5%', '5', ' 5 % ']) expect(read('percent', text)).toMatchObject({ ok: true, value: 0.05 });
    expect(read('percent', '-12.5')).toMatchObject({ ok: true, value: -0.125 });
    expect(writeAmount({ kind: 'percent', column: 'size' }, 0.05, plan)).toBe('5%');
  });

  it('is asked about where an addend of a share could be percent or not', () => {
    expect(read('plus', '5', 'precision')).toMatchObject({
      ok: false,
      problem: { code: 'percentOrFraction', readings: ['5%', '500%'] },
    });
    expect(read('plus', '5%', 'precision')).toMatchObject({ ok: true, value: 0.05 });
  });

  it.each(['times', 'percent', 'plus'] as const)('of kind %s that is missing or no number says so', (kind) => {
    expect(read(kind, ' ')).toMatchObject({ ok: false, problem: { about: 'number', code: 'empty' } });
    expect(read(kind, 'much')).toMatchObject({ ok: false, problem: { about: 'number', code: 'notANumber' } });
  });
});

describe('a range for many', () => {
  const read = (text: string) => readAmount({ kind: 'factor', column: 'microLift' }, text, plan);

  it('of a whole column is a factor, read and written as one, and gone where nothing is typed', () => {
    expect(read('0.5 to 2')).toEqual({ ok: true, value: 1, range: [0.5, 2] });
    expect(read('70–140%')).toMatchObject({ range: [0.7, 1.4] });
    expect(writeAmount({ kind: 'factor', column: 'microLift' }, 1, plan, [0.7, 1.4])).toBe('0.7 to 1.4');
    expect(read('')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['1.2', 'range', 'rangeNeeded'],
    ['2 to 0.5', 'range', 'rangeNotRising'],
    ['0 to 2', 'range', 'mustBeAbove'],
    ['much', 'number', 'notANumber'],
  ])('as %j is refused: %s.%s', (text, about, code) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { about, code } });
  });

  it('can be set in every cell, as one of its own', () => {
    const amount = readAmount({ kind: 'set', column: 'microLift' }, '10% to 40%', plan);
    expect(amount).toMatchObject({ ok: true, value: 0.2, range: [0.1, 0.4] });
  });

  it('is not offered where the number is decided', () => {
    expect(manyKinds('spend')).not.toContain('factor');
    expect(manyKinds('microLift')).toContain('factor');
  });
});

describe('a change to many that is taken into the plan', () => {
  const two = plainPlan({ segments: [plainSegment({ id: 'a' }), plainSegment({ id: 'b' })] });
  const unread = new Map([
    [cellKey('a', 'size'), 'lots'],
    [cellKey('a', 'cpm'), 'cheap'],
    [cellKey('b', 'share'), 'half'],
  ]);

  function changed(positions: readonly number[]) {
    const plans = createPlanStore({ plan: two, scenario: null, readOnly: false, kept: null });
    plans.getState().changeCells({ code: 'paste', rows: 1, columns: 1 }, two, { unread });
    const change = { kind: 'times', by: 2 } as const;
    applyMany(plans.getState(), 'size', withManyCells(two, positions, { column: 'size', change }));
    return plans;
  }

  it('is one step, named with its column and how many cells changed', () => {
    const plans = changed([0, 1]);
    expect(plans.getState().past.at(-1)?.name).toEqual({ code: 'editMany', column: 'size', count: 2 });
    plans.getState().undo();
    expect(plans.getState().plan.segments).toEqual(two.segments);
    expect(plans.getState().unread).toEqual(unread);
  });

  it('takes away the texts that could not be read in the cells that it fills, and no others', () => {
    expect([...changed([0]).getState().unread.values()]).toEqual(['cheap', 'half']);
    expect([...changed([0, 1]).getState().unread.values()]).toEqual(['cheap']);
  });
});
