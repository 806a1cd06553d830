import { createElement, Fragment, type ReactNode } from 'react';
import { formatFactor } from '../../numbers/formatFactor.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { Results } from '../../store/results.ts';
import { comparedWords, hindranceWords } from './comparedWords.ts';
import { richText } from './richText.ts';

/** The verdict: one sentence with the winner, and what stands behind it or would change it. */
export interface VerdictWords {
  readonly headline: ReactNode;
  readonly reasons: readonly ReactNode[];
}

export function verdictWords(results: Results, compared: Comparison): VerdictWords {
  const { currency } = results.plan;
  if (compared.basis !== 'sameBudget') return comparedWords(compared, currency);
  const hindrance = hindranceWords(compared, currency);
  const words = sameBudgetWords(results);
  if (hindrance === null) return words;
  const instead = createElement(Fragment, null, richText('verdict.instead'), ' ', words.headline);
  return { headline: hindrance, reasons: [instead, ...always(results)] };
}

function sameBudgetWords(results: Results): VerdictWords {
  const { verdict } = results;
  switch (verdict.kind) {
    case 'neitherBought':
      return neitherBought(results);
    case 'onlyOneBought':
      return onlyOneBought(results, verdict.bought, verdict.profit);
    case 'tie':
      return { headline: richText('verdict.tie'), reasons: [profits(results), ...always(results)] };
    case 'bothLose': {
      const { winner } = verdict;
      const profit = money(results, verdict.profit);
      return {
        headline: richText('verdict.bothLose', { winner, profit }),
        reasons: [...flipReason(results), ...always(results)],
      };
    }
    case 'win': {
      const { winner, betterRoi } = verdict;
      const disagree = betterRoi === null ? [] : [richText('verdict.roiDisagrees', { better: betterRoi })];
      const headline = richText('verdict.win', { winner, lead: money(results, verdict.lead) });
      return { headline, reasons: [...flipReason(results), ...disagree, ...always(results)] };
    }
  }
}

function neitherBought(results: Results): VerdictWords {
  if (results.plan.budget === 0) return { headline: richText('verdict.noBudget'), reasons: [] };
  return { headline: richText('verdict.neither'), reasons: [macroMissing(results), microMissing(results)] };
}

function onlyOneBought(results: Results, bought: 'macro' | 'micro', profit: number): VerdictWords {
  const headline = bought === 'macro' ? microMissing(results) : macroMissing(results);
  const key = profit > 0 ? 'verdict.otherEarns' : profit < 0 ? 'verdict.otherLoses' : 'verdict.otherLevel';
  const figures = { bought, profit: money(results, profit), loss: money(results, -profit) };
  return { headline, reasons: [richText(key, figures), ...always(results)] };
}

function macroMissing({ plan, outcome }: Results): ReactNode {
  return richText('verdict.macroNotBought', amounts(plan, plan.budget + outcome.macro.missing));
}

function microMissing({ plan, outcome }: Results): ReactNode {
  if (outcome.micro.missing === null) return richText('verdict.microNoSegments');
  const least = plan.micro.split === 'optimised' && plan.micro.minSpend > 0;
  const key = least ? 'verdict.microNotBoughtLeast' : 'verdict.microNotBought';
  return richText(key, amounts(plan, plan.budget + outcome.micro.missing));
}

function amounts({ budget, currency }: Results['plan'], needed: number) {
  return { needed: formatMoney(needed, currency), budget: formatMoney(budget, currency) };
}

function profits({ plan, outcome }: Results): ReactNode {
  const { macro, micro } = outcome;
  const key = Math.max(macro.profit, micro.profit) < 0 ? 'verdict.tieLose' : 'verdict.tieWhy';
  return richText(key, {
    macroProfit: formatMoney(macro.profit, plan.currency),
    microProfit: formatMoney(micro.profit, plan.currency),
  });
}

const noFlip = { impossible: ['verdict.noPossibleFlip'], never: ['verdict.noFlip'], unknown: [] } as const;

/** What would make the two level. */
function flipReason({ flip, verdict }: Results): ReactNode[] {
  const winner = 'winner' in verdict ? verdict.winner : null;
  if (winner === null) return [];
  if (flip.kind !== 'at') return noFlip[flip.kind].map((key) => richText(key, { winner }));
  // The lift has as many digits as it takes to be level when typed: none may be cut.
  const lifts = { lift: formatShare(flip.lift, 12), from: formatShare(flip.from) };
  const macroLeads = winner === 'macro';
  if (flip.factor === null || flip.factor > 1 !== macroLeads) return [richText('verdict.levelAt', lifts)];
  const factor = formatFactor(flip.factor);
  return [richText(macroLeads ? 'verdict.needsMore' : 'verdict.canLose', { ...lifts, factor })];
}

/** What is worth saying whoever wins. */
function always({ plan, outcome, mix, mixLead }: Results): ReactNode[] {
  const { micro } = outcome;
  const reasons: ReactNode[] = [];
  if (mixLead !== null) {
    const key = mix.profit > 0 ? 'verdict.mixBest' : 'verdict.mixLosesLess';
    const lead = formatMoney(mixLead, plan.currency);
    reasons.push(richText(key, { share: formatShare(plan.macroShare), lead }));
  }
  if (micro.unspent < -1e-9 * plan.budget) {
    reasons.push(richText('verdict.overBudget', { by: formatMoney(-micro.unspent, plan.currency) }));
  }
  return reasons;
}

function money({ plan }: Results, amount: number): string {
  return formatMoney(amount, plan.currency);
}
