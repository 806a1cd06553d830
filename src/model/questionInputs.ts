import type { FieldPath } from './fields.ts';
import type { Discount, Plan } from './plan.ts';
import { type PlanPath, valueAt, withValue } from './planPath.ts';
import { withOwnRangesMoved } from './ranges.ts';

/** The inputs that the Answer place asks about first, in its order. */
export const questionInputs = [
  'population',
  'budget',
  'lift',
  'precision',
  'costPerSegment',
  'microCpm',
  'productionCost',
  'macroCpm',
] as const;

/** One input of the plan that a card asks about. `lift` stands for all micro lifts by their mean. */
export type QuestionInput = (typeof questionInputs)[number];

interface Access {
  /** The field whose kind and limits the input has. */
  readonly field: FieldPath;
  readonly read: (plan: Plan) => number;
  readonly write: (plan: Plan, value: number) => Plan;
}

const access: Record<QuestionInput, Access> = {
  population: direct('population'),
  budget: direct('budget'),
  lift: { field: 'segments.*.microLift', read: meanMicroLift, write: withMeanMicroLift },
  precision: direct('micro.precision'),
  costPerSegment: direct('micro.costPerSegment'),
  microCpm: direct('micro.cpm'),
  productionCost: direct('macro.productionCost'),
  macroCpm: { field: 'macro.cpm', read: macroPrice, write: withMacroPrice },
};

/** An input that is one number of the plan. */
function direct(path: PlanPath): Access {
  return {
    field: path,
    read: (plan) => valueAt(plan, path) ?? 0,
    write: (plan, value) => withValue(plan, path, value),
  };
}

export function readInput(plan: Plan, input: QuestionInput): number {
  return access[input].read(plan);
}

/** The plan with one input changed, whatever has to move with it. */
export function withInput(plan: Plan, input: QuestionInput, value: number): Plan {
  return access[input].write(plan, value);
}

export function fieldOfInput(input: QuestionInput): FieldPath {
  return access[input].field;
}

/** Size-weighted mean micro lift of the targeted segments; of all segments where none is targeted, 0 where none is. */
export function meanMicroLift(plan: Plan): number {
  return meanLift(plan, 'microLift');
}

/** The same mean of either lift. */
export function meanLift({ segments }: Plan, lift: 'microLift' | 'macroLift'): number {
  const targetedOnly = segments.some(({ included }) => included);
  let count = 0;
  let people = 0;
  let sum = 0;
  let plainSum = 0;
  // Without a list of its own: this runs at every keystroke.
  for (const segment of segments) {
    if (targetedOnly && !segment.included) continue;
    count += 1;
    people += segment.size;
    sum += segment.size * segment[lift];
    plainSum += segment[lift];
  }
  if (people > 0) return withoutNoise(sum / people);
  return count > 0 ? withoutNoise(plainSum / count) : 0;
}

/** Scales every micro lift in proportion, so that their mean becomes `mean`; lifts of mean 0 all become `mean`. */
function withMeanMicroLift(plan: Plan, mean: number): Plan {
  const present = meanMicroLift(plan);
  if (present === mean) return plan;
  const scaled = (lift: number) => (present === 0 ? mean : withoutNoise((lift / present) * mean));
  const segments = plan.segments.map((segment) => ({ ...segment, microLift: scaled(segment.microLift) }));
  return withOwnRangesMoved({ ...plan, segments }, 'microLift');
}

function macroPrice({ macro }: Plan): number {
  return macro.discount.kind === 'brackets' ? macro.discount.brackets[0].cpm : macro.cpm;
}

/** Under bracket prices a new CPM scales every bracket. */
function withMacroPrice(plan: Plan, cpm: number): Plan {
  const discount = scaledDiscount(plan.macro.discount, cpm / macroPrice(plan));
  return { ...plan, macro: { ...plan.macro, cpm, discount } };
}

function scaledDiscount(discount: Discount, factor: number): Discount {
  if (discount.kind !== 'brackets') return discount;
  return {
    ...discount,
    brackets: discount.brackets.map(({ from, cpm }) => ({ from, cpm: withoutNoise(cpm * factor) })),
  };
}

/** A value typed by a user has no more than 12 digits that mean something; the rest is rounding of ours. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
