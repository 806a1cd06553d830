import { type ClipboardEvent, useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { largestAmount } from '../../../../model/fields.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DraftField } from '../DraftField.tsx';
import { type CrossingDraft, cellKey, cellOf, type LevelDraft, type TableDraft } from './draft.ts';
import { pastedTable } from './pastedTable.ts';

interface TableEditorProps {
  readonly table: TableDraft;
  readonly draft: CrossingDraft;
  readonly onDraft: (draft: CrossingDraft) => void;
}

const cellLimit = { kind: 'people', atLeast: 0, atMost: largestAmount } as const;

/** How two traits go together: typed cell by cell, or a whole table pasted into any of them. */
export function TableEditor({ table, draft, onDraft }: TableEditorProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const first = draft.traits.find(({ id }) => id === table.first);
  const second = draft.traits.find(({ id }) => id === table.second);
  if (first === undefined || second === undefined) return null;
  const names = { first: first.name, second: second.name };

  function put(cells: readonly (readonly [string, number])[]): void {
    const next = { ...table, cells: new Map([...table.cells, ...cells]) };
    onDraft({ ...draft, tables: draft.tables.map((one) => (one === table ? next : one)) });
  }

  function paste(event: ClipboardEvent, rows: readonly LevelDraft[], columns: readonly LevelDraft[]): void {
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
      <div className="builder-scroll" onPaste={(event) => paste(event, first.levels, second.levels)}>
        <table className="builder-levels">
          <thead>
            <tr>
              <td />
              {second.levels.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.levels.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {second.levels.map((column) => (
                  <td key={column.id}>
                    <DraftField
                      label={t('builder.tables.cell', { first: row.name, second: column.name })}
                      hideLabel
                      value={cellOf(table, row.id, column.id)}
                      limit={cellLimit}
                      onChange={(value) => put([[cellKey(row.id, column.id), value]])}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="builder-problem">
        {problem}
      </p>
    </section>
  );
}
