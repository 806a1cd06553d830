import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import { hasColumn, isOutcomeColumn, type SegmentColumn, segmentColumns } from '../../../model/segmentColumns.ts';
import { usePlan, useSegmentsView } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

/** Without these a row says nothing. */
const alwaysThere: ReadonlySet<SegmentColumn> = new Set<SegmentColumn>(['name', 'size']);

/** Which columns are shown, changed at once. */
export default function ColumnsDialog({ onClose }: { onClose: () => void }) {
  const plan = usePlan();
  const hidden = useSegmentsView((view) => view.hidden);
  const hide = useSegmentsView((view) => view.hide);
  const offered = segmentColumns.filter((column) => hasColumn(plan, column) && !alwaysThere.has(column));
  const boxes = (columns: readonly SegmentColumn[]) =>
    columns.map((column) => (
      <Checkbox
        key={column}
        label={columnName(column)}
        checked={!hidden.has(column)}
        onChange={(shown) => hide(column, !shown)}
      />
    ));
  function showAll(): void {
    for (const column of hidden) hide(column, false);
  }

  return (
    <Dialog
      title={t('segments.columns')}
      closeLabel={t('segments.done')}
      onClose={onClose}
      actions={
        <Button disabled={hidden.size === 0} onClick={showAll}>
          {t('segments.columns.showAll')}
        </Button>
      }
    >
      <div className="columns-choice">
        <fieldset>
          <legend>{t('segments.columns.inputs')}</legend>
          {boxes(offered.filter((column) => !isOutcomeColumn(column)))}
        </fieldset>
        <fieldset>
          <legend>{t('segments.columns.outcomes')}</legend>
          {boxes(offered.filter(isOutcomeColumn))}
        </fieldset>
      </div>
      <p className="segments-aside">{t('segments.columns.stay')}</p>
    </Dialog>
  );
}
