import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import { decisionOf } from '../../src/engine/simulation/decision.ts';
import { rangeEnd, streamKey } from '../../src/engine/simulation/draw.ts';
import { beginOf, lanes } from '../../src/engine/simulation/kernel/kernel.ts';
import { typescriptKernel } from '../../src/engine/simulation/kernel/typescriptKernel.ts';
import { openBlocks } from '../../src/engine/simulation/openBlocks.ts';
import type { Sampler } from '../../src/engine/simulation/sampler.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { distributionOf } from '../../src/model/distribution.ts';
import { type FieldPath, fields } from '../../src/model/fields.ts';
import { isError } from '../../src/model/issue.ts';
import type { Plan, Segment } from '../../src/model/plan.ts';
import { isPlanPath, valueAt, withValue } from '../../src/model/planPath.ts';
import { withInput } from '../../src/model/questionInputs.ts';
import { parseRangePath } from '../../src/model/rangePath.ts';
import { macroByTheBook, microByTheBook, mixByTheBook, type Tally } from './byTheBook.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

/** Normals that follow from what they are drawn for, so that a test can draw the same. */
const normalOf = ({ high, low }: { high: number; low: number }, lane: number) =>
  ((high ^ Math.imul(low, lane + 1)) >>> 0) / 2 ** 30 - 2;

const knownSampler: Sampler = {
  fill(kernel, out, { key }) {
    for (let lane = 0; lane < lanes; lane++) kernel.rows[beginOf(out) + lane] = normalOf(key, lane);
  },
};

type Ends = readonly [number, number];

/** A number drawn by the book, model section 8. */
function drawn(
  field: FieldPath,
  isFactor: boolean,
  name: string,
  ends: Ends,
  correlation: number,
  lane: number,
): number {
  const place = isFactor ? ({ kind: 'factor', field } as const) : ({ kind: 'value', field } as const);
  const distribution = distributionOf(place, ends);
  const shared = /Lift$/.test(field)
    ? 'lift'
    : /baseline$/.test(field)
      ? 'baseline'
      : /(cpm|dataFee)$/.test(field)
        ? 'price'
        : null;
  const own = normalOf(streamKey(name), lane);
  const z =
    shared === null
      ? own
      : Math.sqrt(correlation) * normalOf(streamKey(shared), lane) + Math.sqrt(1 - correlation) * own;
  const on = (x: number) =>
    distribution === 'normal' ? x : distribution === 'logNormal' ? Math.log(x) : Math.log(x / (1 - x));
  const [low, high] = ends.map(on);
  const at = (low + high) / 2 + (((high - low) / 2) * z) / rangeEnd;
  if (distribution === 'normal') return Math.max(-1, at);
  return distribution === 'logNormal' ? Math.exp(at) : 1 / (1 + Math.exp(-at));
}

/** The plan as it is in one draw: ranges of the plan's own numbers, then those of segments. */
function drawnPlan(plan: Plan, lane: number): Plan {
  let next = plan;
  for (const [path, ends] of Object.entries(plan.ranges)) {
    const place = parseRangePath(path);
    if (place?.kind !== 'value' || !isPlanPath(place.field)) continue;
    if (typeof valueAt(plan, place.field) !== 'number') continue;
    const value = drawn(place.field, false, path, ends, plan.correlation, lane);
    const brackets = place.field === 'macro.cpm' && plan.macro.discount.kind === 'brackets';
    next = brackets ? withInput(next, 'macroCpm', value) : withValue(next, place.field, value);
  }
  return { ...next, segments: next.segments.map((segment) => drawnSegment(plan, next, segment, lane)) };
}

const keys = [
  'size',
  'baseline',
  'value',
  'macroLift',
  'microLift',
  'fixedCost',
  'precision',
  'match',
  'offerCost',
  'cpm',
] as const;

function drawnSegment(plan: Plan, next: Plan, segment: Segment, lane: number): Segment {
  const changed: Record<string, number> = {};
  for (const key of keys) {
    const field: FieldPath = `segments.*.${key}`;
    const name = `segments.${segment.id}.${key}`;
    const own = plan.ranges[name];
    const factor = plan.ranges[field];
    const inEffect = () => {
      const { micro } = next;
      const { narrow } = micro;
      const size = changed.size ?? segment.size;
      const premium =
        narrow === null || size >= narrow.below ? 1 : Math.min(narrow.cap, (narrow.below / size) ** narrow.exponent);
      const defaults = {
        fixedCost: micro.costPerSegment,
        precision: micro.precision,
        match: micro.match,
        cpm: micro.cpm * premium,
      };
      return segment[key] ?? defaults[key as keyof typeof defaults];
    };
    if (own !== undefined) changed[key] = drawn(field, false, name, own, plan.correlation, lane);
    else if (factor !== undefined) {
      const value = inEffect() * drawn(field, true, name, factor, plan.correlation, lane);
      const share = fields[field].limit.atMost === 1;
      changed[key] = share ? Math.min(1, value) : fields[field].kind === 'lift' ? Math.max(-1, value) : value;
    }
  }
  return { ...segment, ...changed };
}

