import type { Strategy } from '../figures.ts';
import { strategyName } from '../series/strategyTables.ts';
import type { LegendGroup, Mark, MarkLook } from './marks.ts';

/** One mark for each strategy, without a heading. */
export function strategyLegend(
  shown: readonly Strategy[],
  shape: Mark['shape'],
  looks: Readonly<Record<Strategy, MarkLook>>,
): readonly LegendGroup[] {
  const items = shown.map((strategy) => ({ label: strategyName(strategy), mark: { shape, look: looks[strategy] } }));
  return [{ heading: null, items }];
}
