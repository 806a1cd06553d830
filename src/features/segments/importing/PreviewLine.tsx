import type { ReactNode } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportColumn } from '../../../io/importing/importColumns.ts';
import type { CellProblem, PreviewCell, PreviewRow } from '../../../io/importing/importView.ts';
import { columnName } from '../../../io/xlsx/cellAddress.ts';
import { Mark } from '../../../ui/Mark.tsx';
import type { ShownColumn } from './ColumnHead.tsx';
import { problemText, understoodText } from './cellText.ts';
import { rowText } from './foundOptions.ts';

interface PreviewLineProps {
  readonly line: PreviewRow;
  readonly shown: readonly ShownColumn[];
  /** What is wrong with the row as a whole. */
  readonly problem: CellProblem | null;
  readonly currency: string;
}

/** A row of the table. */
export function PreviewLine({ line, shown, problem, currency }: PreviewLineProps) {
  return (
    <tr data-left={line.left}>
      <th scope="row">
        {rowText(line.row)}
        {line.left && <span className="import-understood">{t('import.preview.left')}</span>}
        {problem !== null && <Reason>{problemText(problem, null)}</Reason>}
      </th>
      {shown.map(({ column, position }) => (
        <Cell key={columnName(position)} cell={line.cells[position]} column={column} currency={currency} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: PreviewCell | undefined;
  readonly column: ImportColumn | null;
  readonly currency: string;
}

function Cell({ cell, column, currency }: CellProps) {
  if (cell === undefined) return <td />;
  const understood = understoodText(cell, column, currency);
  return (
    <td data-left={column === null || undefined} data-problem={cell.problem !== undefined || undefined}>
      <bdi>{cell.text}</bdi>
      {understood !== null && (
        <span className="import-understood">{t('import.preview.understood', { value: understood })}</span>
      )}
      {cell.problem !== undefined && <Reason>{problemText(cell.problem, column)}</Reason>}
    </td>
  );
}

function Reason({ children }: { readonly children: ReactNode }) {
  return (
    <span className="import-reason">
      <Mark kind="problem" />
      {children}
    </span>
  );
}
