import type { Plan, Segment } from '../model/plan.ts';

/**
 * A plan on its way to a worker: the segments' numbers in columns whose memory is handed over, because copying 100,000
 * objects would hold up the page for a quarter of a second. Names and ids stay behind: no computation reads them.
 */
export interface PackedPlan {
  readonly frame: Omit<Plan, 'segments'>;
  /** NaN stands for null; 1 and 0 for yes and no. */
  readonly columns: Readonly<Record<Key, Float64Array<ArrayBuffer>>>;
}

type Key = Exclude<keyof Segment, 'id' | 'name'>;

export function packPlan({ segments, ...frame }: Plan): PackedPlan {
  const column = (key: Key) => Float64Array.from(segments, (segment) => Number(segment[key] ?? Number.NaN));
  return {
    frame,
    columns: {
      size: column('size'),
      baseline: column('baseline'),
      value: column('value'),
      macroLift: column('macroLift'),
      microLift: column('microLift'),
      cpm: column('cpm'),
      fixedCost: column('fixedCost'),
      precision: column('precision'),
      match: column('match'),
      offerCost: column('offerCost'),
      included: column('included'),
      spend: column('spend'),
    },
  };
}

/** What a message hands over instead of copying it. */
export function memoryOf({ columns }: PackedPlan): ArrayBuffer[] {
  return Object.values(columns).map(({ buffer }) => buffer);
}

/** The plan again, its segments numbered and without names. */
export function unpackPlan({ frame, columns }: PackedPlan): Plan {
  const number = (key: Key, row: number) => columns[key][row] ?? Number.NaN;
  const orNull = (key: Key, row: number) => (Number.isNaN(number(key, row)) ? null : number(key, row));
  const segmentAt = (row: number): Segment => ({
    id: `s${row + 1}`,
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
