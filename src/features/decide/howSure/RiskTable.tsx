import { t } from '../../../i18n/translate.ts';
import type { SimulationSummary } from '../../../store/simulationStore.ts';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { type RiskCell, riskColumn, riskRows, riskStrategies } from './riskRows.ts';

interface RiskTableProps {
  readonly summary: SimulationSummary;
  readonly currency: string;
}

/** Macro, micro and the mix side by side: what each is expected to bring, and what can go wrong. */
export function RiskTable({ summary, currency }: RiskTableProps) {
  const columns = riskStrategies.map((strategy) => riskColumn(summary, strategy, currency));
  return (
    <div>
      <h3 id="risk-title">{t('decide.risk')}</h3>
      <TableScroller className="risk-scroll" labelledBy="risk-title">
        <table aria-labelledby="risk-title">
          <thead>
            <tr>
              <td />
              {riskStrategies.map((strategy) => (
                <th key={strategy} scope="col" className={`${strategy}-word`}>
                  {t('charts.strategy', { strategy })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {riskRows.map((row, i) => (
              <tr key={row} data-row={row}>
                <th scope="row">{t(`decide.risk.row.${row}`)}</th>
                {columns.map((column, j) => (
                  <td key={riskStrategies[j]}>
                    {column === null ? i === 0 && t('charts.notBought') : <Cell {...column[row]} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
      <p className="risk-note">{t('decide.risk.errorNote')}</p>
    </div>
  );
}

function Cell({ text, error }: RiskCell) {
  return (
    <>
      {text}
      {error !== undefined && <small>{t('decide.risk.error', { error })}</small>}
    </>
  );
}
