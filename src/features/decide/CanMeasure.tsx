import { t } from '../../i18n/translate.ts';
import { isError } from '../../model/issue.ts';
import type { LiftTests, PlanLiftTests } from '../../store/questionsStore.ts';
import { usePlan, useQuestions, useResults } from '../../store/useSession.ts';
import { useWhile } from '../../ui/useWhile.ts';
import './canMeasure/canMeasure.css';
import { macroFinding, wholeDetails, wholeFinding } from './canMeasure/measureWords.ts';
import { TestTable } from './canMeasure/TestTable.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useLook } from './useLook.ts';

const needed = ['canMeasure'] as const;

/** Can it be measured? What a test of the plan's lifts takes, for the whole, for macro and for each segment. */
export function CanMeasure() {
  const { ref, near, seen } = useLook(needed);
  const run = useQuestions(({ liftTests }) => liftTests);
  const plan = useWhile(near, usePlan());
  const faulty = useResults().outcome.issues.some(isError);
  const tests = seen && !faulty ? (run?.tests ?? null) : null;
  return (
    <section ref={ref} className="can-measure" aria-labelledby="can-measure-title">
      <h2 id="can-measure-title">{t('decide.canMeasure')}</h2>
      {faulty && <p>{t('decide.canMeasure.faulty')}</p>}
      {!faulty && tests === null && <Unanswered question="canMeasure" />}
      {run !== null && tests !== null && <Answer tests={tests} plan={run.plan} stale={run.plan !== plan} />}
    </section>
  );
}

interface AnswerProps {
  readonly tests: LiftTests;
  readonly plan: PlanLiftTests['plan'];
  readonly stale: boolean;
}

function Answer({ tests, plan, stale }: AnswerProps) {
  const details = wholeDetails(tests, plan.currency);
  return (
    <div className="can-measure-answer" data-stale={stale || undefined}>
      <p className="tests-finding">{wholeFinding(tests, plan.currency)}</p>
      {details !== null && <p>{details}</p>}
      <p>{macroFinding(tests, plan.currency)}</p>
      {tests.targeted > 0 && <TestTable tests={tests} plan={plan} />}
      <p className="tests-note">{t('measure.note')}</p>
    </div>
  );
}
