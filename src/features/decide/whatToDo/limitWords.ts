import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { SetLimit } from '../../../store/decisionsStore.ts';
import type { Wish } from '../../../store/limits.ts';
import { attentionOf } from './attentionOf.ts';
import { type Decided, realMoney } from './decided.ts';

/** A limit, and the profit with it and without it, in print. */
interface LimitRow {
  readonly name: string;
  readonly without: string | null;
  readonly gain: string | null;
}

/** The profit without each limit beside that with all of them; null as long as it is not known. */
export function limitRows(decided: Decided): readonly LimitRow[] {
  const { plan, prices } = decided;
  const money = (amount: number) => formatMoney(realMoney(amount, plan.budget), plan.currency, 'full');
  return decided.setLimits.map((limit, index) => {
    const profit = prices?.[index] ?? null;
    return {
      name: limitName(decided, limit),
      without: profit === null ? null : money(profit),
      gain: profit === null ? null : money(gainOf(decided, profit)),
    };
  });
}

/** What lifting the dearest of them would earn; null as long as that is not known. */
export function dearestLimit(decided: Decided): string | null {
  const { setLimits, prices, plan } = decided;
  if (prices === null) return null;
  const gains = prices.map((profit) => (profit === null ? 0 : gainOf(decided, profit)));
  const most = Math.max(0, ...gains);
  const limit = setLimits[gains.indexOf(most)];
  if (most === 0 || limit === undefined) return t('decide.prices.free');
  const values = {
    limit: limit.kind,
    by: formatMoney(most, plan.currency),
    segment: '',
    most: 0,
    count: 0,
    people: '',
    attention: attentionOf(plan),
  };
  switch (limit.kind) {
    case 'mostSegments':
      return t('decide.prices.dearest', { ...values, most: limit.most });
    case 'leastReach':
      return t('decide.prices.dearest', { ...values, people: formatCount(limit.people) });
    case 'rule':
      return t('decide.prices.dearest', { ...values, segment: segmentName(plan, limit.position) });
    case 'rules':
      return t('decide.prices.dearest', { ...values, count: limit.count });
    default:
      return t('decide.prices.dearest', values);
  }
}

/** Less than a search can tell is nothing. */
function gainOf({ advice }: Decided, profit: number): number {
  const gain = profit - advice.profit;
  return gain > 1e-6 * Math.abs(profit) ? gain : 0;
}

function limitName({ plan, limits }: Decided, limit: SetLimit): string {
  switch (limit.kind) {
    case 'budget':
      return t('decide.prices.budget', { budget: formatMoney(plan.budget, plan.currency) });
    case 'mostSegments':
      return t('decide.prices.mostSegments', { most: limit.most });
    case 'leastReach':
      return t('decide.prices.leastReach', { people: formatCount(limit.people), attention: attentionOf(plan) });
    case 'keepMass':
      return t('decide.limits.keepMass');
    case 'rules':
      return t('decide.prices.rules', { count: limit.count });
    case 'rule': {
      const wish = limits.wishes.get(plan.segments[limit.position]?.id ?? '');
      const segment = segmentName(plan, limit.position);
      return t('decide.prices.rule', { segment, ...wishWords(plan.currency, wish) });
    }
  }
}

/** What is wished for, with its money where it says any. */
function wishWords(currency: string, wish: Wish | undefined): { wish: string; least: string; most: string } {
  const money = (amount: number | null) => (amount === null ? '' : formatMoney(amount, currency));
  if (wish?.kind === 'exactly') return { wish: 'exactly', least: money(wish.media), most: '' };
  if (wish?.kind !== 'between') return { wish: wish?.kind ?? 'free', least: '', most: '' };
  const { least, most } = wish;
  const kind = least === null ? (most === null ? 'free' : 'most') : most === null ? 'least' : 'between';
  return { wish: kind, least: money(least), most: money(most) };
}
