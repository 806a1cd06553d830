import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import { type Decided, realMoney } from './decided.ts';

export const comparedRows = ['mass', 'targeted', 'unspent', 'spend', 'profit', 'roi', 'reach'] as const;

type ComparedRow = (typeof comparedRows)[number];

/** A mix or one of its campaigns alone, as far as it is compared. */
interface Compared {
  readonly spend: number;
  readonly unspent: number;
  readonly profit: number;
  readonly roi: number | null;
  readonly reach: number;
}

/** What each way to spend the budget brings, in print: the plan's mix, macro and micro alone, and what is recommended. */
export function comparisonColumns({ plan, now, advice }: Decided): readonly Readonly<Record<ComparedRow, string>>[] {
  const money = (amount: number) => formatMoney(realMoney(amount, plan.budget), plan.currency, 'full');
  const column = ({ spend, unspent, profit, roi, reach }: Compared, mass: number) => ({
    mass: money(mass),
    targeted: money(spend - mass),
    unspent: money(unspent),
    spend: money(spend),
    profit: money(profit),
    roi: roi === null ? t('outcome.notDefined') : formatSignedShare(roi),
    reach: formatCount(reach, 'full'),
  });
  return [
    column(now.mix, now.macroSpend),
    column(now.macro, now.macro.spend),
    column(now.micro, 0),
    column(advice.mix, advice.macroSpend),
  ];
}
