import { createElement } from 'react';
import { t } from '../../i18n/translate.ts';
import { useResults, useView } from '../../store/useSession.ts';
import { useCalm } from '../../ui/useCalm.ts';
import './verdict.css';
import { verdictWords } from './verdictWords.ts';

const announceEvery_ms = 700;

/** The answer in one sentence, and what would change it. */
export function Verdict() {
  const results = useResults();
  const unread = useView((view) => view.unread.size > 0);
  const busy = useCalm(results, announceEvery_ms);
  const { headline, reasons } = verdictWords(results);
  return (
    <section className="verdict" aria-label={t('verdict.region')} aria-live="polite" aria-busy={busy}>
      <div className="verdict-words">
        <h1>{headline}</h1>
        {createElement(
          'div',
          { className: 'verdict-reasons' },
          ...reasons.map((reason) => createElement('p', null, reason)),
        )}
      </div>
      {unread && <p className="verdict-stale">{t('answer.stale')}</p>}
    </section>
  );
}
