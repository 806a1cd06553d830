import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { useCurves, useResults } from '../../store/useSession.ts';
import { useNearView } from '../../ui/useNearView.ts';
import { useSettled } from '../../ui/useSettled.ts';
import './howMany.css';
import { CountAnswer } from './howMany/CountAnswer.tsx';
import { whyNoCount } from './howMany/whyNoCount.ts';

/** Longer than between two keys of someone who types. */
const pauseOfTyping_ms = 250;

/** How many segments? Micro with fewer than the plan's, or why there is nothing to merge. */
export function HowMany() {
  const results = useSettled(useResults(), pauseOfTyping_ms);
  const runs = useSettled(
    useCurves(({ segmentCounts }) => segmentCounts),
    pauseOfTyping_ms,
  );
  const { ref, near } = useNearView<HTMLElement>();
  const [seen, setSeen] = useState(false);
  // Drawn when somebody comes near, and kept from then on.
  if (near && !seen) setSeen(true);
  const why = whyNoCount(results, runs.alike);
  return (
    <section ref={ref} className="how-many" aria-labelledby="how-many-title">
      <h2 id="how-many-title">{t('decide.howMany')}</h2>
      {why !== null && <p>{why}</p>}
      {why === null && seen && <CountAnswer runs={runs} plan={results.plan} />}
    </section>
  );
}
