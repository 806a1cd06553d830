import type { FieldPath } from '../../model/fields.ts';
import type { Plan, Segment } from '../../model/plan.ts';

/** The numbers of a segment that are put in. */
export type InputColumn = Extract<
  keyof Segment,
  Extract<FieldPath, `segments.*.${string}`> extends `segments.*.${infer Name}` ? Name : never
>;

const always = [
  'size',
  'baseline',
  'value',
  'macroLift',
  'microLift',
  'cpm',
  'fixedCost',
  'precision',
  'match',
  'offerCost',
] as const satisfies readonly InputColumn[];

/** The input columns of the table; media money only where it counts. */
export function inputColumns({ micro }: Plan): readonly InputColumn[] {
  return micro.split === 'manual' ? [...always, 'spend'] : always;
}

/** What an empty cell stands for. */
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
