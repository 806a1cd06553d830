import { t } from '../../../i18n/translate.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { ManyRows } from './manyRows.ts';

interface RowsChoiceProps {
  readonly choices: ReadonlyMap<ManyRows, readonly number[]>;
  readonly chosen: ManyRows;
  readonly onChoose: (rows: ManyRows) => void;
}

/** Which segments a change to many is about, with how many they are. */
export function RowsChoice({ choices, chosen, onChoose }: RowsChoiceProps) {
  const options = [...choices].map(([value, { length }]) => ({
    value,
    label: t(`segments.many.rows.${value}`, { count: length }),
  }));
  return <RadioGroup legend={t('segments.many.rows')} value={chosen} options={options} onChange={onChoose} />;
}
