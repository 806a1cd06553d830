import type { Plan, Segment } from '../model/plan.ts';

/**
 * A plan on its way to a worker: the segments' numbers in columns whose memory is handed over, because copying 100,000
 * objects would hold up the page for a quarter of a second. Names stay behind: no computation reads them. Ids go along
 * where something is uncertain: what is drawn for a segment depends on its id.
 */
export interface PackedPlan {
  readonly frame: Omit<Plan, 'segments'>;
  /** NaN stands for null; 1 and 0 for yes and no. */
  readonly columns: Readonly<Record<Key, Float64Array<ArrayBuffer>>>;
  /** Of each segment; null where the ids do not matter. */
  readonly ids: readonly string[] | null;
}

type Key = Exclude<keyof Segment, 'id' | 'name'>;

/** One pass that names every field: reading fields by a variable name takes ten times as long. */
export function packPlan({ segments, ...frame }: Plan): PackedPlan {
  const columns = emptyColumns(segments.length);
  segments.forEach((segment, row) => {
    columns.size[row] = segment.size;
    columns.baseline[row] = segment.baseline;
    columns.value[row] = segment.value;
    columns.macroLift[row] = segment.macroLift;
    columns.microLift[row] = segment.microLift;
    columns.cpm[row] = segment.cpm ?? Number.NaN;
    columns.fixedCost[row] = segment.fixedCost ?? Number.NaN;
    columns.precision[row] = segment.precision ?? Number.NaN;
    columns.match[row] = segment.match ?? Number.NaN;
    columns.offerCost[row] = segment.offerCost;
    columns.included[row] = Number(segment.included);
    columns.spend[row] = segment.spend ?? Number.NaN;
  });
  const ids = Object.keys(frame.ranges).length > 0 ? segments.map(({ id }) => id) : null;
  return { frame, columns, ids };
}

function emptyColumns(count: number): PackedPlan['columns'] {
  const column = () => new Float64Array(count);
  return {
    size: column(),
    baseline: column(),
    value: column(),
    macroLift: column(),
    microLift: column(),
    cpm: column(),
    fixedCost: column(),
    precision: column(),
    match: column(),
    offerCost: column(),
    included: column(),
    spend: column(),
  };
}

/** What a message hands over instead of copying it. */
export function memoryOf({ columns }: PackedPlan): ArrayBuffer[] {
  return Object.values(columns).map(({ buffer }) => buffer);
}

/** The plan again, its segments without names and, where their ids do not matter, numbered. */
export function unpackPlan({ frame, columns, ids }: PackedPlan): Plan {
  const number = (key: Key, row: number) => columns[key][row] ?? Number.NaN;
  const orNull = (key: Key, row: number) => (Number.isNaN(number(key, row)) ? null : number(key, row));
  const segmentAt = (row: number): Segment => ({
    id: ids?.[row] ?? `s${row + 1}`,
    name: '',
    size: number('size', row),
    baseline: number('baseline', row),
    value: number('value', row),
    macroLift: number('macroLift', row),
    microLift: number('microLift', row),
    cpm: orNull('cpm', row),
    fixedCost: orNull('fixedCost', row),
    precision: orNull('precision', row),
    match: orNull('match', row),
    offerCost: number('offerCost', row),
    included: number('included', row) === 1,
    spend: orNull('spend', row),
  });
  return { ...frame, segments: Array.from(columns.size, (_, row) => segmentAt(row)) };
}
