import type { CellTrouble } from '../tables/table.ts';
import type { CellProblemCode } from './importView.ts';

const codes: Readonly<Record<CellTrouble['trouble'], CellProblemCode>> = {
  date: 'date',
  error: 'spreadsheetError',
  merged: 'merged',
  formula: 'noSavedResult',
};

/** What to say of a cell that holds neither text nor number. */
export function troubleCode({ trouble }: CellTrouble): CellProblemCode {
  return codes[trouble];
}
