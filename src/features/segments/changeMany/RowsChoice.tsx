import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ManyRows } from './manyRows.ts';

interface RowsChoiceProps {
  readonly choices: ReadonlyMap<ManyRows, readonly number[]>;
  readonly chosen: ManyRows;
  readonly onChoose: (rows: ManyRows) => void;
}

/** Which segments a change to many is about, with how many they are. */
export function RowsChoice({ choices, chosen, onChoose }: RowsChoiceProps) {
  const group = useId();
  return (
    <fieldset className="many-rows">
      <legend>{t('segments.many.rows')}</legend>
      {[...choices].map(([rows, { length }]) => (
        <label key={rows}>
          <input type="radio" name={group} checked={rows === chosen} onChange={() => onChoose(rows)} />
          {t(`segments.many.rows.${rows}`, { count: length })}
        </label>
      ))}
    </fieldset>
  );
}
