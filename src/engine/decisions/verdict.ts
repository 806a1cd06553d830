import type { MacroOutcome } from '../outcome/macro.ts';
import type { MicroOutcome } from '../outcome/micro.ts';
import type { MixOutcome } from '../outcome/mix.ts';

/** Profits this close, as a share of the spend, are too close to call. */
export const tieShare = 0.01;

export type Winner = 'macro' | 'micro';

/** Which of macro and micro does better on the same budget. */
export type Verdict =
  | { readonly kind: 'neitherBought' }
  /** The other one cannot be bought. */
  | { readonly kind: 'onlyOneBought'; readonly bought: Winner; readonly profit: number }
  | { readonly kind: 'tie'; readonly lead: number }
  /** `winner` loses less. */
  | { readonly kind: 'bothLose'; readonly winner: Winner; readonly lead: number; readonly profit: number }
  | { readonly kind: 'win'; readonly winner: Winner; readonly lead: number; readonly betterRoi: Winner | null };

type Judged<T extends MacroOutcome | MicroOutcome> = Pick<T, 'bought' | 'profit' | 'spend' | 'roi'>;

/** Judges by profit. `lead` is the difference, 0 or more; `betterRoi` names a loser with the better ROI. */
export function verdictOf(macro: Judged<MacroOutcome>, micro: Judged<MicroOutcome>): Verdict {
  if (!macro.bought && !micro.bought) return { kind: 'neitherBought' };
  if (!macro.bought) return { kind: 'onlyOneBought', bought: 'micro', profit: micro.profit };
  if (!micro.bought) return { kind: 'onlyOneBought', bought: 'macro', profit: macro.profit };
  const lead = Math.abs(micro.profit - macro.profit);
  if (lead === 0 || lead < tieShare * Math.max(macro.spend, micro.spend)) return { kind: 'tie', lead };
  const winner = micro.profit > macro.profit ? 'micro' : 'macro';
  const best = Math.max(micro.profit, macro.profit);
  if (best < 0) return { kind: 'bothLose', winner, lead, profit: best };
  return { kind: 'win', winner, lead, betterRoi: betterRoi(macro.roi, micro.roi, winner) };
}

function betterRoi(macro: number | null, micro: number | null, winner: Winner): Winner | null {
  if (macro === null || micro === null || macro === micro) return null;
  const better = micro > macro ? 'micro' : 'macro';
  return better === winner ? null : better;
}

type JudgedMix = Pick<MixOutcome, 'macroBought' | 'microBought' | 'unspent' | 'profit' | 'spend'>;

/**
 * How much more profit the mix makes than the better of macro and micro, where it is a mix at all and the lead is no
 * tie; null otherwise, and where spends typed by hand take the mix above the budget.
 */
export function mixLead(macro: Judged<MacroOutcome>, micro: Judged<MicroOutcome>, mix: JudgedMix): number | null {
  const overBudget = mix.unspent < -1e-9 * mix.spend;
  if (!mix.macroBought || !mix.microBought || overBudget) return null;
  const lead = mix.profit - Math.max(macro.profit, micro.profit);
  return lead > tieShare * mix.spend ? lead : null;
}
