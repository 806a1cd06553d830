import { t } from '../../i18n/translate.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import type { Results } from '../../store/results.ts';

/** Why macro's profit does not lead to micro's, in a sentence; null where both are bought. */
export function whyNoWaterfall({ plan, outcome: { macro, micro } }: Results): string | null {
  const money = (amount: number) => formatMoney(amount, plan.currency);
  const budget = money(plan.budget);
  if (macro.bought && micro.bought) return null;
  if (micro.missing === null) return t('decide.whereFrom.noSegments');
  if (!macro.bought && !micro.bought) return t('decide.whereFrom.neitherBought', { budget });
  return macro.bought
    ? t('decide.whereFrom.microNotBought', { needed: money(plan.budget + micro.missing), budget })
    : t('decide.whereFrom.macroNotBought', { needed: money(plan.budget + macro.missing), budget });
}
