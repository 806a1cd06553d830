import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { TestRow } from './testRows.ts';

interface TestTableRowProps {
  readonly row: TestRow;
  readonly plan: Plan;
}

/** What a test of one segment takes. */
export function TestTableRow({ row, plan }: TestTableRowProps) {
  const { position, people, lift, smallestLift, perArm, assigned, cost, verdict } = row;
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{segmentName(plan, position)}</th>
      <td>{t(`measure.verdict.${verdict}`)}</td>
      <td>
        {perArm === null ? '–' : formatCount(perArm, 'full')}
        {assigned !== null && <small>{t('measure.assigned', { assigned: formatCount(assigned, 'full') })}</small>}
      </td>
      <td>{cost === null ? '–' : formatMoney(cost, plan.currency, 'full')}</td>
      <td>{formatShare(lift)}</td>
      <td>{smallestLift === null ? t('measure.noLift') : formatShare(smallestLift)}</td>
      <td>{formatCount(people, 'full')}</td>
    </tr>
  );
}
