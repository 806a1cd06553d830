import type { Rival } from '../figures.ts';
import type { BudgetRow } from './budgetRows.ts';

/** A stretch of budgets over which one of the two is ahead, or neither. */
export interface LeadRun {
  readonly leader: Rival | null;
  /** The budget at which it takes the lead; the first budget shown for the first run. */
  readonly from: number;
}

/** Who is ahead along the budgets. To be ahead a campaign must be bought: nobody is ahead by doing nothing. */
export function leadRuns(rows: readonly BudgetRow[]): readonly LeadRun[] {
  const runs: LeadRun[] = [];
  rows.forEach((row, index) => {
    const leader = leaderAt(row);
    const before = rows[index - 1];
    if (before === undefined) runs.push({ leader, from: row.budget });
    else if (leader !== runs.at(-1)?.leader) begin(runs, { leader, from: crossing(before, row) });
  });
  return runs;
}

/** Where both earn the same at one point only, no run lies between those on its two sides. */
function begin(runs: LeadRun[], run: LeadRun): void {
  if (runs.at(-1)?.from === run.from && runs.length > 1) runs.pop();
  if (runs.at(-1)?.leader !== run.leader) runs.push(run);
}

function difference({ macro, micro }: BudgetRow): number {
  return (macro ?? 0) - (micro ?? 0);
}

function leaderAt(row: BudgetRow): Rival | null {
  const lead = difference(row);
  if (lead > 0) return row.macro === null ? null : 'macro';
  if (lead < 0) return row.micro === null ? null : 'micro';
  return null;
}

/** Straight between the two points; where a campaign comes in with a jump, the first budget after it. */
function crossing(before: BudgetRow, row: BudgetRow): number {
  const [from, to] = [difference(before), difference(row)];
  const jump = (before.macro === null) !== (row.macro === null) || (before.micro === null) !== (row.micro === null);
  if (jump || from * to > 0) return row.budget;
  if (from === to) return before.budget;
  return before.budget + ((row.budget - before.budget) * from) / (from - to);
}
