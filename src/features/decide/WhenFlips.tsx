import { t } from '../../i18n/translate.ts';
import { isError } from '../../model/issue.ts';
import { usePlan, useQuestions, useResults } from '../../store/useSession.ts';
import { useWhile } from '../../ui/useWhile.ts';
import { Unanswered } from './Unanswered.tsx';
import { useLook } from './useLook.ts';
import { FlipMap } from './whenFlips/FlipMap.tsx';
import { FlipTable } from './whenFlips/FlipTable.tsx';
import { flipFinding } from './whenFlips/flipFinding.ts';
import { type FlipRow, flipRows } from './whenFlips/flipRows.ts';
import { hasJump } from './whenFlips/leadText.ts';
import { SegmentFlips } from './whenFlips/SegmentFlips.tsx';
import './whenFlips/whenFlips.css';

const needed = ['whenFlips', 'howMany', 'flipBands'] as const;

/** When does it flip? Each input moved alone until macro and micro earn the same. */
export function WhenFlips() {
  const { ref, near, seen } = useLook(needed);
  const breakEvens = useQuestions((state) => state.breakEvens);
  const count = useQuestions(({ segmentCounts }) => segmentCounts.alike);
  const plan = useWhile(near, usePlan());
  const faulty = useResults().outcome.issues.some(isError);
  const rows = seen ? flipRows(breakEvens, count) : [];
  const targeted = rows.some(({ breakEven }) => breakEven.targeted > 0);
  return (
    <section ref={ref} className="when-flips" aria-labelledby="when-flips-title">
      <h2 id="when-flips-title">{t('decide.whenFlips')}</h2>
      {faulty && <p>{t('decide.whenFlips.faulty')}</p>}
      {!faulty && <Unanswered question="whenFlips" isThere={rows.length > 0} />}
      {targeted && <Answer rows={rows} stale={rows.some((row) => row.plan !== plan)} />}
      {rows.length > 0 && !targeted && <p>{t('decide.whenFlips.noSegments')}</p>}
      {targeted && <FlipMap />}
      {seen && <SegmentFlips />}
    </section>
  );
}

function Answer({ rows, stale }: { readonly rows: readonly FlipRow[]; readonly stale: boolean }) {
  const flipBands = useQuestions((state) => state.flipBands);
  const withBands = rows.some(({ plan }) => Object.keys(plan.ranges).length > 0);
  const idle = rows.some(({ breakEven }) => breakEven.stretches.some(({ leader }) => leader === null));
  return (
    <div data-stale={stale || undefined}>
      <p className="flips-finding">{flipFinding(rows)}</p>
      <p className="flips-note">
        {t('decide.whenFlips.alone')} {idle && t('decide.whenFlips.neither')}{' '}
        {rows.some(({ breakEven }) => hasJump(breakEven)) && t('decide.whenFlips.byJump')}{' '}
        {withBands && t('decide.whenFlips.bands')}
      </p>
      <FlipTable rows={rows} bands={withBands ? flipBands : null} />
      {withBands && <Unanswered question="flipBands" isThere />}
    </div>
  );
}
