import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, type Key } from '../../../../src/features/segments/grid/gridKeys.ts';
import { type GridSize, headerRow, type Move, moved, tabbed } from '../../../../src/features/segments/grid/moves.ts';
import { RowSlots } from '../../../../src/features/segments/grid/rowSlots.ts';
import type { GridCell } from '../../../../src/store/segmentsViewStore.ts';

/** A key as it is written in the table of keys: "Ctrl+Shift+D". */
function key(name: string): Key {
  const held = name.split('+');
  const last = name.endsWith('++') ? '+' : (held.at(-1) ?? '');
  const has = (modifier: string) => held.slice(0, -1).includes(modifier);
  return { key: last, ctrlKey: has('Ctrl'), metaKey: has('Meta'), altKey: has('Alt'), shiftKey: has('Shift') };
}

describe('a key of the grid', () => {
  it.each([
    ['ArrowDown', { kind: 'move', move: 'down', extend: false }],
    ['Shift+ArrowDown', { kind: 'move', move: 'down', extend: true }],
    ['Ctrl+Shift+End', { kind: 'move', move: 'gridEnd', extend: true }],
    ['Meta+ArrowUp', { kind: 'move', move: 'top', extend: false }],
    ['Shift+Tab', { kind: 'tab', back: true }],
    ['F2', { kind: 'edit' }],
    ['Enter', { kind: 'edit' }],
    ['Escape', { kind: 'leave' }],
    [' ', { kind: 'act', act: 'include' }],
    ['Shift+ ', { kind: 'selectRow' }],
    ['Ctrl+a', { kind: 'selectAll' }],
    ['Delete', { kind: 'act', act: 'clear' }],
    ['Ctrl+d', { kind: 'act', act: 'fillDown' }],
    ['Ctrl+Shift+D', { kind: 'act', act: 'duplicate' }],
    ['Ctrl+Delete', { kind: 'act', act: 'remove' }],
    ['Meta+Backspace', { kind: 'act', act: 'remove' }],
    ['Ctrl+Enter', { kind: 'act', act: 'insert' }],
    ['Alt+ArrowUp', { kind: 'act', act: 'moveUp' }],
  ])('%s is taken', (name, command) => expect(commandOf(key(name))).toEqual(command));

  it.each(['7', 'x', 'É', '=', '-', 'Dead', 'Process', 'Ctrl+Alt+€'])('%s begins a text', (name) =>
    expect(commandOf(key(name))).toEqual({ kind: 'type' }),
  );

  it.each([
    'Ctrl+z',
    'Ctrl+y',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+f',
    'Ctrl++',
    'Ctrl+-',
    'Ctrl+Shift+=',
    'Ctrl+0',
    'Alt+ArrowLeft',
    'F5',
    'Shift',
    'Meta+r',
  ])('%s is left to the app and the browser', (name) => expect(commandOf(key(name))).toBeNull());
});

const size: GridSize = { rows: 50, columns: ['included', 'name', 'size', 'share', 'profit'], page: 10 };
const anyCell = fc.record({ row: fc.integer({ min: 0, max: 49 }), column: fc.constantFrom(...size.columns) });

describe('a move', () => {
  it.each([
    ['up', 4, 'size'],
    ['left', 5, 'name'],
    ['pageDown', 15, 'size'],
    ['rowStart', 5, 'included'],
    ['rowEnd', 5, 'profit'],
    ['top', 0, 'size'],
    ['bottom', 49, 'size'],
    ['gridStart', 0, 'included'],
    ['gridEnd', 49, 'profit'],
  ] as const)('%s goes from row 5 of size to row %i of %s', (move, row, column) =>
    expect(moved({ row: 5, column: 'size' }, move, size)).toEqual({ row, column }),
  );

  it('never leaves the grid', () => {
    const moves: Move[] = [
      'up',
      'down',
      'left',
      'right',
      'pageUp',
      'pageDown',
      'top',
      'bottom',
      'gridStart',
      'gridEnd',
    ];
    fc.assert(
      fc.property(anyCell, fc.array(fc.constantFrom(...moves)), (start: GridCell, path) => {
        const end = path.reduce((cell, move) => moved(cell, move, size), start);
        expect(size.columns).toContain(end.column);
        expect(end.row).toBeGreaterThanOrEqual(0);
        expect(end.row).toBeLessThan(size.rows);
      }),
    );
  });

  it('along the names of columns stays there, and goes down to the first row, if there is one', () => {
    const header = { row: headerRow, column: 'size' } as const;
    expect(moved(header, 'right', size)).toEqual({ row: headerRow, column: 'share' });
    expect(moved(header, 'down', size)).toEqual({ row: 0, column: 'size' });
    expect(moved(header, 'down', { ...size, rows: 0 })).toEqual(header);
  });
});

describe('Tab', () => {
  it('goes over the ends of rows, and leaves at the ends of the grid', () => {
    expect(tabbed({ row: 3, column: 'profit' }, false, size)).toEqual({ row: 4, column: 'included' });
    expect(tabbed({ row: 3, column: 'included' }, true, size)).toEqual({ row: 2, column: 'profit' });
    expect(tabbed({ row: 49, column: 'profit' }, false, size)).toBeNull();
    expect(tabbed({ row: 0, column: 'included' }, true, size)).toBeNull();
  });

  it('and Shift+Tab come back to where they began', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const next = tabbed(cell, false, size);
        expect(next === null ? cell : tabbed(next, true, size)).toEqual(cell);
      }),
    );
  });
});

describe('the elements of rows', () => {
  it('stay with rows that stay, and are never shared', () => {
    const ranges = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 20 }));
    fc.assert(
      fc.property(ranges, (steps) => {
        const slots = new RowSlots();
        let before = new Map<number, number>();
        for (const rows of steps) {
          const given = slots.assign(rows);
          expect(new Set(given).size).toBe(rows.length);
          rows.forEach((row, i) => {
            if (before.has(row)) expect(given[i]).toBe(before.get(row));
          });
          before = new Map(rows.map((row, i) => [row, given[i]]));
        }
      }),
    );
  });

  it('are as many as there are rows in sight, however far one scrolls', () => {
    const slots = new RowSlots();
    for (let from = 0; from < 1000; from += 7) {
      const given = slots.assign(Array.from({ length: 30 }, (_, i) => from + i));
      expect(Math.max(...given)).toBeLessThan(30);
    }
  });
});
