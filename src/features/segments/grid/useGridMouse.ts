import { type MouseEvent, useEffect, useRef } from 'react';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import type { GridCell } from '../../../store/segmentsViewStore.ts';
import { useSession } from '../../../store/useSession.ts';
import { fillRows } from './cellActs.ts';
import { rowIndexOf } from './moves.ts';
import { selectedCells } from './selectedCells.ts';
import type { GridPlace } from './useGridPlace.ts';

/** What the mouse is pulling: a selection, or the rows of one that are to be repeated below. */
type Pulling = { readonly kind: 'select' } | { readonly kind: 'fill'; readonly first: number; readonly last: number };

const longestDoubleClick_ms = 1000;

/** Selects by click and by pulling, with Shift up to the cell; pulls the corner of a selection down to fill. */
export function useGridMouse({ goTo }: GridPlace) {
  const session = useSession();
  const pulling = useRef<Pulling | null>(null);
  const pressed_ms = useRef(Number.NEGATIVE_INFINITY);
  const pull = useRef<(event: globalThis.MouseEvent) => void>(null);

  function onMouseDown(event: MouseEvent<HTMLElement>): void {
    const { target } = event;
    if (event.button !== 0 || !(target instanceof Element) || target.closest('.cell-editor, .grid-head')) return;
    const cell = cellAt(target);
    if (cell === null) return;
    if (event.detail === 1) pressed_ms.current = event.timeStamp;
    event.preventDefault();
    const cells = selectedCells(session);
    if (target.matches('.grid-handle') && cells !== null) {
      pulling.current = { kind: 'fill', first: cells.first, last: cells.last };
    } else {
      pulling.current = { kind: 'select' };
      goTo(cell, event.shiftKey);
    }
  }

  pull.current = ({ clientX, clientY }) => {
    const cell = cellAt(document.elementFromPoint(clientX, clientY));
    const { selection, select } = session.segmentsView.getState();
    if (pulling.current === null || cell === null || selection === null) return;
    if (pulling.current.kind === 'select') {
      if (cell.row !== selection.focus.row || cell.column !== selection.focus.column) {
        select({ anchor: selection.anchor, focus: cell });
      }
    } else {
      const { first, last } = pulling.current;
      const columns = { anchor: selection.anchor.column, focus: selection.focus.column };
      select({
        anchor: { row: first, column: columns.anchor },
        focus: { row: Math.max(last, cell.row), column: columns.focus },
      });
    }
  };

  useEffect(() => {
    const onMove = (event: globalThis.MouseEvent) => pulling.current !== null && pull.current?.(event);
    const onUp = () => {
      const pulled = pulling.current;
      pulling.current = null;
      const to = selectedCells(session)?.last;
      if (pulled?.kind === 'fill' && to !== undefined) fillRows(session, pulled, to);
    };
    addEventListener('mousemove', onMove);
    addEventListener('mouseup', onUp);
    return () => {
      removeEventListener('mousemove', onMove);
      removeEventListener('mouseup', onUp);
    };
  }, [session]);

  /** Whether a double click began in the grid too, and not in a dialog that its first click closed. */
  const isDoubleHere = ({ timeStamp }: MouseEvent) => timeStamp - pressed_ms.current < longestDoubleClick_ms;

  return { onMouseDown, isDoubleHere };
}

/** The cell that an element is in; null outside the rows. */
export function cellAt(element: Element | null): GridCell | null {
  const cell = element?.closest<HTMLElement>('[data-column]');
  const row = Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) - rowIndexOf(0);
  if (!cell || !(row >= 0)) return null;
  return { row, column: cell.dataset.column as SegmentColumn };
}
