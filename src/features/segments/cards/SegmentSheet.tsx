import { columnName } from '../../../i18n/columnName.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { isNumberColumn } from '../../../io/cellText.ts';
import { hasColumn, segmentColumns } from '../../../model/segmentColumns.ts';
import { usePlan, useResults } from '../../../store/useSession.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { worthText } from './cardWords.ts';
import { IncludedBox } from './IncludedBox.tsx';
import { SheetActs } from './SheetActs.tsx';
import { SheetField } from './SheetField.tsx';
import { SheetName } from './SheetName.tsx';
import { SheetOutcome } from './SheetOutcome.tsx';
import './sheet.css';

interface SegmentSheetProps {
  readonly position: number;
  readonly onMove: (position: number) => void;
  readonly onClose: () => void;
}

/** Everything about one segment, to be read and changed on a phone. */
export function SegmentSheet({ position, onMove, onClose }: SegmentSheetProps) {
  const plan = usePlan();
  const figures = useResults().outcome.figuresAt(position);
  const segment = plan.segments[position];
  const named = segmentName(plan, position);
  const columns = segmentColumns.filter(isNumberColumn).filter((column) => hasColumn(plan, column));
  return (
    <Dialog
      title={named}
      closeLabel={t('segments.done')}
      onClose={onClose}
      size="sheet"
      actions={<SheetActs position={position} onMove={onMove} onClose={onClose} />}
    >
      <p className="sheet-worth figures">{worthText(figures, plan.currency)}</p>
      <div key={segment.id} className="sheet-fields">
        <SheetName segment={segment} named={named} />
        <div className="sheet-included">
          <IncludedBox segment={segment} named={named} />
          <span aria-hidden="true">{columnName('included')}</span>
        </div>
        {columns.map((column) => (
          <SheetField key={column} position={position} named={named} column={column} />
        ))}
      </div>
      {figures !== null && <SheetOutcome plan={plan} position={position} figures={figures} />}
    </Dialog>
  );
}
