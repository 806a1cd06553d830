import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { canBeEmpty } from '../../../io/cellText.ts';
import { firstStep } from '../../../io/fieldText.ts';
import type { CellChangeKind } from '../../../model/manyCells.ts';
import type { InputColumn } from '../../../model/segmentColumns.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { usePlan } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { cellChangeKinds, readAmount, writeAmount } from './manyAmount.ts';
import type { ManyDraft } from './useManyDraft.ts';

interface ManyChangeProps extends Pick<ManyDraft, 'kind' | 'amount'> {
  readonly column: InputColumn;
  readonly put: (change: Partial<ManyDraft>) => void;
  readonly onUnread: (field: string, unread: boolean) => void;
}

/** What is done to the cells of a column of numbers, and by how much. */
export function ManyChange({ column, kind, amount, put, onUnread }: ManyChangeProps) {
  const plan = usePlan();
  return (
    <>
      <Select
        label={t('segments.many.change')}
        value={kind}
        options={cellChangeKinds.map((value) => ({ value, label: t(`segments.many.change.${value}`) }))}
        onChange={(next) => put({ kind: next })}
      />
      <NumberField
        key={`${column} ${kind}`}
        label={t('segments.many.value')}
        value={amount}
        write={(value) => writeAmount({ kind, column }, value, plan)}
        read={(text) => inWords(readAmount({ kind, column }, text, plan))}
        onChange={(next) => put({ amount: next })}
        onCommit={() => {}}
        onUnread={onUnread}
        epoch={0}
        firstStep={firstAmount(kind, column)}
        hint={hintText(kind, column)}
      />
    </>
  );
}

/** The first step up from 0. */
function firstAmount(kind: CellChangeKind, column: InputColumn): number {
  if (kind === 'percent') return 0.01;
  return kind === 'times' ? 1 : firstStep(`segments.*.${column}`);
}

function hintText(kind: CellChangeKind, column: InputColumn): string {
  switch (kind) {
    case 'set':
      return t(canBeEmpty(column) ? 'segments.many.hint.setOrEmpty' : 'segments.many.hint.set');
    case 'times':
      return t('segments.many.hint.times', { example: formatFactor(1.1) });
    case 'percent':
      return t('segments.many.hint.percent', { example: formatShare(0.05) });
    case 'plus':
      return t('segments.many.hint.plus');
  }
}
