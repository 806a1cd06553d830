import { t } from '../../../i18n/translate.ts';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { comparedRows, comparisonColumns } from './comparisonRows.ts';
import type { Decided } from './decided.ts';

/** The plan's mix, either campaign alone and what is recommended, side by side. */
export function Comparison({ recommendation }: { readonly recommendation: Decided }) {
  const columns = comparisonColumns(recommendation);
  return (
    <>
      <h3 id="advice-compared">{t('decide.compared')}</h3>
      <TableScroller className="advice-scroll" labelledBy="advice-compared">
        <table aria-labelledby="advice-compared">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('decide.compared.now')}</th>
              <th scope="col" className="macro-word">
                {t('decide.compared.macro')}
              </th>
              <th scope="col" className="micro-word">
                {t('decide.compared.micro')}
              </th>
              <th scope="col">{t('decide.compared.recommended')}</th>
            </tr>
          </thead>
          <tbody>
            {comparedRows.map((row) => (
              <tr key={row} data-row={row}>
                <th scope="row">{t(`decide.compared.${row}`)}</th>
                {columns.map((column, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns are always the same ones
                  <td key={index}>{column[row]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
    </>
  );
}
