import { type Rival, type Strategy, strategies } from '../figures.ts';
import { type BudgetRow, valueAt } from './budgetRows.ts';

/** What more money does to the ROI. */
export type RoiFinding =
  | { readonly kind: 'noneBought' }
  | { readonly kind: 'falls' | 'rises'; readonly at: number }
  | {
      readonly kind: 'leads';
      readonly leader: Rival;
      readonly roi: number;
      readonly other: number;
      readonly at: number;
    }
  | { readonly kind: 'one'; readonly leader: Rival; readonly roi: number; readonly at: number }
  | { readonly kind: 'varies' };

/**
 * "Falls" or "rises" is said only where every line drawn does so at each step beyond the present budget. Where nothing
 * is bought yet, there is no ROI here to tell of: it is that of the last budget shown.
 */
export function roiFinding(rows: readonly BudgetRow[], budget: number): RoiFinding {
  if (rows.every(unbought)) return { kind: 'noneBought' };
  const from = rowAt(rows, budget);
  const beyond = [from, ...rows.filter((row) => row.budget > budget)];
  const at = beyond.find((row) => !unbought(row))?.budget ?? budget;
  const slopes = strategies.flatMap((strategy) => steps(beyond.map((row) => row[strategy])));
  if (slopes.length > 0 && slopes.every((slope) => slope < 0)) return { kind: 'falls', at };
  if (slopes.length > 0 && slopes.every((slope) => slope > 0)) return { kind: 'rises', at };
  return roiIn(unbought(from) ? (rows.at(-1) ?? from) : from);
}

function unbought({ macro, micro }: BudgetRow): boolean {
  return macro === null && micro === null;
}

function roiIn({ budget: at, macro, micro }: BudgetRow): RoiFinding {
  if (macro === null && micro === null) return { kind: 'varies' };
  if (micro === null) return { kind: 'one', leader: 'macro', roi: macro ?? 0, at };
  if (macro === null) return { kind: 'one', leader: 'micro', roi: micro, at };
  return macro >= micro
    ? { kind: 'leads', leader: 'macro', roi: macro, other: micro, at }
    : { kind: 'leads', leader: 'micro', roi: micro, other: macro, at };
}

function rowAt(rows: readonly BudgetRow[], budget: number): BudgetRow {
  const here = (strategy: Strategy) => valueAt(rows, strategy, budget);
  return { budget, macro: here('macro'), micro: here('micro'), mix: here('mix') };
}

/** Differences of neighbours that both exist. */
function steps(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? [] : [value - before];
  });
}
