import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { canBeEmpty } from '../../../io/cellText.ts';
import { firstStep } from '../../../io/fieldText.ts';
import { distributionOf, type RangeOf } from '../../../model/distribution.ts';
import { factorPath, movedRange } from '../../../model/ranges.ts';
import type { InputColumn } from '../../../model/segmentColumns.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';
import { between } from '../../../numbers/formatRange.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { usePlan } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { type ManyKind, manyKinds, readAmount, writeAmount } from './manyAmount.ts';
import type { ManyDraft } from './useManyDraft.ts';

interface ManyChangeProps extends Pick<ManyDraft, 'kind' | 'amount' | 'range'> {
  readonly column: InputColumn;
  readonly put: (change: Partial<ManyDraft>) => void;
  readonly onUnread: (field: string, unread: boolean) => void;
}

/** What is done to the cells of a column of numbers, and by how much. */
export function ManyChange({ column, kind, amount, range, put, onUnread }: ManyChangeProps) {
  const plan = usePlan();
  return (
    <>
      <Select
        label={t('segments.many.change')}
        value={kind}
        options={manyKinds(column).map((value) => ({ value, label: t(`segments.many.change.${value}`) }))}
        onChange={(next) => put({ kind: next })}
      />
      <NumberField
        key={`${column} ${kind}`}
        label={t(kind === 'factor' ? 'segments.many.factor' : 'segments.many.value')}
        value={amount}
        range={range}
        rangeAround={(ends, value) => movedRange(ends, distributionOf(placeOf(kind, column), ends), value)}
        write={(value, ends) => writeAmount({ kind, column }, value, plan, ends)}
        read={(text) => inWords(readAmount({ kind, column }, text, plan))}
        onChange={(next, ends) => put({ amount: next, range: ends })}
        onCommit={() => {}}
        onUnread={onUnread}
        epoch={0}
        firstStep={firstAmount(kind, column)}
        hint={hintText(kind, column)}
      />
    </>
  );
}

/** What a range that is typed speaks of. */
function placeOf(kind: ManyKind, column: InputColumn): RangeOf {
  return { kind: kind === 'factor' ? 'factor' : 'own', field: factorPath(column) };
}

/** The first step up from 0. */
function firstAmount(kind: ManyKind, column: InputColumn): number {
  if (kind === 'percent') return 0.01;
  return kind === 'times' || kind === 'factor' ? 1 : firstStep(`segments.*.${column}`);
}

function hintText(kind: ManyKind, column: InputColumn): string {
  switch (kind) {
    case 'set':
      return t(canBeEmpty(column) ? 'segments.many.hint.setOrEmpty' : 'segments.many.hint.set');
    case 'times':
      return t('segments.many.hint.times', { example: formatFactor(1.1) });
    case 'percent':
      return t('segments.many.hint.percent', { example: formatShare(0.05) });
    case 'factor':
      return t('segments.many.hint.factor', { example: between([0.7, 1.4], formatFactor) });
    case 'plus':
      return t('segments.many.hint.plus');
  }
}
