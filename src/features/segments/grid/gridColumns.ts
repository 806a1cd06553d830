import type { FieldPath } from '../../../model/fields.ts';
import type { Plan } from '../../../model/plan.ts';
import { parseRangePath } from '../../../model/rangePath.ts';
import { factorPath } from '../../../model/ranges.ts';
import { hasColumn, inputColumns, type SegmentColumn, segmentColumns } from '../../../model/segmentColumns.ts';

/** Pixels; rows are all alike, so that the place of each of 100,000 is known without looking. */
export const rowHeight = 36;
export const headerHeight = 56;

const widths: Readonly<Record<SegmentColumn, number>> = {
  included: 76,
  name: 188,
  size: 108,
  share: 96,
  baseline: 84,
  value: 84,
  macroLift: 84,
  microLift: 84,
  cpm: 108,
  fixedCost: 120,
  precision: 84,
  match: 88,
  offerCost: 84,
  spend: 108,
  segmentSpend: 108,
  reach: 108,
  frequency: 132,
  conversions: 104,
  profit: 108,
  roi: 80,
  smallestSize: 124,
  pays: 76,
  testPeople: 124,
  testCost: 184,
};

/** These stay in sight while the others scroll sideways. */
const sticky: readonly SegmentColumn[] = ['included', 'name'];

/** The columns that are shown: what a segment is called and how large it is, always. */
export function visibleColumns(plan: Plan, hidden: ReadonlySet<SegmentColumn>): readonly SegmentColumn[] {
  return segmentColumns.filter(
    (column) => hasColumn(plan, column) && (column === 'name' || column === 'size' || !hidden.has(column)),
  );
}

/** Pixels more for a column in which there are ranges. */
const rangeWidth = 72;

const knownUncertain = new WeakMap<Plan['ranges'], ReadonlySet<SegmentColumn>>();

/** The columns in which numbers are uncertain. */
export function uncertainColumns({ ranges }: Plan): ReadonlySet<SegmentColumn> {
  const known = knownUncertain.get(ranges);
  if (known !== undefined) return known;
  const fields = new Set<FieldPath>();
  for (const path of Object.keys(ranges)) {
    const place = parseRangePath(path);
    if (place !== null) fields.add(place.field);
  }
  const columns = new Set<SegmentColumn>(inputColumns.filter((column) => fields.has(factorPath(column))));
  if (columns.has('size')) columns.add('share');
  knownUncertain.set(ranges, columns);
  return columns;
}

type Uncertain = ReadonlySet<SegmentColumn>;

/** The tracks of a CSS grid. */
export function columnTracks(columns: readonly SegmentColumn[], uncertain: Uncertain): string {
  return columns.map((column) => `${widthOf([column], uncertain)}px`).join(' ');
}

export function widthOf(columns: readonly SegmentColumn[], uncertain: Uncertain = new Set()): number {
  return columns.reduce((sum, column) => sum + widths[column] + (uncertain.has(column) ? rangeWidth : 0), 0);
}

/** Where a sticky column stays; null for one that scrolls. */
export function stickyLeft(columns: readonly SegmentColumn[], column: SegmentColumn): number | null {
  return sticky.includes(column) ? widthOf(columns.slice(0, columns.indexOf(column))) : null;
}

/** Pixels at the left that the columns that stay take. */
export function stickyWidth(columns: readonly SegmentColumn[]): number {
  return widthOf(columns.filter((column) => sticky.includes(column)));
}
