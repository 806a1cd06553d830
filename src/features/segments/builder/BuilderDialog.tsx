import { useCallback, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
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

/** Builds segments in one of three ways; nothing enters the plan before the user agrees. */
export default function BuilderDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
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
  return (
    <div className="builder" data-held={dragging || undefined} {...handlers}>
      <Dialog
        title={t('builder.title')}
        closeLabel={t('segments.close')}
        size="wide"
        keepsUndo
        onClose={onClose}
        actions={<Agree built={built} unread={unread.size > 0} onEntered={onClose} />}
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

function toggled(fields: ReadonlySet<string>, field: string): ReadonlySet<string> {
  const next = new Set(fields);
  if (!next.delete(field)) next.add(field);
  return next;
}
