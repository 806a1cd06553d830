import { type FieldKind, type FieldPath, fields } from './fields.ts';
import { type InputRange, largestLiftFactor, rangeFor } from './inputRange.ts';
import type { Plan, Segment } from './plan.ts';
import { type PlanPath, valueAt, withValue } from './planPath.ts';
import type { QuestionInput } from './questionInputs.ts';
import { parseRangePath } from './rangePath.ts';

/** The inputs whose break-evens are looked for, one at a time, and two at a time on the map. */
export const breakEvenInputs = [
  'lift',
  'precision',
  'costPerSegment',
  'microCpm',
  'dataFee',
  'match',
  'budget',
  'value',
] as const;

/**
 * One input of the plan that can be moved alone. `lift` is a factor on every micro lift, `value` one on every value of a
 * conversion, the segments' and the rest's: both are 1 as the plan is.
 */
export type BreakEvenInput = (typeof breakEvenInputs)[number];

interface Access {
  readonly kind: FieldKind;
  /** The fields that it moves. */
  readonly moves: readonly FieldPath[];
  /** What a segment may have of its own, so that the input does not move it. */
  readonly own: 'precision' | 'match' | 'cpm' | 'fixedCost' | null;
  readonly read: (plan: Plan) => number;
  readonly write: (plan: Plan, value: number) => Plan;
}

const access: Record<BreakEvenInput, Access> = {
  lift: { kind: 'factor', moves: ['segments.*.microLift'], own: null, read: () => 1, write: withLiftFactor },
  precision: direct('micro.precision', 'precision'),
  costPerSegment: direct('micro.costPerSegment', 'fixedCost'),
  microCpm: direct('micro.cpm', 'cpm'),
  dataFee: direct('micro.dataFee'),
  match: direct('micro.match', 'match'),
  budget: direct('budget'),
  value: {
    kind: 'factor',
    moves: ['segments.*.value', 'rest.value'],
    own: null,
    read: () => 1,
    write: withValueFactor,
  },
};

/** An input that is one number of the plan. */
function direct(path: PlanPath, own: Access['own'] = null): Access {
  return {
    kind: fields[path].kind,
    moves: [path],
    own,
    read: (plan) => valueAt(plan, path) ?? 0,
    write: (plan, value) => withValue(plan, path, value),
  };
}

export function readBreakEvenInput(plan: Plan, input: BreakEvenInput): number {
  return access[input].read(plan);
}

/** The plan with one input moved; values that segments have of their own stay. */
export function withBreakEvenInput(plan: Plan, input: BreakEvenInput, value: number): Plan {
  return access[input].write(plan, value);
}

/**
 * The plan without the ranges of what the input moves: of one number of the plan its own; of a factor on a number of every
 * segment the factors and the segments' own ranges of that number. A factor on top of a plan's value stays.
 */
export function withInputCertain(plan: Plan, input: BreakEvenInput): Plan {
  const { moves } = access[input];
  const others = Object.entries(plan.ranges).filter(([path]) => {
    const field = parseRangePath(path)?.field;
    return field === undefined || !moves.includes(field);
  });
  return { ...plan, ranges: Object.fromEntries(others) };
}

export function kindOfBreakEvenInput(input: BreakEvenInput): FieldKind {
  return access[input].kind;
}

/** How many of the targeted segments have a value of their own, which the input does not move. */
export function ownValues({ segments }: Plan, input: BreakEvenInput): number {
  const { own } = access[input];
  let count = 0;
  if (own !== null) for (const segment of segments) if (segment.included && segment[own] !== null) count++;
  return count;
}

/** The values that are looked at, as far as a plan may have them: at least those of the input's card, where it has one. */
export function breakEvenRange(plan: Plan, input: BreakEvenInput): InputRange {
  const now = readBreakEvenInput(plan, input);
  switch (input) {
    case 'lift':
      // Rounding must not carry a lift over its limit.
      return { from: 0.001, to: Math.min(20, Math.max(1, largestLiftFactor(plan) * (1 - 1e-9))), scale: 'log' };
    case 'value':
      return { from: 0.05, to: 20, scale: 'log' };
    case 'precision':
    case 'match':
      return { from: Math.min(0.01, now), to: 1, scale: 'log' };
    case 'budget':
      return cardRange(plan, input);
    case 'costPerSegment':
      return { from: 0, to: Math.max(cardRange(plan, input).to, plan.budget / 10, 1), scale: 'linear' };
    case 'microCpm':
      return priceRange(cardRange(plan, input), plan.micro.dataFee > 0);
    case 'dataFee':
      return priceRange(
        { from: now, to: 3 * now },
        plan.micro.cpm > 0 && plan.segments.every(({ cpm }) => cpm === null || cpm > 0),
      );
  }
}

/** That of the input's card as it is drawn at first. */
function cardRange(plan: Plan, input: BreakEvenInput & QuestionInput): InputRange {
  return rangeFor(plan, input, undefined);
}

/** Impressions cannot cost nothing: a price starts at 0 only where there is another beside it. */
function priceRange(around: Pick<InputRange, 'from' | 'to'>, mayBeZero: boolean): InputRange {
  const to = Math.max(around.to, 50);
  return { from: mayBeZero ? 0 : Math.min(around.from || to, to / 1000), to, scale: 'linear' };
}

function withLiftFactor(plan: Plan, factor: number): Plan {
  return withSegments(plan, (segment) => ({ ...segment, microLift: segment.microLift * factor }));
}

function withValueFactor(plan: Plan, factor: number): Plan {
  const rest = { ...plan.rest, value: plan.rest.value * factor };
  return { ...withSegments(plan, (segment) => ({ ...segment, value: segment.value * factor })), rest };
}

function withSegments(plan: Plan, change: (segment: Segment) => Segment): Plan {
  return { ...plan, segments: plan.segments.map(change) };
}
