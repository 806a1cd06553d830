import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import { type ImportColumn, importColumns } from '../../../io/importing/importColumns.ts';
import type { ColumnView } from '../../../io/importing/importView.ts';
import { Select } from '../../../ui/Select.tsx';
import { headerText } from './cellText.ts';

/** A column with its position in the table, from 0. */
export interface ShownColumn extends ColumnView {
  readonly position: number;
}

interface ColumnHeadProps {
  readonly shown: ShownColumn;
  readonly onChange: (column: ImportColumn | null) => void;
}

const leftOut = 'leftOut';

/** The name of a column as it stands, and what it is taken for. */
export function ColumnHead({ shown, onChange }: ColumnHeadProps) {
  const header = headerText(shown, shown.position);
  const options = importColumns.map((value) => ({ value, label: columnName(value) }));
  return (
    <th scope="col" data-left={shown.column === null || undefined}>
      <bdi className="import-header">{header}</bdi>
      <Select<ImportColumn | typeof leftOut>
        label={t('import.preview.whatIs', { header })}
        hideLabel
        value={shown.column ?? leftOut}
        options={[{ value: leftOut, label: t('import.preview.ignored') }, ...options]}
        onChange={(column) => onChange(column === leftOut ? null : column)}
      />
    </th>
  );
}
