import { t } from '../../i18n/translate.ts';
import { useComparison, usePlan } from '../../store/useSession.ts';
import { chips } from './chipWords.ts';
import { richText } from './richText.ts';

/** Who wins on profit, ROI, reach and cost per extra conversion. */
export function Chips() {
  const { currency } = usePlan();
  const compared = useComparison();
  return (
    <dl className="chips" aria-label={t('chips.label')}>
      {chips(compared, currency).map(({ key, words, values }) => (
        <div key={key} className="chip">
          <dt>{t(`chips.${key}`)}</dt>
          <dd className="figures">{richText(words, values)}</dd>
        </div>
      ))}
    </dl>
  );
}
