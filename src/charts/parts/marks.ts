/** How a bar or a line of a strategy looks, in the drawing and in its legend alike. */
export interface Mark {
  readonly shape: 'bar' | 'line';
  readonly look: MarkLook;
}

export interface MarkLook {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: 'round' | 'butt';
}

/** Marks under one heading; null where they need none. */
export interface LegendGroup {
  readonly heading: string | null;
  readonly items: readonly LegendItem[];
}

export interface LegendItem {
  readonly label: string;
  readonly mark: Mark;
}
