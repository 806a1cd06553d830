import type { ChartFigures, Strategy, StrategyFigures } from '../figures.ts';

export interface WinnerRow {
  readonly strategy: Strategy;
  /** null where the strategy is not bought. */
  readonly profit: number | null;
}

/** One bar a strategy. */
export function winnerRows({ macro, micro, mix }: ChartFigures): readonly WinnerRow[] {
  const rows = [row('macro', macro), row('micro', micro)];
  return mix === null ? rows : [...rows, row('mix', mix)];
}

/** Least and greatest profit drawn; bars start at zero, so zero is always among them. */
export function profitDomain(rows: readonly WinnerRow[]): readonly [number, number] {
  const profits = rows.map(({ profit }) => profit ?? 0);
  return [Math.min(0, ...profits), Math.max(0, ...profits)];
}

function row(strategy: Strategy, { bought, profit }: StrategyFigures): WinnerRow {
  return { strategy, profit: bought ? profit : null };
}
