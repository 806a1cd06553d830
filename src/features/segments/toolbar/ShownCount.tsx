import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { lookingAtAll } from '../../../store/shownSegments.ts';
import { usePlanState, useSegmentsView } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLook } from '../useLook.ts';

/** Says politely how many segments are shown when not all are, and leads back to all. */
export function ShownCount() {
  const [, look] = useLook();
  const count = usePlanState(({ plan }) => plan.segments.length);
  const shown = useSegmentsView((view) => view.shown?.length ?? null);
  return (
    <p className="segments-shown figures">
      <span role="status">{shown !== null && shownText(shown, count)}</span>
      {shown !== null && (
        <Button variant="link" onClick={() => look(lookingAtAll)}>
          {t('segments.showAll')}
        </Button>
      )}
    </p>
  );
}

function shownText(shown: number, count: number): string {
  return shown === 0
    ? t('segments.noneShown', { count })
    : t('segments.shown', { shown: formatCount(shown, 'full'), count });
}
