import { BrokenOff } from '../../charts/BrokenOff.tsx';
import { t } from '../../i18n/translate.ts';
import { isError } from '../../model/issue.ts';
import { usePlan, useResults, useSession, useSimulation } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWhile } from '../../ui/useWhile.ts';
import { Answer } from './howSure/Answer.tsx';
import { DrawCount } from './howSure/DrawCount.tsx';
import { PublishedRanges } from './howSure/PublishedRanges.tsx';
import './howSure/howSure.css';
import { useLookAt } from './useLook.ts';
import { Waiting } from './Waiting.tsx';

/** How sure? The plan's decision over draws of its uncertain numbers. */
export function HowSure() {
  const { simulation } = useSession();
  const { ref, near, seen } = useLookAt(simulation.watch);
  const plan = useWhile(near, usePlan());
  // Going through every segment at every key would slow down typing.
  const lately = useSettled(plan);
  const faulty = useResults().outcome.issues.some(isError);
  const { last, failure } = useSimulation((state) => state);
  const drawn = seen && !faulty ? last : null;
  const summary = drawn?.simulation.summary ?? null;
  return (
    <section ref={ref} className="how-sure" aria-labelledby="how-sure-title">
      <h2 id="how-sure-title">{t('decide.howSure')}</h2>
      {faulty && <p>{t('decide.howSure.faulty')}</p>}
      {!faulty && failure !== null && <BrokenOff failure={failure} onRetry={simulation.retry} />}
      {!faulty && drawn === null && failure === null && <Waiting />}
      {drawn !== null && summary === null && <p className="how-sure-certain">{t('decide.howSure.certain')}</p>}
      {drawn !== null && summary !== null && (
        <Answer
          plan={drawn.plan}
          simulation={drawn.simulation}
          summary={summary}
          stale={drawn.plan !== plan}
          draws={<DrawCount />}
        />
      )}
      {drawn !== null && <PublishedRanges plan={lately} />}
    </section>
  );
}
