import type { ReactNode } from 'react';
import { largestAmount } from '../../model/fields.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import type { Comparison, Hindrance } from '../../store/comparison.ts';
import { richText } from './richText.ts';
import type { VerdictWords } from './verdictWords.ts';

type Matched = 'sameReach' | 'sameConversions';

/** The verdict on another basis than the same budget. What would flip it is not known there, and a mix has no basis. */
export function comparedWords(compared: Comparison, currency: string): VerdictWords {
  const { basis, verdict, macro, micro } = compared;
  const money = (amount: number) => formatMoney(amount, currency);
  switch (verdict.kind) {
    case 'neitherBought':
      return { headline: richText('verdict.nonePays'), reasons: noSegments(compared) };
    case 'onlyOneBought': {
      const { bought, profit } = verdict;
      const budget = money(compared[bought].spend);
      const headline = richText('verdict.onlyOnePays', { bought, profit: money(profit), budget });
      const why = micro.missing === null ? noSegments(compared) : [richText('verdict.otherNeverPays', { bought })];
      return { headline, reasons: why };
    }
    case 'tie': {
      const profits = { macroProfit: money(macro.profit), microProfit: money(micro.profit) };
      const key = Math.max(macro.profit, micro.profit) < 0 ? 'verdict.tieLose' : 'verdict.tieWhy';
      return {
        headline: richText('verdict.tieAt', { basis }),
        reasons: [budgets(compared, money), richText(key, profits)],
      };
    }
    case 'bothLose': {
      const profit = money(verdict.profit);
      const headline = richText('verdict.bothLoseAt', { basis, winner: verdict.winner, profit });
      return { headline, reasons: [budgets(compared, money)] };
    }
    case 'win': {
      const { winner, betterRoi } = verdict;
      const disagree = betterRoi === null ? [] : [richText('verdict.roiDisagrees', { better: betterRoi })];
      const headline = richText('verdict.winAt', { basis, winner, lead: money(verdict.lead) });
      return { headline, reasons: [budgets(compared, money), ...disagree] };
    }
  }
}

function noSegments({ micro }: Comparison): ReactNode[] {
  return micro.missing === null ? [richText('verdict.microNoSegments')] : [];
}

/** What each spends, and what for. */
function budgets({ basis, macro, micro, exceeds }: Comparison, money: (amount: number) => string): ReactNode {
  const spends = { macroSpend: money(macro.spend), microSpend: money(micro.spend) };
  if (!isMatched(basis)) return richText('verdict.spendsAtBest', spends);
  const [wanted, brought] = basis === 'sameReach' ? [macro.reach, micro.reach] : [macro.incremental, micro.incremental];
  const figures = { ...spends, basis, wanted: formatCount(wanted), brought: formatCount(brought) };
  return richText(exceeds ? 'verdict.spendsForMore' : 'verdict.spendsFor', figures);
}

/**
 * Why there is no verdict on the basis asked for, before the one at the same budget; null where that one says it itself:
 * a campaign cannot be bought.
 */
export function hindranceWords({ asked, hindrance, macro }: Comparison, currency: string): ReactNode {
  if (hindrance === null || !isMatched(asked)) return null;
  switch (hindrance.kind) {
    case 'noSegments':
      return null;
    case 'nothingToMatch':
      return macro.bought ? richText('verdict.nothingToMatch', { basis: asked }) : null;
    case 'tooDear':
      return richText('verdict.tooDear', { basis: asked, limit: formatMoney(largestAmount, currency) });
    case 'outOfReach':
      return outOfReach(asked, hindrance);
  }
}

function outOfReach(basis: Matched, { wanted, most }: Extract<Hindrance, { kind: 'outOfReach' }>): ReactNode {
  if (most <= 0) return richText('verdict.microBringsNone', { basis, wanted: formatCount(wanted) });
  const alike = formatCount(wanted) === formatCount(most);
  const count = (figure: number) => formatCount(figure, alike ? 'full' : 'short');
  return richText('verdict.outOfReach', { basis, wanted: count(wanted), most: count(most) });
}

function isMatched(basis: Comparison['basis']): basis is Matched {
  return basis === 'sameReach' || basis === 'sameConversions';
}
