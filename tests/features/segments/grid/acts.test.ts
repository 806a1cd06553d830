import { describe, expect, it } from 'vitest';
import { acts } from '../../../../src/features/segments/grid/acts.ts';
import { copyCells, fillRows } from '../../../../src/features/segments/grid/cellActs.ts';
import { pasteTable } from '../../../../src/features/segments/grid/pasteTable.ts';
import { sortRows } from '../../../../src/features/segments/grid/sortRows.ts';
import { writePlanFile } from '../../../../src/io/planFile.ts';
import type { PlanStorage } from '../../../../src/io/planStorage.ts';
import { type SegmentColumn, segmentColumns } from '../../../../src/model/segmentColumns.ts';
import { selectFirstUnread } from '../../../../src/store/firstUnread.ts';
import { createSession } from '../../../../src/store/session.ts';
import { cellKey } from '../../../../src/store/unreadCells.ts';
import { plainPlan, plainSegment } from '../../../fixtures/plainPlan.ts';

const saved: ReturnType<PlanStorage['save']> = new Promise(() => {});
const storage = { save: () => saved, saveNow: () => {} };

function open(count = 5, readOnly = false) {
  const segments = Array.from({ length: count }, (_, i) =>
    plainSegment({ id: `s${i + 1}`, name: `Group ${i + 1}`, size: 1000 * (i + 1) }),
  );
  const session = createSession({
    ...{ plan: plainPlan({ segments }), scenario: null, readOnly, kept: null },
    ...{ storage, keptStorage: storage, runner: { run: () => {}, abort: () => {} } },
  });
  const select = (row: number, column: SegmentColumn, toRow = row, toColumn = column) =>
    session.segmentsView.getState().select({ anchor: { row, column }, focus: { row: toRow, column: toColumn } });
  const state = () => session.plans.getState();
  const names = () => state().plan.segments.map(({ name }) => name.replace('Group ', ''));
  const column = (key: 'size' | 'microLift' | 'cpm') => state().plan.segments.map((segment) => segment[key]);
  const step = () => state().past.at(-1)?.name;
  const paste = (text: string) => pasteTable(session, { text, html: '' });
  return { session, select, state, names, column, step, paste, message: () => session.view.getState().message };
}

