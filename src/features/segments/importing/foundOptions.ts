import { t } from '../../../i18n/translate.ts';
import {
  type DecimalMark,
  type Encoding,
  encodings,
  type Found,
  type Separator,
  separators,
} from '../../../io/importing/importView.ts';
import { formatCount } from '../../../numbers/formatCount.ts';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** Rows among which the one with the names of the columns can be chosen. */
const mostHeaderRows = 20;

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const decimalNames = { '.': 'point', ',': 'comma' } as const;

export const noHeader = 'none';

export function encodingOptions(): readonly Option<Encoding>[] {
  return encodings.map((value) => ({ value, label: t(`import.encoding.${value}`) }));
}

export function separatorOptions(): readonly Option<Separator>[] {
  return separators.map((value) => ({ value, label: t(`import.separator.${separatorNames[value]}`) }));
}

export function decimalOptions(): readonly Option<DecimalMark>[] {
  return (['.', ','] as const).map((value) => ({ value, label: t(`import.decimal.${decimalNames[value]}`) }));
}

export function sheetOptions({ sheets }: Extract<Found, { kind: 'workbook' }>): readonly Option<string>[] {
  return sheets.map((sheet, position) => ({ value: String(position), label: sheetText(sheet) }));
}

/** A sheet's name; that it is hidden in the file is worth knowing. */
export function sheetText({ name, hidden }: { readonly name: string; readonly hidden: boolean }): string {
  return hidden ? t('import.found.sheetHidden', { sheet: name }) : name;
}

/** The rows at the top, as positions from 0, and that none has names. */
export function headerOptions({ headerRow }: Found): readonly Option<string>[] {
  const count = Math.max(mostHeaderRows, (headerRow ?? 0) + 1);
  const rows = Array.from({ length: count }, (_, position) => ({
    value: String(position),
    label: t('import.row', { row: rowText(position + 1) }),
  }));
  return [{ value: noHeader, label: t('import.found.headerNone') }, ...rows];
}

/** The number of a row, from 1. */
export function rowText(row: number): string {
  return formatCount(row, 'full');
}
