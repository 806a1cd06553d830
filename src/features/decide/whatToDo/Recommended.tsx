import { t } from '../../../i18n/translate.ts';
import type { Recommendation } from '../../../store/decisionsStore.ts';
import { ApplyAdvice } from './ApplyAdvice.tsx';
import { adviceWords } from './adviceWords.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Comparison } from './Comparison.tsx';
import { clashWords } from './clashWords.ts';

interface RecommendedProps {
  readonly recommendation: Recommendation;
  readonly stale: boolean;
  /** Charts are drawn. */
  readonly seen: boolean;
}

/** The finding in a sentence, how good it is, and the plan as it is beside it; or why nothing keeps to the limits. */
export function Recommended({ recommendation, stale, seen }: RecommendedProps) {
  const { advice } = recommendation;
  if (advice.kind === 'impossible') {
    return (
      <div className="advice" data-stale={stale || undefined}>
        <p className="advice-headline" role="status">
          {t('decide.whatToDo.impossible')}
        </p>
        <p role="status">{clashWords(recommendation, advice.clash)}</p>
      </div>
    );
  }
  const { headline, reasons } = adviceWords({ ...recommendation, advice });
  return (
    <div className="advice" data-stale={stale || undefined}>
      <p className="advice-headline">{headline}</p>
      <ul className="advice-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <ApplyAdvice recommendation={recommendation} stale={stale} />
      <BeforeAfter recommendation={{ ...recommendation, advice }} stale={stale} seen={seen} />
      <Comparison recommendation={{ ...recommendation, advice }} />
    </div>
  );
}
