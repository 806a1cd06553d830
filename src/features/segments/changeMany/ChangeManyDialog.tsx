import { useMemo, useState } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import { type ManyCells, withManyCells } from '../../../model/manyCells.ts';
import { withFactor } from '../../../model/manyFactor.ts';
import type { Plan } from '../../../model/plan.ts';
import { hasColumn, isInputColumn, segmentColumns } from '../../../model/segmentColumns.ts';
import { usePlanState, useSegmentsView } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { applyMany } from './applyMany.ts';
import { FactorNote } from './FactorNote.tsx';
import { IncludedSelect } from './IncludedSelect.tsx';
import { ManyChange } from './ManyChange.tsx';
import { ManyPreview } from './ManyPreview.tsx';
import './many.css';
import { planError } from '../words/planError.ts';
import { type ManyRows, manyRows } from './manyRows.ts';
import { RowsChoice } from './RowsChoice.tsx';
import { type SomeEdit, useManyDraft } from './useManyDraft.ts';

const editable = segmentColumns.filter((column) => column === 'included' || isInputColumn(column));

/** Changes one column of many segments as one step, after showing what will become of them. */
export default function ChangeManyDialog({ onClose }: { onClose: () => void }) {
  const state = usePlanState((each) => each);
  const { shown, selection } = useSegmentsView((view) => view);
  const { plan } = state;
  const count = plan.segments.length;
  const choices = useMemo(() => manyRows(count, shown, selection), [count, shown, selection]);
  const [rows, setRows] = useState<ManyRows>(() => choices.keys().next().value ?? 'all');
  const { draft, edit, put, onUnread } = useManyDraft(plan);
  const { column, kind, included } = draft;
  const result = edit && resultOf(plan, edit, choices.get(rows) ?? []);
  const hindrance = result && planError({ ...plan, segments: result.segments, ranges: result.ranges });
  const isFactor = column !== 'included' && kind === 'factor';

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
      {isFactor ? (
        <FactorNote
          plan={plan}
          column={column}
          range={draft.range}
          onRemove={() => put({ amount: null, range: null })}
        />
      ) : (
        <RowsChoice choices={choices} chosen={rows} onChoose={setRows} />
      )}
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
          <ManyChange {...draft} column={column} put={put} onUnread={onUnread} />
        )}
      </div>
      {result && <ManyPreview plan={plan} column={column} result={result} />}
      {hindrance && <p role="alert">{t('segments.many.planError', { problem: hindrance })}</p>}
    </Dialog>
  );
}

function resultOf(plan: Plan, edit: SomeEdit, positions: readonly number[]): ManyCells {
  return 'factor' in edit ? withFactor(plan, edit) : withManyCells(plan, positions, edit);
}
