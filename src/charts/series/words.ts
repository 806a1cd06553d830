/** What is said about a chart. */
export interface ChartWords {
  /** The finding. */
  readonly title: string;
  /** What is drawn and in which unit. */
  readonly subtitle: string | null;
  /** The drawing in words, for who cannot see it. */
  readonly sentence: string;
  /** One more fact, shown below the drawing. */
  readonly note: string | null;
}
