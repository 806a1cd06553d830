import { type FigureSummary, summaryLevels } from '../engine/index.ts';

type Level = (typeof summaryLevels)[number];

/** The value that a figure stays below in such a share of the draws: 0.5 is the median. */
export function quantileOf({ quantiles }: FigureSummary, level: Level): number {
  const value = quantiles[summaryLevels.indexOf(level)];
  if (value === undefined) throw new Error(`no quantile ${level}`);
  return value;
}
