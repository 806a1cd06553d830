import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { Clash, Recommendation } from '../../../store/decisionsStore.ts';
import { attentionOf } from './attentionOf.ts';

/** Why no mix keeps to the limits, and what would have to give. */
export function clashWords({ plan }: Pick<Recommendation, 'plan'>, clash: Clash): string {
  const money = (amount: number) => formatMoney(amount, plan.currency);
  switch (clash.code) {
    case 'leastAboveMost': {
      const segment = segmentName(plan, clash.position);
      return t('decide.clash.leastAboveMost', { segment, least: money(clash.least), most: money(clash.most) });
    }
    case 'moreMustThanMay': {
      return t('decide.clash.moreMustThanMay', { must: clash.must, may: formatCount(clash.may, 'full') });
    }
    case 'reachTooFar':
      return t('decide.clash.reachTooFar', {
        wanted: formatCount(clash.wanted),
        most: formatCount(clash.most),
        attention: attentionOf(plan),
      });
    case 'mustCostsMore':
      return t('decide.clash.mustCostsMore', { needed: money(clash.needed), budget: money(clash.budget) });
  }
}
