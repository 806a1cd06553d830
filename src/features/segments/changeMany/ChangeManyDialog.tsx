import { useMemo, useState } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import { withManyCells } from '../../../model/manyCells.ts';
import { hasColumn, isInputColumn, segmentColumns } from '../../../model/segmentColumns.ts';
import { usePlanState, useSegmentsView } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { applyMany } from './applyMany.ts';
import { IncludedSelect } from './IncludedSelect.tsx';
import { ManyChange } from './ManyChange.tsx';
import { ManyPreview } from './ManyPreview.tsx';
import './many.css';
import { planError } from '../words/planError.ts';
import { type ManyRows, manyRows } from './manyRows.ts';
import { RowsChoice } from './RowsChoice.tsx';
import { useManyDraft } from './useManyDraft.ts';

const editable = segmentColumns.filter((column) => column === 'included' || isInputColumn(column));

/** Changes one column of many segments as one step, after showing what will become of them. */
export default function ChangeManyDialog({ onClose }: { onClose: () => void }) {
  const state = usePlanState((each) => each);
  const { shown, selection } = useSegmentsView((view) => view);
  const { plan } = state;
  const count = plan.segments.length;
  const choices = useMemo(() => manyRows(count, shown, selection), [count, shown, selection]);
  const [rows, setRows] = useState<ManyRows>(() => choices.keys().next().value ?? 'all');
  const { draft, edit, put, onUnread } = useManyDraft();
  const { column, kind, amount, included } = draft;
  const result = edit && withManyCells(plan, choices.get(rows) ?? [], edit);
  const hindrance = result && planError({ ...plan, segments: result.segments });

  function apply(): void {
    if (result !== null) applyMany(state, column, result);
    onClose();
  }

  const columns = editable.filter((each) => hasColumn(plan, each));
  return (
    <Dialog
      title={t('segments.many.title')}
      closeLabel={t('segments.close')}
      onClose={onClose}
      size="sheet"
      keepsUndo
      actions={
        <Button variant="primary" disabled={!result?.changedCount || hindrance !== null} onClick={apply}>
          {t('segments.many.apply', { count: result?.changedCount ?? 0 })}
        </Button>
      }
    >
      <RowsChoice choices={choices} chosen={rows} onChoose={setRows} />
      <div className="many-change">
        <Select
          label={t('segments.many.column')}
          value={column}
          options={columns.map((value) => ({ value, label: columnName(value) }))}
          onChange={(next) => put({ column: next })}
        />
        {column === 'included' ? (
          <IncludedSelect included={included} onChange={(next) => put({ included: next })} />
        ) : (
          <ManyChange column={column} kind={kind} amount={amount} put={put} onUnread={onUnread} />
        )}
      </div>
      {result && <ManyPreview plan={plan} column={column} result={result} />}
      {hindrance && <p role="alert">{t('segments.many.planError', { problem: hindrance })}</p>}
    </Dialog>
  );
}
