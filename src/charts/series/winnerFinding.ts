import type { ChartFigures, Rival } from '../figures.ts';

/** Who wins on profit between macro and micro, in the words of the verdict. */
export type WinnerFinding =
  | { readonly kind: 'noBudget' | 'noneBought' }
  | { readonly kind: 'onlyBought'; readonly only: Rival; readonly other: Rival; readonly profit: number }
  | { readonly kind: 'tie'; readonly gap: number }
  | { readonly kind: 'bothLose'; readonly winner: Rival; readonly profit: number; readonly gap: number }
  | { readonly kind: 'wins'; readonly winner: Rival; readonly gap: number };

/** A difference of less than this share of the spend is too close to call. */
export const tieShare = 0.01;

/** The winner's chart's finding; a campaign that is not bought cannot win. */
export function winnerFinding({ macro, micro }: ChartFigures, budget: number): WinnerFinding {
  if (budget <= 0) return { kind: 'noBudget' };
  if (!macro.bought && !micro.bought) return { kind: 'noneBought' };
  if (!micro.bought) return { kind: 'onlyBought', only: 'macro', other: 'micro', profit: macro.profit };
  if (!macro.bought) return { kind: 'onlyBought', only: 'micro', other: 'macro', profit: micro.profit };
  const gap = Math.abs(macro.profit - micro.profit);
  if (gap === 0 || gap < tieShare * Math.max(macro.spend, micro.spend)) return { kind: 'tie', gap };
  const winner = macro.profit > micro.profit ? 'macro' : 'micro';
  const profit = Math.max(macro.profit, micro.profit);
  return profit < 0 ? { kind: 'bothLose', winner, profit, gap } : { kind: 'wins', winner, gap };
}

/** By how much the mix beats both, or null where it does not by more than a tie. */
export function mixAhead({ macro, micro, mix }: ChartFigures): number | null {
  if (!mix?.bought) return null;
  const lead = mix.profit - Math.max(macro.profit, micro.profit);
  return lead > tieShare * mix.spend ? lead : null;
}
