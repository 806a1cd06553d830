import { t } from '../../i18n/translate.ts';
import { usePlanState } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { type Opened, openedBy, openingWays } from './opened.ts';

interface NoSegmentsProps {
  readonly onAdd: () => void;
  readonly onOpen: (opened: Opened) => void;
}

/** A plan without segments, and the four ways to begin. */
export function NoSegments({ onAdd, onOpen }: NoSegmentsProps) {
  const readOnly = usePlanState((state) => state.readOnly);
  return (
    <div className="segments-empty">
      <p>{t('segments.empty')}</p>
      <ul className="segments-ways">
        {([...openingWays, 'add'] as const).map((way) => (
          <li key={way}>
            <Button
              variant="outlined"
              aria-describedby={`begin-${way}`}
              disabled={readOnly}
              onClick={() => (way === 'add' ? onAdd() : onOpen(openedBy[way]))}
            >
              {t(`segments.${way}`)}
            </Button>
            <p id={`begin-${way}`}>{t(`segments.empty.${way}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
