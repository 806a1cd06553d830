import { fields } from '../../model/fields.ts';
import type { Plan, Segment } from '../../model/plan.ts';
import { protectText } from '../../model/protectText.ts';
import { isPercent } from '../../numbers/numberKind.ts';
import { type ImportColumn, importColumns } from '../importing/importColumns.ts';

/** What an importer finds again under its header: every input of a segment. */
export type ExportHeaders = Readonly<Record<ImportColumn, string>>;

/** null: the segment has no value of its own and takes the default. */
export type ExportCell = string | boolean | null | { readonly number: number; readonly percent: boolean };

/** The header and a row for each segment, in the order of `importColumns`; texts are safe to open in a spreadsheet. */
export function segmentCells(plan: Plan, headers: ExportHeaders): readonly (readonly ExportCell[])[] {
  const head = importColumns.map((column) => protectText(headers[column]));
  return [head, ...plan.segments.map((segment) => importColumns.map((column) => cellOf(segment, column)))];
}

function cellOf(segment: Segment, column: ImportColumn): ExportCell {
  if (column === 'name') return protectText(segment.name);
  if (column === 'included') return segment.included;
  const number = segment[column];
  return number === null ? null : { number, percent: isPercent(fields[`segments.*.${column}`].kind) };
}
