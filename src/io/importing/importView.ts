import type { Interval } from '../../model/plan.ts';
import type { WorkbookRefusal } from '../xlsx/refusal.ts';
import type { ImportColumn } from './importColumns.ts';

/** Where a table comes from. Pasted HTML is a table copied from a document or a spreadsheet. */
export type ImportSource =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string };

/** What the user has decided; what is absent is detected. */
export interface ImportChoices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  /** Position of the sheet, from 0. */
  readonly sheet?: number;
  /** Position of the row with the names of the columns, from 0; null: there is none. */
  readonly headerRow?: number | null;
  readonly decimal?: DecimalMark;
  /** What each column of the table is, by position; null: ignored. */
  readonly mapping?: readonly (ImportColumn | null)[];
  /** How bare numbers of a share or lift are meant: 2 is 2 %, or 2 is 200 %. */
  readonly bareShares?: Readonly<Partial<Record<ImportColumn, BareShare>>>;
  /** The user agrees that k, M, mln … are thousands, millions and so on. */
  readonly scales?: true;
  /** Rows that look like totals: left out, or taken as segments. */
  readonly totals?: 'skip' | 'take';
  /** Answers to cells that can be read in two ways, by place. */
  readonly readings?: readonly { readonly row: number; readonly column: number; readonly value: number }[];
}

/** `macintosh` is what Excel for the Mac long wrote as "CSV". */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'macintosh',
] as const;
export type Encoding = (typeof encodings)[number];
export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];
export type DecimalMark = '.' | ',';
export type BareShare = 'percent' | 'fraction';

/** What was found and how it is read, for the user to look at before anything enters the plan. */
export interface ImportView {
  readonly found: Found;
  readonly columns: readonly ColumnView[];
  /** Rows with something in them, below the header and without the totals that are left out. */
  readonly rowCount: number;
  /** Rows that can enter the plan as they are. */
  readonly goodCount: number;
  /** The first rows, as they stand and as they are understood. */
  readonly preview: readonly PreviewRow[];
  /** The first problems, in order of the file; `problemCount` counts all. */
  readonly problems: readonly CellProblem[];
  readonly problemCount: number;
  readonly notes: readonly ImportNote[];
  /** What only the user can say; while one is open, nothing can enter the plan. */
  readonly questions: readonly ImportQuestion[];
}

/** How the source is read: detected, or as chosen. */
export type Found =
  | {
      readonly kind: 'text';
      /** null for pasted text. */
      readonly encoding: Encoding | null;
      readonly separator: Separator;
      readonly headerRow: number | null;
      readonly decimal: DecimalMark;
    }
  | {
      readonly kind: 'workbook';
      readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
      readonly sheet: number;
      readonly headerRow: number | null;
      readonly decimal: DecimalMark;
    };

export interface ColumnView {
  /** As in the header row; empty where there is none. */
  readonly header: string;
  readonly column: ImportColumn | null;
}

export interface PreviewRow {
  /** Number of the row in its file, from 1. */
  readonly row: number;
  readonly cells: readonly PreviewCell[];
  /** A row that looks like a total and is left out. */
  readonly left?: true;
}

export interface PreviewCell {
  /** As it stands. */
  readonly text: string;
  /** As it is understood; absent for names, ignored columns and what cannot be read. */
  readonly value?: number;
  /** Understood as a range, whose best guess the value is. */
  readonly range?: Interval;
  readonly problem?: CellProblem;
}

/** Why a cell, or a row, cannot enter the plan: a code for i18n, its figures, and what the text might mean. */
export interface CellProblem {
  /** Number of the row in its file, from 1. */
  readonly row: number;
  /** Position of the column in the table; null where the whole row is meant. */
  readonly column: number | null;
  readonly code: CellProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The text of the cell, cut to a readable length. */
  readonly text: string;
  /** Numbers to choose from where one can be read in several ways. */
  readonly readings: readonly number[];
}

export type CellProblemCode =
  /** From reading a number, as in a field. */
  | 'empty'
  | 'notANumber'
  | 'notAShare'
  | 'tooLong'
  | 'tooLarge'
  | 'groupOrDecimal'
  | 'percentOrFraction'
  | 'range'
  | 'rangeNotRising'
  /** From the limits of the field, as in a field. */
  | 'mustBeAbove'
  | 'mustBeAtLeast'
  | 'mustBeAtMost'
  | 'mustBeBelow'
  | 'mustBeWhole'
  | 'conversionAboveAll'
  | 'noPrice'
  | 'textTooLong'
  /** Of tables only. */
  | 'missing'
  | 'nameMissing'
  | 'tooManyCells'
  | 'notYesNo'
  | 'spreadsheetError'
  | 'date'
  | 'merged'
  | 'noSavedResult';

/** What was changed, ignored, or is worth a look. */
export type ImportNote =
  /** The first names; a column without one is named by its letter, as in a spreadsheet. */
  | { readonly code: 'columnsIgnored'; readonly names: readonly string[]; readonly count: number }
  | { readonly code: 'defaultsTaken'; readonly columns: readonly ImportColumn[] }
  | { readonly code: 'indianGroups'; readonly count: number }
  | { readonly code: 'lookAlikes'; readonly names: readonly string[] }
  | { readonly code: 'sameNames'; readonly names: readonly string[]; readonly count: number }
  | { readonly code: 'protectionRemoved'; readonly count: number }
  /** A spreadsheet has them and does not show them. */
  | { readonly code: 'hiddenRows' | 'hiddenColumns'; readonly count: number };

/** What only the user can say. Answered through the choice of the same name. */
export type ImportQuestion =
  | { readonly code: 'encoding'; readonly likely: Encoding; readonly sample: string; readonly row: number }
  | { readonly code: 'sheet'; readonly likely: number }
  | { readonly code: 'headerRow'; readonly likely: number }
  | { readonly code: 'mapping'; readonly missing: readonly ImportColumn[] }
  | { readonly code: 'decimal'; readonly likely: DecimalMark; readonly sample: string }
  | {
      readonly code: 'bareShares';
      readonly column: ImportColumn;
      readonly sample: string;
      readonly likely: BareShare;
    }
  | { readonly code: 'scales'; readonly samples: readonly { readonly text: string; readonly value: number }[] }
  | { readonly code: 'totals'; readonly rows: readonly number[] };

/** Why a source cannot be read at all. */
export type ImportRefusal =
  | { readonly code: 'emptyFile' | 'notText' | 'webPage' | 'planFile' | 'compressed' }
  /** Written for programs: JSON, XML. */
  | { readonly code: 'otherText' }
  /** The names of columns, and no row below. */
  | { readonly code: 'headerOnly' }
  /** Neither valid UTF-16 nor anything else, though its bytes say it is UTF-16; or UTF-32. */
  | { readonly code: 'encoding' }
  | { readonly code: 'unclosedQuote'; readonly row: number }
  | { readonly code: 'tooLarge'; readonly limit_bytes: number }
  | { readonly code: 'tooManyRows' | 'tooManyColumns'; readonly limit: number }
  /** The file cannot be read any more: moved, changed, or not allowed. */
  | { readonly code: 'gone' }
  | Exclude<WorkbookRefusal, { readonly code: 'notASpreadsheet' }>;
