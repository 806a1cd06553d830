import { t } from '../../../i18n/translate.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { Recommendation } from '../../../store/decisionsStore.ts';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { realMoney } from './decided.ts';
import { dearestLimit, limitRows } from './limitWords.ts';

interface LimitPricesProps {
  readonly recommendation: Recommendation;
  readonly stale: boolean;
}

/** The profit with the limits that are set, and without each of them. */
export function LimitPrices({ recommendation, stale }: LimitPricesProps) {
  const { advice, plan } = recommendation;
  if (advice.kind === 'impossible' || recommendation.setLimits.length === 0) return null;
  const decided = { ...recommendation, advice };
  const bounded = formatMoney(realMoney(advice.profit, plan.budget), plan.currency, 'full');
  return (
    <div className="limit-prices" data-stale={stale || undefined}>
      <h3 id="limit-prices">{t('decide.prices')}</h3>
      <p>{dearestLimit(decided) ?? t('decide.prices.waiting')}</p>
      <TableScroller className="advice-scroll" labelledBy="limit-prices">
        <table aria-labelledby="limit-prices">
          <thead>
            <tr>
              {(['limit', 'bounded', 'unbounded', 'gain'] as const).map((column) => (
                <th key={column} scope="col">
                  {t('decide.prices.column', { column })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {limitRows(decided).map(({ name, without, gain }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{bounded}</td>
                <td>{without ?? '–'}</td>
                <td>{gain ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
    </div>
  );
}
