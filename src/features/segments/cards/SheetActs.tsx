import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { usePlanState, useSegmentsView, useSession } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { deleteSegment, duplicateSegment } from './segmentActs.ts';

interface SheetActsProps {
  readonly position: number;
  readonly onMove: (position: number) => void;
  readonly onClose: () => void;
}

/** To the neighbours among the segments shown, and what can be done with this one. */
export function SheetActs({ position, onMove, onClose }: SheetActsProps) {
  const session = useSession();
  const readOnly = usePlanState((state) => state.readOnly);
  const count = usePlanState(({ plan }) => plan.segments.length);
  const shown = useSegmentsView((view) => view.shown);
  const index = shown === null ? position : shown.indexOf(position);
  const last = (shown?.length ?? count) - 1;
  const goTo = (next: number) => onMove(shown?.[next] ?? next);

  return (
    <div className="sheet-acts">
      <div className="sheet-row">
        <Button disabled={index <= 0} onClick={() => goTo(index - 1)}>
          {t('segments.sheet.previous')}
        </Button>
        <span className="figures">
          {t('segments.sheet.place', { number: formatCount(index + 1, 'full'), count: formatCount(last + 1, 'full') })}
        </span>
        <Button disabled={index < 0 || index >= last} onClick={() => goTo(index + 1)}>
          {t('segments.sheet.next')}
        </Button>
      </div>
      <div className="sheet-row">
        <Button disabled={readOnly} onClick={() => onMove(duplicateSegment(session, position))}>
          {t('segments.sheet.duplicate')}
        </Button>
        <Button
          disabled={readOnly}
          onClick={() => {
            onClose();
            deleteSegment(session, position);
          }}
        >
          {t('segments.sheet.delete')}
        </Button>
      </div>
    </div>
  );
}
