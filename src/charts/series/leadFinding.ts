import type { Rival } from '../figures.ts';
import type { BudgetRow } from './budgetRows.ts';
import { leadRuns } from './leadRuns.ts';

/** Who is ahead over the budgets shown. */
export type LeadFinding =
  | { readonly kind: 'noneBought' | 'alike' }
  | { readonly kind: 'throughout'; readonly leader: Rival }
  | { readonly kind: 'above' | 'below'; readonly leader: Rival; readonly at: number }
  | { readonly kind: 'between'; readonly leader: Rival; readonly from: number; readonly to: number }
  /** `from`: where the first lead begins; null where it does at the first budget shown. */
  | {
      readonly kind: 'flips';
      readonly leader: Rival;
      readonly from: number | null;
      readonly at: number;
      readonly next: Rival;
    }
  | { readonly kind: 'changes'; readonly times: number; readonly at: number; readonly next: Rival | null };

/** Read off the sign changes of macro − micro. */
export function leadFinding(rows: readonly BudgetRow[]): LeadFinding {
  if (rows.every(({ macro, micro }) => macro === null && micro === null)) return { kind: 'noneBought' };
  const runs = leadRuns(rows);
  const [first, second, third, fourth] = runs[0]?.leader === null ? runs : [undefined, ...runs];
  if (second === undefined || second.leader === null) return { kind: 'alike' };
  const leader = second.leader;
  if (third === undefined) {
    return first === undefined ? { kind: 'throughout', leader } : { kind: 'above', leader, at: second.from };
  }
  if (fourth === undefined && third.leader !== null) {
    const from = first === undefined ? null : second.from;
    return { kind: 'flips', leader, from, at: third.from, next: third.leader };
  }
  if (fourth === undefined && first === undefined) return { kind: 'below', leader, at: third.from };
  if (fourth === undefined) return { kind: 'between', leader, from: second.from, to: third.from };
  const last = runs.at(-1) ?? fourth;
  return { kind: 'changes', times: runs.length - (first === undefined ? 1 : 2), at: last.from, next: last.leader };
}
