import { type CSSProperties, type FocusEvent, useId, useMemo, useState } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import { usePlanState, useSegmentsView, useSession } from '../../../store/useSession.ts';
import { CellEditor } from './CellEditor.tsx';
import { CellNote } from './CellNote.tsx';
import { GridBody } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import './grid.css';
import { columnTracks, headerHeight, rowHeight, uncertainColumns, visibleColumns, widthOf } from './gridColumns.ts';
import { KeysHint } from './KeysHint.tsx';
import { headerRow } from './moves.ts';
import { SelectionStatus } from './SelectionStatus.tsx';
import { useCellEditor } from './useCellEditor.ts';
import { useCellNote } from './useCellNote.ts';
import { useEditorKeyboard } from './useEditorKeyboard.ts';
import { useGridClipboard } from './useGridClipboard.ts';
import { useGridKeyboard } from './useGridKeyboard.ts';
import { cellAt, useGridMouse } from './useGridMouse.ts';
import { useGridPlace } from './useGridPlace.ts';
import { useSorting } from './useSorting.ts';

/** What makes a table one whose cells are gone to by keys. */
function gridRole(readOnly: boolean) {
  return { role: 'grid', 'aria-multiselectable': true, 'aria-readonly': readOnly } as const;
}

/** The segments as in a spreadsheet: a row each, what was put in and what micro gets for it. */
export function SegmentGrid() {
  const { plans } = useSession();
  const plan = usePlanState((state) => state.plan);
  const readOnly = usePlanState((state) => state.readOnly);
  const { shown, hidden } = useSegmentsView((view) => view);
  const columns = useMemo(() => visibleColumns(plan, hidden), [plan, hidden]);
  const count = shown?.length ?? plan.segments.length;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [howTo, noteId] = [useId(), useId()];
  const place = useGridPlace(scroller, columns, count);
  const { active, selection, goTo } = place;
  const position = active.row === headerRow ? undefined : (shown?.[active.row] ?? active.row);
  const editor = useCellEditor();
  const note = useCellNote(active, position, editor, scroller);
  const keyboard = { scroller, place, editor, size: { rows: count, columns } };
  const onKeyDown = useGridKeyboard(keyboard);
  const onCommand = useEditorKeyboard({ ...keyboard, toReadings: () => focusReading(noteId) });
  const mouse = useGridMouse(place);
  const clipboard = useGridClipboard();
  const { sorted, sortBy } = useSorting();

  /** Typing goes on while the focus is in the field or in what is said about it. */
  function leave(to: EventTarget | null): void {
    if (!(to instanceof Element && to.closest('.cell-note, .cell-editor'))) editor.commit();
  }

  function onFocus({ target }: FocusEvent): void {
    const cell = cellAt(target);
    if (selection === null && cell !== null) goTo(cell);
  }

  const { draft } = editor;
  return (
    <div className="segment-grid">
      <div ref={setScroller} className="grid-scroll" style={measures(columns, uncertainColumns(plan))}>
        <table
          {...gridRole(readOnly)}
          className="grid-table"
          aria-label={t('segments.table')}
          aria-describedby={howTo}
          aria-rowcount={count + 1}
          aria-colcount={columns.length}
          onKeyDown={onKeyDown}
          onMouseDown={mouse.onMouseDown}
          onDoubleClick={(event) => {
            const cell = event.target instanceof Element ? cellAt(event.target) : null;
            if (cell !== null && draft === null && mouse.isDoubleHere(event)) editor.begin(cell);
          }}
          onFocus={onFocus}
          {...clipboard}
        >
          <GridHeader
            columns={columns}
            active={active.row === headerRow ? active.column : null}
            sorted={sorted}
            onFocus={(column) => goTo({ row: headerRow, column })}
            onSort={sortBy}
          />
          <GridBody
            scroller={scroller}
            columns={columns}
            count={count}
            active={active}
            selection={selection}
            noteId={note.reading === null ? null : noteId}
            editor={
              draft !== null && (
                <CellEditor
                  draft={draft}
                  label={t('segments.cell', {
                    column: columnName(draft.column),
                    segment: segmentName(plans.getState().plan, draft.position),
                  })}
                  noteId={noteId}
                  onType={editor.type}
                  onCommand={onCommand}
                  onLeave={leave}
                />
              )
            }
          />
        </table>
      </div>
      <CellNote
        id={noteId}
        reading={note.reading}
        scroller={scroller}
        onChoose={note.choose}
        onBack={note.backToEditor}
        onLeave={leave}
      />
      <SelectionStatus count={count} columns={columns} />
      <KeysHint id={howTo} />
    </div>
  );
}

/** Sizes that the styles need; all of them are known before anything is laid out. */
function measures(
  columns: readonly SegmentColumn[],
  uncertain: ReadonlySet<SegmentColumn>,
): CSSProperties & Record<`--${string}`, string> {
  return {
    '--grid-columns': columnTracks(columns, uncertain),
    '--grid-width': `${widthOf(columns, uncertain)}px`,
    '--grid-row': `${rowHeight}px`,
    '--grid-header': `${headerHeight}px`,
  };
}

/** Gives whether there is a reading to choose. */
function focusReading(noteId: string): boolean {
  const button = document.getElementById(noteId)?.parentElement?.querySelector('button');
  button?.focus();
  return button !== null && button !== undefined;
}
