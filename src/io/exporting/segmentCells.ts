import { fields } from '../../model/fields.ts';
import type { Interval, Plan, Segment } from '../../model/plan.ts';
import { protectText } from '../../model/protectText.ts';
import { ownRangePath, rangeAt } from '../../model/ranges.ts';
import { isPercent } from '../../numbers/numberKind.ts';
import { numberMarks } from '../../numbers/numberLocale.ts';
import { type ImportColumn, importColumns } from '../importing/importColumns.ts';
import { exactDecimal } from './exactDecimal.ts';

/** What an importer finds again under its header: every input of a segment. */
export type ExportHeaders = Readonly<Record<ImportColumn, string>>;

/** null: the segment has no value of its own and takes the default. */
export type ExportCell = string | boolean | null | { readonly number: number; readonly percent: boolean };

/** The header and a row for each segment, in the order of `importColumns`; texts are safe to open in a spreadsheet. */
export function segmentCells(plan: Plan, headers: ExportHeaders): readonly (readonly ExportCell[])[] {
  const head = importColumns.map((column) => protectText(headers[column]));
  return [head, ...plan.segments.map((segment) => importColumns.map((column) => cellOf(plan, segment, column)))];
}

function cellOf(plan: Plan, segment: Segment, column: ImportColumn): ExportCell {
  if (column === 'name') return protectText(segment.name);
  if (column === 'included') return segment.included;
  const number = segment[column];
  const percent = isPercent(fields[`segments.*.${column}`].kind);
  const range = rangeAt(plan, ownRangePath(segment.id, column));
  if (range !== null) return rangeText(range, percent);
  return number === null ? null : { number, percent };
}

/** Both ends in full, with the word that is read in every language between them. */
function rangeText(range: Interval, percent: boolean): string {
  const { decimal } = numberMarks();
  const [low, high] = range.map((end) => {
    // A hyphen in front of a cell's text would make a formula of it.
    const sign = end < 0 ? '−' : '';
    return `${sign}${exactDecimal(Math.abs(end), decimal, percent ? 2 : 0)}${percent ? '%' : ''}`;
  });
  return `${low} to ${high}`;
}
