import { useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { LearningWorth } from '../../../store/questionsStore.ts';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { learningWords } from './learningWords.ts';

interface WorthsProps {
  readonly plan: Plan;
  readonly worths: readonly LearningWorth[];
  readonly stale: boolean;
}

/** What finding out each input before deciding is worth. */
export function Worths({ plan, worths, stale }: WorthsProps) {
  const { finding, rows, idle } = useMemo(() => learningWords(plan, worths), [plan, worths]);
  if (worths.length === 0) return null;
  return (
    <div className="worths" data-stale={stale || undefined}>
      <h3 id="worths-title">{t('decide.worth')}</h3>
      <p className="worths-finding">{finding}</p>
      {rows.length > 0 && (
        <>
          <TableScroller className="worths-scroll" labelledBy="worths-title">
            <table aria-labelledby="worths-title">
              <thead>
                <tr>
                  <th scope="col">{t('decide.worth.column.input')}</th>
                  <th scope="col">{t('decide.worth.column.worth')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ name, worth, error }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>
                      {worth} <small>{t('decide.risk.error', { error })}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroller>
          <p className="worths-note">
            {idle} {t('decide.worth.note')}
          </p>
        </>
      )}
    </div>
  );
}
