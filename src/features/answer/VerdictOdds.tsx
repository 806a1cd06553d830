import { useEffect } from 'react';
import { t } from '../../i18n/translate.ts';
import { usePlan, useSession, useSimulation, useView } from '../../store/useSession.ts';
import { verdictOdds } from './verdictOdds.ts';

/** How sure the verdict is, of a plan with ranges: as soon as its first draws are made, and again when all are. */
export function VerdictOdds() {
  const { simulation } = useSession();
  const plan = usePlan();
  const basis = useView((state) => state.basis);
  const { last, failure } = useSimulation((state) => state);
  const isUncertain = Object.keys(plan.ranges).length > 0;
  useEffect(() => (isUncertain ? simulation.watch() : undefined), [isUncertain, simulation]);
  if (!isUncertain || failure !== null) return null;
  const summary = last?.simulation.summary;
  if (summary === null) return null;
  // What is drawn is there in a moment: its line is kept free, and the sentence before it stays until then.
  const words = summary === undefined ? t('verdict.oddsWaiting') : verdictOdds(summary, basis);
  if (words === null) return null;
  return (
    <p className="verdict-odds" data-stale={last?.plan !== plan || undefined}>
      {words}
    </p>
  );
}
