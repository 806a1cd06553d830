import { createElement } from 'react';
import { t } from '../../i18n/translate.ts';
import { useComparison, usePlanState, useResults, useView } from '../../store/useSession.ts';
import { useCalm } from '../../ui/useCalm.ts';
import { VerdictOdds } from './VerdictOdds.tsx';
import './verdict.css';
import { verdictWords } from './verdictWords.ts';

const announceEvery_ms = 700;

/** The answer in one sentence, and what would change it. */
export function Verdict() {
  const results = useResults();
  const stale = useStaleText();
  const compared = useComparison();
  const busy = useCalm(compared, announceEvery_ms);
  const { headline, reasons } = verdictWords(results, compared);
  return (
    <section className="verdict" aria-label={t('verdict.region')} aria-live="polite" aria-busy={busy}>
      <div className="verdict-words">
        <h1>{headline}</h1>
        {createElement(
          'div',
          { className: 'verdict-reasons' },
          ...reasons.map((reason) => createElement('p', null, reason)),
          createElement(VerdictOdds),
        )}
      </div>
      {stale !== null && <p className="verdict-stale">{stale}</p>}
    </section>
  );
}

/** Why the answer is not that of all that was typed; null where it is. */
function useStaleText(): string | null {
  const fields = useView(({ unread }) => unread.size);
  const cells = usePlanState(({ unread }) => unread.size);
  if (fields > 0) return t('answer.stale');
  return cells > 0 ? t('answer.staleCells', { count: cells }) : null;
}
