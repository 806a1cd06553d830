import { t } from '../../../../i18n/translate.ts';
import { largestAmount } from '../../../../model/fields.ts';
import { DraftField } from '../DraftField.tsx';
import { cellKey, cellOf, type LevelDraft, type TableDraft } from './draft.ts';

interface TableCellsProps {
  readonly table: TableDraft;
  readonly rows: readonly LevelDraft[];
  readonly columns: readonly LevelDraft[];
  /** New amounts by `cellKey`. */
  readonly onCells: (cells: readonly (readonly [string, number])[]) => void;
}

const cellLimit = { kind: 'people', atLeast: 0, atMost: largestAmount } as const;

/** How many people are in each pair of levels, to be typed cell by cell. */
export function TableCells({ table, rows, columns, onCells }: TableCellsProps) {
  return (
    <table className="builder-levels">
      <thead>
        <tr>
          <td />
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {columns.map((column) => (
              <td key={column.id}>
                <DraftField
                  label={t('builder.tables.pairNames', { first: row.name, second: column.name })}
                  hideLabel
                  value={cellOf(table, row.id, column.id)}
                  limit={cellLimit}
                  onChange={(value) => onCells([[cellKey(row.id, column.id), value]])}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
