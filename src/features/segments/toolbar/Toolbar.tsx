import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { FilterSelect } from './FilterSelect.tsx';
import { FindField } from './FindField.tsx';
import { ShownCount } from './ShownCount.tsx';
import './toolbar.css';
import { type Opened, openedBy, openingWays } from '../opened.ts';

interface ToolbarProps {
  /** On a phone the acts that are needed less wait behind "More", and there are no columns. */
  readonly phone: boolean;
  readonly onAdd: () => void;
  readonly onOpen: (opened: Opened) => void;
}

/** What can be done to the segments as a whole, and which of them are shown. */
export function Toolbar({ phone, onAdd, onOpen }: ToolbarProps) {
  const readOnly = usePlanState((state) => state.readOnly);
  const [more, setMore] = useState(false);
  const rest = ([phone ? null : 'columns', 'many', 'export'] as const).filter((kind) => kind !== null);
  return (
    <div className="segments-toolbar">
      <div className="segments-bar">
        <fieldset aria-label={t('segments.toolbar')} className="segments-acts">
          <Button variant="primary" aria-label={t('segments.add')} disabled={readOnly} onClick={onAdd}>
            {t(phone ? 'segments.addShort' : 'segments.add')}
          </Button>
          {openingWays.map((way) => (
            <Button key={way} disabled={readOnly} onClick={() => onOpen(openedBy[way])}>
              {t(`segments.${way}`)}
            </Button>
          ))}
          {phone && (
            <Button aria-expanded={more} onClick={() => setMore(!more)}>
              {t('segments.more')}
            </Button>
          )}
          {(!phone || more) &&
            rest.map((kind) => (
              <Button key={kind} disabled={readOnly && kind === 'many'} onClick={() => onOpen({ kind })}>
                {t(`segments.${kind}`)}
              </Button>
            ))}
        </fieldset>
        <search aria-label={t('segments.looking')} className="segments-look">
          <FindField />
          <FilterSelect />
        </search>
      </div>
      <ShownCount />
    </div>
  );
}
