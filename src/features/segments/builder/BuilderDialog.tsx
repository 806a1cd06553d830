import { useCallback, useRef, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { usePlan } from '../../../store/useSession.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useDropFile } from '../useDropFile.ts';
import { Agree } from './Agree.tsx';
import './builder.css';
import './tables.css';
import { CrossingPanel } from './crossing/CrossingPanel.tsx';
import { useCrossing } from './crossing/useCrossing.ts';
import { CustomersPanel } from './customers/CustomersPanel.tsx';
import { useCustomerGroups } from './customers/useCustomerGroups.ts';
import { OnUnread } from './DraftField.tsx';
import { EqualPartsPanel } from './equal/EqualPartsPanel.tsx';
import { useEqualParts } from './equal/useEqualParts.ts';
import { Preview } from './Preview.tsx';
import { type Way, WayTabs } from './WayTabs.tsx';

interface BuilderDialogProps {
  /** Closed, it keeps what has been built up. */
  readonly open: boolean;
  readonly onClose: () => void;
  /** The segments are in the plan. */
  readonly onEntered: () => void;
}

/** Builds segments in one of three ways; nothing enters the plan before the user agrees. */
export default function BuilderDialog({ open, onClose, onEntered }: BuilderDialogProps) {
  const plan = usePlanWhile(open);
  const [way, setWay] = useState<Way>('cross');
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const cross = useCrossing(plan);
  const equal = useEqualParts(plan);
  const customers = useCustomerGroups(plan);
  const built = { cross, equal, customers }[way].built;
  const onUnread = useCallback((field: string, isUnread: boolean) => {
    setUnread((fields) => (fields.has(field) === isUnread ? fields : toggled(fields, field)));
  }, []);
  const { dragging, handlers } = useDropFile((source) => {
    if (source.kind !== 'file') return;
    setWay('customers');
    customers.open(source);
  });
  if (!open) return null;
  return (
    <div className="builder" data-held={dragging || undefined} {...handlers}>
      <Dialog
        title={t('builder.title')}
        closeLabel={t('segments.close')}
        size="wide"
        keepsUndo
        onClose={onClose}
        actions={<Agree built={built} unread={unread.size > 0} onEntered={onEntered} />}
      >
        <OnUnread value={onUnread}>
          <WayTabs way={way} onWay={setWay}>
            {way === 'cross' && <CrossingPanel {...cross} />}
            {way === 'equal' && <EqualPartsPanel {...equal} />}
            {way === 'customers' && <CustomersPanel {...customers} />}
            {built !== null && <Preview built={built} />}
          </WayTabs>
        </OnUnread>
      </Dialog>
    </div>
  );
}

/** The plan, as it was when the dialog was closed: nothing is built while nobody looks. */
function usePlanWhile(open: boolean): Plan {
  const plan = usePlan();
  const seen = useRef(plan);
  if (open) seen.current = plan;
  return seen.current;
}

function toggled(fields: ReadonlySet<string>, field: string): ReadonlySet<string> {
  const next = new Set(fields);
  if (!next.delete(field)) next.add(field);
  return next;
}