describe('acts on rows', () => {
  it('delete the selected ones as one step, name it, and select the row that takes their place', () => {
    const { session, select, names, step, message } = open();
    select(1, 'size', 2);
    acts.remove(session);
    expect(names()).toEqual(['1', '4', '5']);
    expect(step()).toEqual({ code: 'removeRows', count: 2 });
    expect(message()).toEqual({ kind: 'removedRows', count: 2 });
    expect(session.segmentsView.getState().selection?.focus).toEqual({ row: 1, column: 'size' });
    session.undo();
    expect(names()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('delete the last row and go to the one above, or nowhere', () => {
    const { session, select, names } = open(2);
    select(1, 'name');
    acts.remove(session);
    expect(session.segmentsView.getState().selection?.focus.row).toBe(0);
    acts.remove(session);
    expect(names()).toEqual([]);
    expect(session.segmentsView.getState().selection).toBeNull();
  });

  it('insert as many as are selected, above them', () => {
    const { session, select, state, step } = open();
    select(1, 'name', 2);
    acts.insert(session);
    expect(
      state()
        .plan.segments.map(({ name }) => name)
        .slice(0, 4),
    ).toEqual(['Group 1', 'Segment 6', 'Segment 7', 'Group 2']);
    expect(step()).toEqual({ code: 'insertRows', count: 2 });
  });

  it('move and duplicate, and the selection goes with them', () => {
    const { session, select, names } = open();
    select(1, 'name', 2);
    acts.moveDown(session);
    expect(names()).toEqual(['1', '4', '2', '3', '5']);
    acts.moveUp(session);
    acts.duplicate(session);
    expect(names()).toEqual(['1', '2', '3', '2 (copy)', '3 (copy)', '4', '5']);
    const { selection } = session.segmentsView.getState();
    expect([selection?.anchor.row, selection?.focus.row]).toEqual([3, 4]);
  });

  it('exclude all selected when all are included, else include them', () => {
    const { session, select, state, step } = open(3);
    const included = () => state().plan.segments.map((segment) => segment.included);
    select(0, 'name');
    acts.include(session);
    select(0, 'name', 2);
    acts.include(session);
    expect(included()).toEqual([true, true, true]);
    expect(step()).toEqual({ code: 'includeRows', count: 1 });
    acts.include(session);
    expect(included()).toEqual([false, false, false]);
    expect(step()).toEqual({ code: 'excludeRows', count: 3 });
  });

  it('change nothing in a plan that can only be looked at', () => {
    const { session, select, state, paste } = open(3, true);
    const { plan } = state();
    select(0, 'cpm', 2);
    for (const act of Object.values(acts)) act(session);
    paste('1\t2');
    sortRows(session, 'size', -1);
    expect(state().plan).toBe(plan);
    expect(copyCells(session)).not.toBeNull();
  });
});

describe('acts on cells', () => {
  it('fill down from the first selected row, and one row from the row above', () => {
    const { session, select, column, step } = open();
    select(0, 'size', 2);
    acts.fillDown(session);
    expect(column('size')).toEqual([1000, 1000, 1000, 4000, 5000]);
    expect(step()).toEqual({ code: 'fillCells', count: 2 });
    select(4, 'size');
    acts.fillDown(session);
    expect(column('size')).toEqual([1000, 1000, 1000, 4000, 4000]);
  });

  it('repeat the rows that are pulled down', () => {
    const { session, select, column } = open(6);
    select(0, 'size', 5);
    fillRows(session, { first: 0, last: 1 }, 5);
    expect(column('size')).toEqual([1000, 2000, 1000, 2000, 1000, 2000]);
  });

  it('clear what may be empty, and say what may not', () => {
    const { session, select, column, paste, message } = open(2);
    select(0, 'cpm');
    paste('9');
    select(0, 'size', 1, 'cpm');
    acts.clear(session);
    expect(column('cpm')).toEqual([null, null]);
    expect(column('size')).toEqual([1000, 2000]);
    expect(message()).toMatchObject({
      kind: 'notCleared',
      columns: ['size', 'baseline', 'value', 'macroLift', 'microLift'],
    });
  });

  it('sort by what was put in, and by what comes out, the plan itself', () => {
    const { session, names, step } = open(3);
    sortRows(session, 'size', -1);
    expect(names()).toEqual(['3', '2', '1']);
    expect(step()).toEqual({ code: 'sort', column: 'size' });
    sortRows(session, 'reach', 1);
    expect(names()).toEqual(['1', '2', '3']);
    const before = session.plans.getState().plan;
    sortRows(session, 'size', 1);
    expect(session.plans.getState().plan).toBe(before);
  });
});

describe('pasting', () => {
  it('goes on from the selected cell, adds rows at the end, and is one step', () => {
    const { session, select, state, paste, step, message } = open(2);
    select(1, 'name');
    paste('Owls\t€1 200\t\t12%\r\nLarks\t1.2k\t\t5%\r\n');
    expect(state().plan.segments).toHaveLength(3);
    expect(state().plan.segments[1]).toMatchObject({ name: 'Owls', size: 1200, baseline: 0.12 });
    expect(state().plan.segments[2]).toMatchObject({ name: 'Larks', size: 1200, baseline: 0.05 });
    expect(step()).toEqual({ code: 'paste', rows: 2, columns: 4 });
    expect(message()).toEqual({ kind: 'pasted', rows: 2, unread: 0, skipped: false });
    session.undo();
    expect(state().plan.segments).toHaveLength(2);
  });

  it('keeps bad cells as texts, leads to the first, and undoing takes them away', () => {
    const { session, select, state, column, paste, message } = open(3);
    select(0, 'microLift');
    paste('20%\nhuh\n9900%');
    expect(column('microLift')).toEqual([0.2, 0.2, 0.2]);
    expect([...state().unread]).toEqual([
      [cellKey('s2', 'microLift'), 'huh'],
      [cellKey('s3', 'microLift'), '9900%'],
    ]);
    expect(message()).toMatchObject({ unread: 2 });
    selectFirstUnread(session);
    expect(session.segmentsView.getState().selection?.focus).toEqual({ row: 1, column: 'microLift' });
    session.undo();
    expect(state().unread.size).toBe(0);
  });

  it('reads the whole range with the decimal mark that one of its cells shows', () => {
    const { select, column, paste } = open(3);
    select(0, 'size');
    paste('1.234,56\n1.234\n12');
    expect(column('size')).toEqual([1234.56, 1234, 12]);
  });

  it('of a bad size beside an empty share keeps the bad size', () => {
    const { select, state, paste } = open(1);
    select(0, 'size');
    paste('many\t');
    expect([...state().unread]).toEqual([[cellKey('s1', 'size'), 'many']]);
  });

  it('of a single value fills the selection', () => {
    const { select, column, paste } = open(3);
    select(0, 'cpm', 2);
    paste('7.5');
    expect(column('cpm')).toEqual([7.5, 7.5, 7.5]);
  });

  it('leaves out what falls on computed columns, and says so', () => {
    const { select, state, paste, message } = open(2);
    const { plan } = state();
    select(0, 'profit');
    paste('1\t2\n3\t4');
    expect(state().plan.segments).toEqual(plan.segments);
    expect(message()).toMatchObject({ kind: 'pasted', skipped: true });
  });

  it('of a whole plan offers to open it, and does nothing else', () => {
    const { select, state, paste, message } = open(2);
    const { plan } = state();
    select(0, 'name');
    paste(writePlanFile(plainPlan({ name: 'Other' })));
    expect(state().plan).toBe(plan);
    expect(message()).toMatchObject({ kind: 'planPasted', plan: { name: 'Other' } });
  });

  it('of what was copied gives the same cells again', () => {
    const { session, select, state, paste } = open(4);
    const last = segmentColumns[segmentColumns.indexOf('segmentSpend') - 2];
    select(0, 'included', 1, last);
    const copied = copyCells(session);
    select(2, 'included');
    paste(copied?.text ?? '');
    const [a, b, c, d] = state().plan.segments;
    expect([c, d]).toEqual([
      { ...a, id: c.id },
      { ...b, id: d.id },
    ]);
  });
});

describe('ranges in cells', () => {
  const ranges = { 'segments.s2.microLift': [0.1, 0.4], 'segments.*.value': [0.5, 2] } as const;

  function uncertain(count = 4) {
    const grid = open(count);
    grid.session.plans.getState().change({ code: 'newPlan' }, { ...grid.state().plan, ranges });
    return grid;
  }

  it('are filled down, copied and pasted with their numbers', () => {
    const { session, select, state, paste } = uncertain();
    select(1, 'microLift', 2);
    acts.fillDown(session);
    const copied = copyCells(session)?.text ?? '';
    select(0, 'macroLift');
    paste(copied.split('\n')[0] ?? '');
    expect(state().plan.ranges).toEqual({
      ...ranges,
      'segments.s3.microLift': [0.1, 0.4],
      'segments.s1.macroLift': [0.1, 0.4],
    });
    expect(state().plan.segments[0].macroLift).toBeCloseTo(0.2, 12);
    session.undo();
    session.undo();
    expect(state().plan.ranges).toEqual(ranges);
  });

  it('go where a number is pasted, and with their row', () => {
    const { session, select, state, paste } = uncertain();
    select(1, 'microLift');
    paste('20%');
    expect(state().plan.ranges).toEqual({ 'segments.*.value': [0.5, 2] });
    session.undo();
    select(1, 'name');
    acts.remove(session);
    expect(state().plan.ranges).toEqual({ 'segments.*.value': [0.5, 2] });
  });

  it('are copied with a duplicated row', () => {
    const { session, select, state } = uncertain(2);
    select(1, 'name');
    acts.duplicate(session);
    const copy = state().plan.segments[2];
    expect(state().plan.ranges).toEqual({ ...ranges, [`segments.${copy.id}.microLift`]: [0.1, 0.4] });
  });

  it('that are none stay beside the plan as they were typed', () => {
    const { select, state, paste } = uncertain();
    select(0, 'baseline');
    paste('5% to 2%');
    expect(state().unread).toEqual(new Map([[cellKey('s1', 'baseline'), '5% to 2%']]));
    expect(state().plan.ranges).toEqual(ranges);
  });
});
