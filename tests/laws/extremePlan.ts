import fc from 'fast-check';
import { type FieldPath, fieldPaths, fields, type Limit, smallestPositive } from '../../src/model/fields.ts';
import type { Plan, Segment } from '../../src/model/plan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const singlePaths = fieldPaths.filter((path) => !path.includes('*'));
const segmentPaths = fieldPaths.filter((path) => path.startsWith('segments.'));

/** A field as the plan has it, or at a limit of what it may be. */
function limitsOf(path: FieldPath): fc.Arbitrary<number | undefined> {
  const { above, atLeast, below, atMost }: Limit = fields[path].limit;
  const lowest = above === undefined ? (atLeast ?? 0) : above + smallestPositive;
  const highest = below === undefined ? atMost : below - 2 ** -53;
  return fc.constantFrom(undefined, lowest, highest);
}

function limitsOfAll(paths: readonly FieldPath[]): fc.Arbitrary<Readonly<Record<string, number | undefined>>> {
  return fc.record(Object.fromEntries(paths.map((path) => [path, limitsOf(path)])));
}

/** Lawful plans at the limits of what fields may be, in any combination. */
export const extremePlan: fc.Arbitrary<Plan> = planArbitrary.chain((plan) =>
  fc
    .tuple(limitsOfAll(singlePaths), fc.tuple(...plan.segments.map(() => limitsOfAll(segmentPaths))))
    .map(([single, bySegment]) => lawful(putSegments(putSingle(plan, single), bySegment))),
);

function putSingle(plan: Plan, values: Readonly<Record<string, number | undefined>>): Plan {
  return singlePaths.reduce((changed, path) => putAt(changed, path.split('.'), values[path]), plan);
}

/** The plan with a value at a path; parts that are switched off stay so. */
export function putAt<T>(part: T, [key, ...rest]: string[], value: unknown): T {
  if (value === undefined || typeof part !== 'object' || part === null || !(key in part)) return part;
  const before: unknown = Reflect.get(part, key);
  const after = rest.length === 0 ? value : putAt(before, rest, value);
  return after === before ? part : { ...part, [key]: after };
}

function putSegments(plan: Plan, values: readonly Readonly<Record<string, number | undefined>>[]): Plan {
  const segments = plan.segments.map((segment, i) =>
    segmentPaths.reduce((changed, path) => putAt(changed, path.split('.').slice(2), values[i][path]), segment),
  );
  return { ...plan, segments };
}

/** What the rules between fields ask for: rates of at most 1, a price, and no more people than can be counted. */
function lawful(plan: Plan): Plan {
  const people = plan.segments.reduce((sum, { size }) => sum + size, 0);
  const fit = people > 1e12 ? 0.999e12 / people : 1;
  const dataFee = plan.micro.cpm + plan.micro.dataFee < smallestPositive ? 1 : plan.micro.dataFee;
  return {
    ...plan,
    rest: { ...plan.rest, macroLift: possible(plan.rest.baseline, plan.rest.macroLift) },
    micro: { ...plan.micro, dataFee },
    segments: plan.segments.map((segment) => lawfulSegment(segment, fit)),
  };
}

function lawfulSegment(segment: Segment, fit: number): Segment {
  const { baseline, cpm } = segment;
  return {
    ...segment,
    size: segment.size * fit,
    cpm: cpm === null ? null : Math.max(cpm, smallestPositive),
    macroLift: possible(baseline, segment.macroLift),
    microLift: possible(baseline, segment.microLift),
  };
}

function possible(baseline: number, lift: number): number {
  return baseline > 0 ? Math.min(lift, 1 / baseline - 1) : lift;
}
