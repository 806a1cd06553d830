import { t } from '../../i18n/translate.ts';
import { useQuestions, useResults } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWhile } from '../../ui/useWhile.ts';
import './howMany.css';
import { CountAnswer } from './howMany/CountAnswer.tsx';
import { howManyTitle } from './howMany/goToHowMany.ts';
import { whyNoCount } from './howMany/whyNoCount.ts';
import { Unanswered } from './Unanswered.tsx';
import { useLook } from './useLook.ts';

const needed = ['howMany', 'smallestFirst'] as const;

/** How many segments? Micro with fewer than the plan's, or why there is nothing to merge. */
export function HowMany() {
  const { ref, near, seen } = useLook(needed);
  const results = useSettled(useWhile(near, useResults()));
  const runs = useSettled(useQuestions(({ segmentCounts }) => segmentCounts));
  const why = seen ? whyNoCount(results, runs.alike) : null;
  const isThere = seen && why === null && runs.alike !== undefined;
  return (
    <section ref={ref} className="how-many" aria-labelledby={howManyTitle}>
      <h2 id={howManyTitle} tabIndex={-1}>
        {t('decide.howMany')}
      </h2>
      {why !== null && <p>{why}</p>}
      {why === null && <Unanswered question="howMany" isThere={isThere} />}
      {isThere && <CountAnswer runs={runs} plan={results.plan} />}
    </section>
  );
}
