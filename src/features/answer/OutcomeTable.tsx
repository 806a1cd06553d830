import { t } from '../../i18n/translate.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { useComparison, useResults } from '../../store/useSession.ts';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { outcomeRows } from './outcomeRows.ts';
import './outcome.css';

/** Every figure of macro, micro and the mix, in full. */
export function OutcomeTable() {
  const results = useResults();
  const compared = useComparison();
  const { basis } = compared;
  const withMix = basis === 'sameBudget';
  return (
    <section className="outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('outcome.table')}</h2>
      <TableScroller labelledBy="outcome-title">
        <table aria-labelledby="outcome-title">
          <thead>
            <tr>
              <td />
              <th scope="col" className="macro-word">
                {t('outcome.macro')}
              </th>
              <th scope="col" className="micro-word">
                {t('outcome.micro')}
              </th>
              {withMix && <th scope="col">{t('outcome.mix')}</th>}
            </tr>
          </thead>
          <tbody>
            {outcomeRows(results, compared).map(({ key, macro, micro, mix }) => (
              <tr key={key} data-row={key}>
                <th scope="row">{t(`outcome.${key}`)}</th>
                <td>{macro}</td>
                <td>{micro}</td>
                {withMix && <td>{mix}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
      <p className="outcome-note">
        {withMix ? t('outcome.mixShare', { share: formatShare(results.plan.macroShare) }) : t('outcome.at', { basis })}
      </p>
    </section>
  );
}
