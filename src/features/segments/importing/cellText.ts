import type { MessageKey } from '../../../i18n/en.ts';
import { t } from '../../../i18n/translate.ts';
import type { ImportColumn } from '../../../io/importing/importColumns.ts';
import type { CellProblem, CellProblemCode, ColumnView, PreviewCell } from '../../../io/importing/importView.ts';
import { columnName } from '../../../io/xlsx/cellAddress.ts';
import { fields } from '../../../model/fields.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { formatRange } from '../../../numbers/formatRange.ts';
import { isPercent, type NumberKind } from '../../../numbers/numberKind.ts';

const problemKeys: Readonly<Record<CellProblemCode, MessageKey>> = {
  empty: 'import.problem.empty',
  notANumber: 'number.notANumber',
  notAShare: 'number.notAShare',
  tooLong: 'number.tooLong',
  tooLarge: 'number.tooLarge',
  groupOrDecimal: 'import.problem.twoWays',
  percentOrFraction: 'import.problem.twoWays',
  range: 'import.problem.range',
  rangeNotRising: 'range.rangeNotRising',
  mustBeAbove: 'issue.mustBeAbove',
  mustBeAtLeast: 'issue.mustBeAtLeast',
  mustBeAtMost: 'issue.mustBeAtMost',
  mustBeBelow: 'issue.mustBeBelow',
  mustBeWhole: 'issue.mustBeWhole',
  conversionAboveAll: 'issue.conversionAboveAll',
  noPrice: 'issue.noPrice',
  textTooLong: 'issue.textTooLong',
  missing: 'import.problem.missing',
  nameMissing: 'import.problem.nameMissing',
  tooManyCells: 'import.problem.tooManyCells',
  notYesNo: 'segments.notYesNo',
  spreadsheetError: 'import.problem.spreadsheetError',
  date: 'import.problem.date',
  merged: 'import.problem.merged',
  noSavedResult: 'import.problem.noSavedResult',
};

const longestHeader = 60;

/** What a column of the table is called: by its header, else by its letter in a spreadsheet. */
export function headerText(view: Pick<ColumnView, 'header'> | undefined, position: number): string {
  const header = view?.header.trim() || t('import.preview.column', { letter: columnName(position) });
  return header.length > longestHeader ? `${header.slice(0, longestHeader - 1)}…` : header;
}

/** Why a cell, or its row, can't enter. */
export function problemText({ code, params, readings }: CellProblem, column: ImportColumn | null): string {
  const printed = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? plainValue(value, column) : value,
  ]);
  // Read by the marks of the rest it says nothing, and by others one thing only.
  const key = code === 'groupOrDecimal' && readings.length === 1 ? 'import.problem.otherMark' : problemKeys[code];
  return t(key, Object.fromEntries(printed));
}

/** A value of a cell, in the plan's currency. */
export function valueText(value: number, column: ImportColumn | null, currency: string): string {
  return formatField(value, kindOf(column), currency);
}

/** What was understood, where the text does not say it as plainly; null where it does. */
export function understoodText(cell: PreviewCell, column: ImportColumn | null, currency: string): string | null {
  const { text, value, range } = cell;
  if (value === undefined || column === null) return null;
  const understood = range ? formatRange(range, kindOf(column), currency) : valueText(value, column, currency);
  const plain = !isPercent(kindOf(column)) && Number(text) === value;
  return plain || text.trim() === understood ? null : understood;
}

function kindOf(column: ImportColumn | null): NumberKind {
  return column === null || column === 'name' || column === 'included' ? 'factor' : fields[`segments.*.${column}`].kind;
}

/** A limit without a currency: the sign says nothing about it. */
function plainValue(value: number, column: ImportColumn | null): string {
  const kind = kindOf(column);
  return formatField(value, isPercent(kind) ? kind : 'factor', 'USD');
}
