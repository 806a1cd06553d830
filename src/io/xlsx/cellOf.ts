import type { Cell } from '../tables/table.ts';
import type { NumberFormat } from './numberFormat.ts';
import { refuseDamaged } from './refusal.ts';
import { unescapeText } from './runText.ts';
import { serialDate } from './serialDate.ts';

/** A cell as the sheet has it: null where an element is missing. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly formula: string | null;
  readonly inline: string;
}

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

const numberShape = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What programs write for a number that is none; a spreadsheet shows #NUM!. */
const machineWord = /^[+-]?(?:nan|inf(?:inity)?)$/i;

/** What a cell holds: '' where it is blank, its saved result where it is a formula. */
export function cellOf(raw: RawCell, context: CellContext): Cell {
  const { type, value, formula } = raw;
  if (formula !== null && (value === null || (value === '' && type !== 'str'))) {
    return { trouble: 'formula', text: `=${formula}` };
  }
  if (type === 'inlineStr') return raw.inline;
  if (value === null || value === '') return '';
  return reader(type)(value, raw.style, context);
}

type Read = (value: string, style: number, context: CellContext) => Cell;

function reader(type: string): Read {
  return readers.get(type) ?? refuseDamaged();
}

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['n', readNumber],
  ['s', (value, _, { strings }) => strings[Number(value)] ?? refuseDamaged()],
  ['str', (value) => unescapeText(value)],
  ['b', (value) => (['0', 'false'].includes(value.trim()) ? 'FALSE' : 'TRUE')],
  ['e', (value) => ({ trouble: 'error', text: value })],
  ['d', (value) => ({ trouble: 'date', text: value })],
]);

function readNumber(value: string, style: number, { formats, from1904 }: CellContext): Cell {
  const text = value.trim();
  if (text === '') return '';
  if (machineWord.test(text)) return { trouble: 'error', text: '#NUM!' };
  if (!numberShape.test(text)) return { trouble: 'error', text };
  // Plus 0, so that a negative zero is none.
  const number = Number(text) + 0;
  if (!Number.isFinite(number)) return { trouble: 'error', text };
  // A number of unknown format might be a date.
  const format = formats[style] ?? (style === 0 ? 'plain' : refuseDamaged());
  if (format === 'date') return { trouble: 'date', text: serialDate(number, from1904) };
  return format === 'percent' ? { number, percent: true } : { number };
}
