import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { type Decided, realMoney, targetedCount } from './decided.ts';
import { isLimited } from './isLimited.ts';

/** The finding, and what stands behind it. */
interface AdviceWords {
  readonly headline: string;
  readonly reasons: readonly string[];
}

export function adviceWords(decided: Decided): AdviceWords {
  const reasons = [budgetWords(decided), sureWords(decided), limitsWords(decided), ...moreWords(decided)];
  return { headline: headlineOf(decided), reasons: reasons.filter((words) => words !== null) };
}

function headlineOf(decided: Decided): string {
  const { advice, plan } = decided;
  const count = targetedCount(advice);
  const mass = money(decided, advice.macroSpend);
  if (count === 0 && advice.macroSpend === 0) {
    return t('decide.whatToDo.nothing', {
      budget: decided.plan.budget > 0 || decided.limits.budget === 'best' ? 'some' : 'none',
    });
  }
  const result = resultWords(decided);
  if (count === 0) return t('decide.whatToDo.massAlone', { mass, result });
  const some = { count: formatCount(count, 'full'), of: plan.segments.length, result };
  return advice.macroSpend > 0 ? t('decide.whatToDo.both', { ...some, mass }) : t('decide.whatToDo.targeted', some);
}

function resultWords(decided: Decided): string {
  const { advice, now } = decided;
  const profit = realMoney(advice.mix.profit, advice.mix.spend);
  const change = realMoney(advice.mix.profit - now.mix.profit, advice.mix.spend);
  return t('decide.whatToDo.result', {
    sign: profit < 0 ? 'loss' : 'profit',
    profit: money(decided, Math.abs(profit)),
    change: change > 0 ? 'more' : change < 0 ? 'less' : 'same',
    by: money(decided, Math.abs(change)),
  });
}

const worthTelling = 0.005;

function budgetWords(decided: Decided): string | null {
  const { advice, plan, limits } = decided;
  if (limits.budget === 'best') return t('decide.whatToDo.takes', { budget: money(decided, advice.spend) });
  const { unspent } = advice.mix;
  return unspent > worthTelling * plan.budget
    ? t('decide.whatToDo.unspent', { unspent: money(decided, unspent) })
    : null;
}

/** Where searches end that were finished: what is open then is rounding. */
const nothingOpen = 1e-8;

function sureWords({ advice, plan, limits }: Decided): string {
  const { profit, bound } = advice;
  const open = bound - profit;
  const within = isLimited(limits) ? 'limits' : limits.budget === 'plan' ? 'budget' : 'none';
  if (open <= nothingOpen * Math.max(Math.abs(profit), 1e-6 * plan.budget)) {
    return t('decide.whatToDo.sure', { within });
  }
  if (profit > 0) return t('decide.whatToDo.within', { gap: formatShare(open / bound, 2) });
  return t('decide.whatToDo.atMost', { within, most: formatMoney(Math.max(0, bound), plan.currency) });
}

function limitsWords(decided: Decided): string | null {
  const { advice, unlimited } = decided;
  if (unlimited === null) return null;
  const cost = unlimited - advice.profit;
  if (cost <= 1e-6 * Math.abs(unlimited)) return t('decide.whatToDo.limitsFree');
  const figures = {
    cost: money(decided, cost),
    limited: money(decided, advice.profit),
    free: money(decided, unlimited),
  };
  return t('decide.whatToDo.limitsCost', figures);
}

/** What another budget would bring. */
function moreWords(decided: Decided): string[] {
  const { advice, next, bestBudget, plan } = decided;
  if (next === null || bestBudget === null) return [];
  const words: string[] = [];
  const gain = bestBudget.profit - advice.profit;
  const pays = gain > 1e-3 * Math.abs(advice.profit);
  if (next.kind === 'earns') {
    const figures = { money: formatMoney(next.money, plan.currency, 'full'), profit: money(decided, next.profit) };
    words.push(next.profit > 0.005 ? t('decide.whatToDo.next', figures) : t('decide.whatToDo.nextNothing', figures));
  } else if (next.kind === 'nothing' && !pays) words.push(t('decide.whatToDo.moreNothing'));
  if (pays) {
    const figures = { budget: money(decided, bestBudget.spend), profit: money(decided, bestBudget.profit) };
    words.push(t('decide.whatToDo.bestBudget', figures));
  }
  return words;
}

function money({ plan }: Decided, amount: number): string {
  return formatMoney(amount, plan.currency);
}
