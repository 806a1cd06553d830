import { t } from '../../i18n/translate.ts';
import { usePlanState, useResults } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { useLook } from './useLook.ts';
import { segmentWarnings } from './words/segmentWarnings.ts';
import { totalsText } from './words/totalsText.ts';

interface SegmentsFooterProps {
  /** Leads to the first cell that could not be read; null where cells are not gone to. */
  readonly onFirstUnread: (() => void) | null;
}

/** The segments together: how many people they cover, what is wrong with them, and what is worth knowing. */
export function SegmentsFooter({ onFirstUnread }: SegmentsFooterProps) {
  const { plan, unread } = usePlanState((state) => state);
  const { outcome } = useResults();
  const [{ filter }, look] = useLook();
  return (
    <div className="segments-foot">
      <p className="segments-totals figures">{totalsText(plan)}</p>
      <ul className="segments-problems">
        {unread.size > 0 && (
          <li className="segments-unread">
            <span>{t('segments.unread', { count: unread.size })}</span>
            {onFirstUnread && (
              <Button variant="link" onClick={onFirstUnread}>
                {t('segments.unread.first')}
              </Button>
            )}
            {filter !== 'unread' && (
              <Button variant="link" onClick={() => look({ find: '', filter: 'unread' })}>
                {t('segments.unread.show', { count: unread.size })}
              </Button>
            )}
          </li>
        )}
        {segmentWarnings(plan, outcome.issues).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="segments-note">{t('segments.ownFixedCost')}</p>
    </div>
  );
}
