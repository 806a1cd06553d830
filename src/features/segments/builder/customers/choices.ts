import { t } from '../../../../i18n/translate.ts';
import {
  type CustomerProfile,
  type GroupColumn,
  type GroupKey,
  type GroupRequest,
  mostGroupColumns,
} from '../../../../io/customers/customers.ts';
import { formatField } from '../../../../numbers/formatField.ts';
import { readNumber } from '../../../../numbers/readNumber.ts';

/** What the user chose of a list of customers. */
export interface Choices {
  readonly columns: readonly ColumnChoice[];
  /** The place of the column with the value of a conversion. */
  readonly value: number | null;
  /** The customers stand for the whole population. */
  readonly scaled: boolean;
}

interface ColumnChoice {
  readonly position: number;
  /** Cut points as typed; null = every value apart. */
  readonly edges: string | null;
}

export const noChoices: Choices = { columns: [], value: null, scaled: false };

/** More different values than this are rather numbers to cut into ranges than groups. */
const mostValuesApart = 20;

/** The choices with one more column to group by, where there is room for it; numbers of many values start as ranges. */
export function withColumn(choices: Choices, profile: CustomerProfile, position: number): Choices {
  const { columns } = withoutColumn(choices, position);
  if (columns.length === mostGroupColumns) return { ...choices, columns };
  const { numbers, distinct } = profile.columns[position];
  const many = distinct === null || distinct > mostValuesApart;
  const edges = numbers !== null && many ? writeEdges(numbers.edges) : null;
  return { ...choices, columns: [...columns, { position, edges }] };
}

export function withoutColumn(choices: Choices, position: number): Choices {
  return { ...choices, columns: choices.columns.filter((column) => column.position !== position) };
}

export function withEdges(choices: Choices, position: number, edges: string | null): Choices {
  return {
    ...choices,
    columns: choices.columns.map((column) => (column.position === position ? { position, edges } : column)),
  };
}

export function writeEdges(edges: readonly number[]): string {
  return edges.map(printed).join('; ');
}

/** Rising numbers parted by semicolons; null where it is none, or where they do not rise. */
export function readEdges(text: string): readonly number[] | null {
  const readings = text.split(';').map((part) => readNumber(part, 'factor'));
  const edges = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const rising = edges.every((edge, i) => i === 0 || edge > edges[i - 1]);
  return edges.length === readings.length && rising ? edges : null;
}

/** What is asked of the file; null where nothing is chosen or a cut point cannot be read. */
export function requestOf({ columns, value }: Choices, profile: CustomerProfile): GroupRequest | null {
  const grouped = columns.map((column) => groupColumn(column, profile));
  if (grouped.length === 0 || grouped.includes(null)) return null;
  const numbers = value === null ? null : profile.columns[value].numbers;
  return {
    separator: profile.separator,
    columns: grouped.filter((column) => column !== null),
    value: value === null || numbers === null ? null : { position: value, decimal: numbers.decimal },
  };
}

function groupColumn({ position, edges: text }: ColumnChoice, profile: CustomerProfile): GroupColumn | null {
  if (text === null) return { position, ranges: null };
  const edges = readEdges(text);
  return edges === null
    ? null
    : { position, ranges: { edges, decimal: profile.columns[position].numbers?.decimal ?? '.' } };
}

/** The name of a column; by its place where it has none. */
export function listColumnName({ columns }: CustomerProfile, position: number): string {
  return columns[position].name || t('builder.customers.column', { number: String(position + 1) });
}

/** What a group is called after what stands in one of its columns: "Web", "history 100–500", "newbie 1". */
export function keyName(key: GroupKey, { position, ranges }: GroupColumn, profile: CustomerProfile): string {
  const column = listColumnName(profile, position);
  if (key === null) return t('builder.range.none', { column });
  if (typeof key === 'number') return t('builder.columnValue', { column, value: rangeName(key, ranges?.edges ?? []) });
  if (key === '') return t('builder.range.empty', { column });
  return profile.columns[position].numbers === null ? key : t('builder.columnValue', { column, value: key });
}

function rangeName(range: number, edges: readonly number[]): string {
  if (range === 0) return t('builder.range.below', { to: printed(edges[0]) });
  if (range === edges.length) return t('builder.range.from', { from: printed(edges[range - 1]) });
  return t('builder.range.between', { from: printed(edges[range - 1]), to: printed(edges[range]) });
}

function printed(edge: number): string {
  return formatField(edge, 'factor', 'USD');
}
