import { t } from '../../i18n/translate.ts';
import { isError } from '../../model/issue.ts';
import { usePlan, useQuestions, useResults } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWhile } from '../../ui/useWhile.ts';
import { Answer } from './howSure/Answer.tsx';
import { PublishedRanges } from './howSure/PublishedRanges.tsx';
import './howSure/howSure.css';
import { QuestionProgress } from './QuestionProgress.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useLook } from './useLook.ts';

const needed = ['howSure'] as const;

/** How sure? The plan's decision over draws of its uncertain numbers. */
export function HowSure() {
  const { ref, near, seen } = useLook(needed);
  const plan = useWhile(near, usePlan());
  // Going through every segment at every key would slow down typing.
  const lately = useSettled(plan);
  const faulty = useResults().outcome.issues.some(isError);
  const run = useSettled(useQuestions(({ simulation }) => simulation));
  const open = run === null || run.plan !== plan || run.simulation.preview;
  return (
    <section ref={ref} className="how-sure" aria-labelledby="how-sure-title" data-seen={seen}>
      <h2 id="how-sure-title">{t('decide.howSure')}</h2>
      {faulty && <p>{t('decide.howSure.faulty')}</p>}
      {!faulty && (!seen || run === null) && <Unanswered question="howSure" />}
      {!faulty && seen && open && <QuestionProgress label={t('decide.howSure.drawing')} />}
      {!faulty && seen && run !== null && (
        <>
          {run.simulation.summary === null ? (
            <p className="how-sure-certain">{t('decide.howSure.certain')}</p>
          ) : (
            <Answer
              plan={run.plan}
              simulation={run.simulation}
              summary={run.simulation.summary}
              stale={run.plan !== plan}
            />
          )}
          <PublishedRanges plan={lately} />
        </>
      )}
    </section>
  );
}
