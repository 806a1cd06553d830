export type CellKind = 'text' | 'money' | 'signedMoney' | 'people' | 'share' | 'signedShare' | 'times' | 'impressions';

/** One column of a chart's table and of its CSV: the same figures, once for people and once for spreadsheets. */
export interface Column {
  readonly kind: CellKind;
  readonly header: string;
  /** Header in the CSV, with the unit: `spend_usd`. */
  readonly csv: string;
}

/** null where a figure is not defined. */
export type Cell = string | number | null;

export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
