import type { FieldPath } from './fields.ts';
import type { Plan, Segment } from './plan.ts';

/** The numbers of a segment that are put in. */
export type InputColumn = Extract<
  keyof Segment,
  Extract<FieldPath, `segments.*.${string}`> extends `segments.*.${infer Name}` ? Name : never
>;

/** Columns whose cells are computed from the plan. */
const outcomeColumns = [
  'segmentSpend',
  'reach',
  'frequency',
  'conversions',
  'profit',
  'roi',
  'smallestSize',
  'pays',
  'testPeople',
  'testCost',
] as const;

export type OutcomeColumn = (typeof outcomeColumns)[number];

/** What a segment's row shows, in order. `share` is the size as a share of the population; both can be typed. */
export const segmentColumns = [
  'included',
  'name',
  'size',
  'share',
  'baseline',
  'value',
  'macroLift',
  'microLift',
  'cpm',
  'fixedCost',
  'precision',
  'match',
  'offerCost',
  'spend',
  ...outcomeColumns,
] as const;

export type SegmentColumn = (typeof segmentColumns)[number];

const outcomes: ReadonlySet<SegmentColumn> = new Set(outcomeColumns);

export function isOutcomeColumn(column: SegmentColumn): column is OutcomeColumn {
  return outcomes.has(column);
}

export function isInputColumn(column: SegmentColumn): column is InputColumn {
  return !isOutcomeColumn(column) && column !== 'name' && column !== 'included' && column !== 'share';
}

export const inputColumns: readonly InputColumn[] = segmentColumns.filter(isInputColumn);

/** Whether the plan has such a column: media money by hand only where the split goes by it. */
export function hasColumn({ micro }: Plan, column: SegmentColumn): boolean {
  return column !== 'spend' || micro.split === 'manual';
}

/** The default that an empty cell stands for; null where a cell cannot be empty. */
export function inheritedValue({ micro }: Plan, column: InputColumn): number | null {
  switch (column) {
    case 'cpm':
      return micro.cpm;
    case 'fixedCost':
      return micro.costPerSegment;
    case 'precision':
      return micro.precision;
    case 'match':
      return micro.match;
    case 'spend':
      return 0;
    default:
      return null;
  }
}
