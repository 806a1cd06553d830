import type { ReactNode } from 'react';
import { formatFactor } from '../../numbers/formatFactor.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { Results } from '../../store/results.ts';
import { richText } from './richText.ts';

/** The verdict: one sentence with the winner, and what stands behind it or would change it. */
export interface VerdictWords {
  readonly headline: ReactNode;
  readonly reasons: readonly ReactNode[];
}

export function verdictWords(results: Results): VerdictWords {
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
        reasons: [flip(results), ...always(results)],
      };
    }
    case 'win': {
      const { winner, betterRoi } = verdict;
      const disagree = betterRoi === null ? [] : [richText('verdict.roiDisagrees', { better: betterRoi })];
      const headline = richText('verdict.win', { winner, lead: money(results, verdict.lead) });
      return { headline, reasons: [flip(results), ...disagree, ...always(results)] };
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
  return richText('verdict.tieWhy', {
    macroProfit: formatMoney(macro.profit, plan.currency),
    microProfit: formatMoney(micro.profit, plan.currency),
  });
}

/** What would make the two level. */
function flip({ flip, verdict }: Results): ReactNode {
  const macroLeads = 'winner' in verdict && verdict.winner === 'macro';
  if (flip === null) return richText('verdict.noFlip', { winner: macroLeads ? 'macro' : 'micro' });
  const usual = macroLeads ? flip.factor > 1 && flip.from > 0 : flip.factor < 1 && flip.from > 0;
  const key = usual ? (macroLeads ? 'verdict.needsMore' : 'verdict.canLose') : 'verdict.levelAt';
  // The lift has as many digits as it takes to be level when typed: none may be cut.
  const lift = formatShare(flip.lift, 12);
  return richText(key, { factor: formatFactor(flip.factor), lift, from: formatShare(flip.from) });
}

/** What is worth saying whoever wins. */
function always({ plan, outcome, mix }: Results): ReactNode[] {
  const { macro, micro } = outcome;
  const lead = mix.profit - Math.max(macro.profit, micro.profit);
  const reasons: ReactNode[] = [];
  if (mix.macroBought && mix.microBought && lead > 0.01 * plan.budget) {
    reasons.push(
      richText('verdict.mixBest', { share: formatShare(plan.macroShare), lead: formatMoney(lead, plan.currency) }),
    );
  }
  if (micro.unspent < -1e-9 * plan.budget) {
    reasons.push(richText('verdict.overBudget', { by: formatMoney(-micro.unspent, plan.currency) }));
  }
  return reasons;
}

function money({ plan }: Results, amount: number): string {
  return formatMoney(amount, plan.currency);
}
