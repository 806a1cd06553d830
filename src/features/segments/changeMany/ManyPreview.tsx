import { columnName } from '../../../i18n/columnName.ts';
import { issueText } from '../../../i18n/problemText.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { writeField } from '../../../io/fieldText.ts';
import type { CellValue, ManyCells, ManyEdit, RefusedCells } from '../../../model/manyCells.ts';
import type { Plan } from '../../../model/plan.ts';
import { rangeInCell } from '../words/cellWords.ts';

interface ManyPreviewProps {
  readonly plan: Plan;
  readonly column: ManyEdit['column'];
  readonly result: ManyCells;
}

/** The first cells as they are and as they will be, and how many cannot change and why. */
export function ManyPreview({ plan, column, result: { changedCount, first, refused } }: ManyPreviewProps) {
  const text = (value: CellValue) => cellText(plan, column, value);
  const more = changedCount - first.length;
  return (
    <div className="many-preview">
      {first.length === 0 ? (
        <p>{t('segments.many.nothing')}</p>
      ) : (
        <table aria-label={t('segments.many.preview')}>
          <thead>
            <tr>
              <th scope="col">{columnName('name')}</th>
              <th scope="col">{t('segments.many.before')}</th>
              <th scope="col">{t('segments.many.after')}</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ position, before, after }) => (
              <tr key={position}>
                <th scope="row">
                  <bdi>{segmentName(plan, position)}</bdi>
                </th>
                <td>{text(before)}</td>
                <td>{text(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className="segments-aside">{t('list.more', { count: more })}</p>}
      <ul aria-live="polite" className="many-refused">
        {refused.map((cells) => (
          <li key={cells.problem.code}>{refusedText(plan, column, cells)}</li>
        ))}
      </ul>
    </div>
  );
}

function cellText(plan: Plan, column: ManyEdit['column'], value: CellValue): string {
  if (column === 'included') return t(value ? 'segments.many.included' : 'segments.many.excluded');
  if (typeof value === 'number') return writeField(`segments.*.${column}`, value, plan.currency);
  return typeof value === 'object' && value !== null ? rangeInCell(value, column, plan.currency) : '';
}

function refusedText(plan: Plan, column: ManyEdit['column'], { problem, count }: RefusedCells): string {
  const { limit } = problem.params;
  const printed = typeof limit === 'number' ? { limit: cellText(plan, column, limit) } : {};
  return t('segments.many.refused', { count, problem: issueText(problem.code, printed) });
}