/** Paths of the plan's own numbers, and of its segments', that may be uncertain. */
function uncertainPaths(plan: Plan): string[] {
  const planPaths = Object.keys(fields).filter(
    (path) =>
      isPlanPath(path as FieldPath) &&
      !['budget', 'macroShare', 'correlation', 'seed', 'retention.periods'].includes(path) &&
      typeof valueAt(plan, path as 'budget') === 'number',
  );
  const all = keys.map((key) => `segments.*.${key}`);
  const own = plan.segments.slice(0, 3).flatMap(({ id }) => keys.map((key) => `segments.${id}.${key}`));
  return [...planPaths, ...all, ...own];
}

/** A range of about a factor 2 around the present value, as far as the number may have it. */
function rangeFor(plan: Plan, path: string, lowShare: number): Ends {
  const place = parseRangePath(path);
  if (place === null) throw new Error(path);
  if (place.kind === 'factor') return [0.4 + lowShare, 1.5 + lowShare];
  if (fields[place.field].limit.atMost === 1) return [0.05 + 0.4 * lowShare, 0.6 + 0.3 * lowShare];
  if (fields[place.field].kind === 'lift') return [lowShare - 0.7, 0.4 + lowShare];
  const own = place.kind === 'own' ? plan.segments.find(({ id }) => id === place.id) : undefined;
  const key = place.field.slice(place.field.lastIndexOf('.') + 1);
  const present = own === undefined ? valueAt(plan, place.field as 'budget') : own[key as 'size'];
  return [(0.5 + 0.2 * lowShare) * (present || 10), 2 * (present || 10)];
}

const uncertainPlan = anyPlan.chain((plan) =>
  fc
    .tuple(fc.subarray(uncertainPaths(plan), { maxLength: 12 }), fc.double({ min: 0, max: 0.99, noNaN: true }))
    .map(([paths, lowShare]) => ({
      ...plan,
      ranges: Object.fromEntries(paths.map((path) => [path, rangeFor(plan, path, lowShare)])),
    })),
);

const sum = (media: Float64Array) => media.reduce((total, money) => total + money, 0);

function expectBalance(name: string, profit: number, spend: number, { total, gross }: Tally): void {
  expectClose(name, profit, total.value - total.offers - spend, gross.value + gross.offers + spend, 1e-10);
}

describe('a draw', () => {
  it('brings what the book says of the drawn plan, with the media money that the plan as it is decides', () => {
    const kernel = typescriptKernel(1024);
    law(
      [uncertainPlan, fc.integer({ min: 0, max: lanes - 1 })],
      (plan, lane) => {
        fc.pre(!checkPlan(plan).some(isError));
        const decision = decisionOf(plan, describeMarket(plan));
        const [{ macro, micro, mix }] = openBlocks({ plan, kernel, sampler: knownSampler })(0);
        const drawnNow = drawnPlan(plan, lane);
        const positions = plan.segments.flatMap(({ included }, position) => (included ? [position] : []));
        const media = (column: Float64Array) => new Map(positions.map((position, i) => [position, column[i]]));
        const massBudget = (money: number) => drawnNow.macro.productionCost + money * (1 + drawnNow.macro.fee);
        const fixed = fixedByTheBook(drawnNow);
        const targetedBudget = (column: Float64Array) => fixed + sum(column) * (1 + drawnNow.micro.fee);
        const { massAlone, targetedAlone, massInMix, targetedInMix } = decision;
        if (massAlone === null) expect(macro.profit[lane]).toBe(0);
        else {
          const budget = massBudget(massAlone);
          expectBalance('macro', macro.profit[lane], budget, macroByTheBook(drawnNow, budget));
        }
        if (targetedAlone === null) expect(micro.profit[lane]).toBe(0);
        else
          expectBalance(
            'micro',
            micro.profit[lane],
            targetedBudget(targetedAlone),
            microByTheBook(drawnNow, media(targetedAlone)),
          );
        const inMix = media(targetedInMix ?? new Float64Array(0));
        if (targetedInMix === null) inMix.clear();
        const mixMass = massInMix === null ? 0 : massBudget(massInMix);
        const spend = mixMass + (targetedInMix === null ? 0 : targetedBudget(targetedInMix));
        expectBalance('mix', mix.profit[lane], spend, mixByTheBook(drawnNow, massInMix === null ? 0 : mixMass, inMix));
      },
      300,
    );
  });
});

function fixedByTheBook({ micro, segments }: Plan): number {
  const costs = segments.filter(({ included }) => included).map(({ fixedCost }) => fixedCost ?? micro.costPerSegment);
  costs.sort((a, b) => b - a);
  return costs.reduce((total, cost, rank) => total + cost * (rank + 1) ** Math.log2(micro.reuse), micro.setupCost);
}
