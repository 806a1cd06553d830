import type { DecimalMark } from './cellNumber.ts';

/** The mark between two cells. */
export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Why a list of customers cannot be used; words live in i18n. `row` counts from 1, the header. */
export type CustomersProblem =
  | { readonly code: 'emptyFile' | 'noRows' | 'notText' | 'encoding' | 'gone' }
  | { readonly code: 'unclosedQuote' | 'rowTooLong'; readonly row: number }
  | { readonly code: 'tooManyColumns' | 'tooManyGroups'; readonly limit: number };

/** Rows that do not fit under the header: they are left out, counted, and the first of them named. */
export interface SkippedRows {
  readonly count: number;
  readonly first: readonly number[];
}

/** What a list holds, as far as choosing columns needs it. */
export interface CustomerProfile {
  readonly separator: Separator;
  /** Customers: rows that fit under the header. */
  readonly rows: number;
  readonly skipped: SkippedRows;
  readonly columns: readonly ColumnProfile[];
}

export interface ColumnProfile {
  /** Its place in the file, from 0. */
  readonly position: number;
  /** As the header has it: may be empty, or that of another column. */
  readonly name: string;
  /** Different values; null where there are too many to list: more than 1,000, or 64 KiB of them. */
  readonly distinct: number | null;
  /** Where every cell that is not empty is a number. */
  readonly numbers: NumberProfile | null;
}

export interface NumberProfile {
  readonly min: number;
  readonly max: number;
  /** The mark that makes numbers of all cells; a point where both do. */
  readonly decimal: DecimalMark;
  /** Cut points between quarters of the customers, two digits each: a start for ranges. */
  readonly edges: readonly number[];
}

/** Different values of a column that are counted at most. */
export const mostListed = 1000;
export const mostColumns = 1000;
export const mostGroups = 100_000;
export const mostGroupColumns = 4;

/** What customers are grouped by. */
export interface GroupRequest {
  readonly separator: Separator;
  readonly columns: readonly GroupColumn[];
  /** A column whose mean is each group's value of a conversion. */
  readonly value: NumberColumn | null;
}

export interface GroupColumn {
  readonly position: number;
  /** null = every value apart. */
  readonly ranges: NumberRanges | null;
}

/** Ranges of numbers: below the first edge, from each edge to the next, from the last one up. Edges rise. */
export interface NumberRanges {
  readonly decimal: DecimalMark;
  readonly edges: readonly number[];
}

export interface NumberColumn {
  readonly position: number;
  readonly decimal: DecimalMark;
}

export interface CustomerGroups {
  readonly rows: number;
  readonly skipped: SkippedRows;
  /** The largest first; ties in the order of the file. */
  readonly groups: readonly CustomerGroup[];
}

export interface CustomerGroup {
  /** One for each column grouped by. */
  readonly keys: readonly GroupKey[];
  readonly people: number;
  /** Mean of the value column over the group's numbers; null where there are none. */
  readonly value: number | null;
}

/** A text of the file, the number of a range from 0, or a cell without a number in a column of ranges. */
export type GroupKey = string | number | null;

/** From 0 to 1, as far as the file is read. */
export type OnProgress = (share: number) => void;
