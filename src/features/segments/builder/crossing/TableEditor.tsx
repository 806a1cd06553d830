import { type ClipboardEvent, useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/Button.tsx';
import { type CrossingDraft, cellKey, type TableDraft } from './draft.ts';
import { pastedTable } from './pastedTable.ts';
import { TableCells } from './TableCells.tsx';

interface TableEditorProps {
  readonly table: TableDraft;
  readonly draft: CrossingDraft;
  readonly onDraft: (draft: CrossingDraft) => void;
}

/** How two traits go together: typed cell by cell, or a whole table pasted into any of them. */
export function TableEditor({ table, draft, onDraft }: TableEditorProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const first = draft.traits.find(({ id }) => id === table.first);
  const second = draft.traits.find(({ id }) => id === table.second);
  if (first === undefined || second === undefined) return null;
  const [rows, columns] = [first.levels, second.levels];
  const names = { first: first.name, second: second.name };

  function put(cells: readonly (readonly [string, number])[]): void {
    const next = { ...table, cells: new Map([...table.cells, ...cells]) };
    onDraft({ ...draft, tables: draft.tables.map((one) => (one === table ? next : one)) });
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]./.test(text.trim())) return;
    event.preventDefault();
    const cells = pastedTable(text);
    const size = { rows: String(rows.length), columns: String(columns.length) };
    const fits = cells?.length === rows.length && cells.every((row) => row.length === columns.length);
    setProblem(fits ? null : t(cells === null ? 'builder.tables.notNumbers' : 'builder.tables.otherSize', size));
    if (fits) put(rows.flatMap((row, i) => columns.map((column, j) => [cellKey(row.id, column.id), cells[i][j]])));
  }

  return (
    <section className="builder-trait" aria-label={t('builder.tables.region', names)}>
      <div className="builder-trait-head">
        <h3>{t('builder.tables.pairNames', names)}</h3>
        <Button
          variant="link"
          onClick={() => onDraft({ ...draft, tables: draft.tables.filter((one) => one !== table) })}
        >
          {t('builder.tables.remove', names)}
        </Button>
      </div>
      <p className="builder-note">{t('builder.tables.why')}</p>
      <div className="builder-scroll" onPaste={paste}>
        <TableCells table={table} rows={rows} columns={columns} onCells={put} />
      </div>
      <p role="status" className="builder-problem">
        {problem}
      </p>
    </section>
  );
}
