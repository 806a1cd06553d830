import type { ChartFigures, Strategy } from '../figures.ts';

export interface ReachRow {
  readonly strategy: Strategy;
  /** Share of the population; null where the strategy is not bought. */
  readonly share: number | null;
  /** Average times each person reached is reached; null where it is not known. */
  readonly frequency: number | null;
}

/** One bar a strategy, as shares of the population. */
export function reachRows({ macro, micro, mix }: ChartFigures, population: number): readonly ReachRow[] {
  const shareOf = (figures: { bought: boolean; reach: number }): number | null =>
    figures.bought && population > 0 ? figures.reach / population : null;
  const rows: ReachRow[] = [
    { strategy: 'macro', share: shareOf(macro), frequency: macro.frequency },
    { strategy: 'micro', share: shareOf(micro), frequency: micro.frequency },
  ];
  if (mix !== null) rows.push({ strategy: 'mix', share: shareOf(mix), frequency: null });
  return rows;
}
