import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { formatSignedMoney } from '../../numbers/formatSignedMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import { formatTimes } from '../../numbers/formatTimes.ts';
import type { Cell, CellKind } from './table.ts';

/** A cell as the page's table prints it: money and people in full. */
export function cellText(cell: Cell, kind: CellKind, currency: string): string {
  if (cell === null) return t('charts.notDefined');
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'money':
      return formatMoney(cell, currency, 'full');
    case 'signedMoney':
      return formatSignedMoney(cell, currency, 'full');
    case 'share':
      return formatShare(cell);
    case 'signedShare':
      return formatSignedShare(cell);
    case 'times':
      return formatTimes(cell);
    default:
      return formatCount(cell, 'full');
  }
}
