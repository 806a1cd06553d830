import { t } from '../../../i18n/translate.ts';
import { medianOf } from '../../../model/distribution.ts';
import type { Interval, Plan } from '../../../model/plan.ts';
import { ownRangePath, rangeAt } from '../../../model/ranges.ts';
import type { InputColumn } from '../../../model/segmentColumns.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';
import { Button } from '../../../ui/Button.tsx';
import { factorOn } from '../words/rangeNote.ts';

interface FactorNoteProps {
  readonly plan: Plan;
  readonly column: InputColumn;
  /** As it is typed so far. */
  readonly range: Interval | null;
  readonly onRemove: () => void;
}

/** What a factor on a column is about, whether it shifts the plan, and the way to be without it. */
export function FactorNote({ plan, column, range, onRemove }: FactorNoteProps) {
  const own = plan.segments.filter(({ id }) => rangeAt(plan, ownRangePath(id, column)) !== null).length;
  const guess = range && formatFactor(medianOf('logNormal', range));
  return (
    <div className="many-factor">
      <p>{t('segments.many.factorWhy', { count: own })}</p>
      {guess !== null && guess !== formatFactor(1) && <p role="status">{t('segments.many.factorShifts', { guess })}</p>}
      {factorOn(plan, column) !== null && range !== null && (
        <Button onClick={onRemove}>{t('segments.many.removeFactor')}</Button>
      )}
    </div>
  );
}
