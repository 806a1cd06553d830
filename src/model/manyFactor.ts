import { type ChangedCell, type ManyCells, mostListed } from './manyCells.ts';
import type { Interval, Plan, Segment } from './plan.ts';
import { factorPath, ownRangePath, rangeAt, withRange } from './ranges.ts';
import { type InputColumn, inheritedValue } from './segmentColumns.ts';

/** A factor by which every number of a column is uncertain; null makes those certain that have no range of their own. */
export interface FactorEdit {
  readonly column: InputColumn;
  readonly factor: Interval | null;
}

/** Makes the numbers of a column uncertain by a factor. Those with a range of their own stay as they are. */
export function withFactor(plan: Plan, { column, factor }: FactorEdit): ManyCells {
  const { segments } = plan;
  const next = withRange(plan, factorPath(column), factor);
  const before = rangeAt(plan, factorPath(column));
  const first: ChangedCell[] = [];
  let changedCount = 0;
  for (let position = 0; next !== plan && position < segments.length; position += 1) {
    const value = ownNumber(plan, segments[position], column);
    if (value === null) continue;
    changedCount += 1;
    if (first.length < mostListed) {
      first.push({ position, before: spread(value, before), after: spread(value, factor) });
    }
  }
  return { segments, ranges: next.ranges, changedCount, first, refused: [] };
}

/** The number that a factor on the column acts on; null where there is none, or it has a range of its own. */
function ownNumber(plan: Plan, segment: Segment, column: InputColumn): number | null {
  if (rangeAt(plan, ownRangePath(segment.id, column)) !== null) return null;
  return segment[column] ?? inheritedValue(plan, column);
}

function spread(value: number, factor: Interval | null): number | Interval {
  return factor === null ? value : [value * factor[0], value * factor[1]];
}
