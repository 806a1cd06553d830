import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/engine/index.ts';
import type { UncertainInput } from '../../../src/engine/simulation/sensitivity/crossedInputs.ts';
import { type InputIndex, planIndices } from '../../../src/engine/simulation/sensitivity/planIndices.ts';
import type { VarianceShare } from '../../../src/engine/simulation/sensitivity/sobolIndices.ts';
import { uncertainRanges } from '../../../src/engine/simulation/uncertainty.ts';
import { takesRange } from '../../../src/model/checkRange.ts';
import { type FieldPath, fields } from '../../../src/model/fields.ts';
import type { Interval, Plan } from '../../../src/model/plan.ts';
import { isPlanPath, valueAt } from '../../../src/model/planPath.ts';
import { loadKernel } from '../../../src/workers/loadKernel.ts';
import { finishRun } from '../../fixtures/finishRun.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';
import { withDoubts } from '../../fixtures/uncertainPlan.ts';

const kernel = loadKernel(1024);
const rangeEnd = 1.6448536269514722;

function indicesOf(plan: Plan): InputIndex[] {
  const indices = finishRun(planIndices(plan, kernel));
  if (indices === null) throw new Error('The difference does not vary.');
  return indices;
}

/** `segments.s1.value` of a range, `lift` of what is shared, `3 others`. */
function nameOf(input: UncertainInput): string {
  if (input.kind === 'range') return input.path;
  return input.kind === 'shared' ? input.factor : `${input.count} others`;
}

/** Within four standard errors, of which 1.645 are half a 90 % interval. */
function expectShare(name: string, { value, interval: [low, high] }: VarianceShare, exact: number): void {
  const error = (high - low) / 2 / rangeEnd;
  expect(Math.abs(value - exact), `${name}: ${value} instead of ${exact}`).toBeLessThan(4 * error + 1e-12);
  expect(error, name).toBeLessThan(0.03);
}

/** Spread on the log scale. */
const spreadOf = ([low, high]: Interval) => Math.log(high / low) / (2 * rangeEnd);

function logNormalVariance([low, high]: Interval): number {
  const square = spreadOf([low, high]) ** 2;
  return low * high * Math.exp(square) * (Math.exp(square) - 1);
}

describe('Sobol indices of a plan', () => {
  it('are 1 for the only input', () => {
    const [only, ...others] = indicesOf(plainPlan({ ranges: { 'segments.s1.value': [30, 50] } }));
    expect(others).toEqual([]);
    expect(only.input).toEqual({ kind: 'range', path: 'segments.s1.value', part: 'whole' });
    expectShare('S', only.first, 1);
    expectShare('T', only.total, 1);
  });

  it('are the shares of two costs that add up, variances of log-normals, the greater first', () => {
    const [setup, production]: Interval[] = [
      [5_000, 20_000],
      [10_000, 60_000],
    ];
    const plan = plainPlan({ ranges: { 'micro.setupCost': setup, 'macro.productionCost': production } });
    const [first, second] = [logNormalVariance(production), logNormalVariance(setup)];
    const found = indicesOf(plan);
    expect(found.map(({ input }) => nameOf(input))).toEqual(['macro.productionCost', 'micro.setupCost']);
    for (const [at, variance] of [first, second].entries()) {
      expectShare('S', found[at].first, variance / (first + second));
      expectShare('T', found[at].total, variance / (first + second));
    }
  });

  it('tell alone from together where two inputs multiply', () => {
    const [value, lift]: Interval[] = [
      [15, 60],
      [0.1, 0.3],
    ];
    const plan = plainPlan({
      segments: [plainSegment({ macroLift: 0 })],
      ranges: { 'segments.s1.value': value, 'segments.s1.microLift': lift },
    });
    const [v, l] = [Math.expm1(spreadOf(value) ** 2), Math.expm1(spreadOf(lift) ** 2)];
    const all = (1 + v) * (1 + l) - 1;
    const [first, second] = indicesOf(plan);
    expect([first, second].map(({ input }) => nameOf(input))).toEqual(['segments.s1.value', 'segments.s1.microLift']);
    expectShare('S of value', first.first, v / all);
    expectShare('S of lift', second.first, l / all);
    expectShare('T of value', first.total, 1 - l / all);
    expectShare('T of lift', second.total, 1 - v / all);
  });
});

describe('what several inputs share', () => {
  /** Lifts that may be below 0 are normal, and profits are lines of them. */
  const plan = (correlation: number) =>
    plainPlan({
      correlation,
      segments: [plainSegment({ microLift: 0.2, macroLift: 0.1 })],
      ranges: { 'segments.s1.microLift': [-0.1, 0.5], 'segments.s1.macroLift': [-0.2, 0.4] },
    });
  const slope = (changes: object) => {
    const at = (lifts: object) => {
      const { macro, micro } = evaluatePlan({ ...plan(0.5), segments: [plainSegment(lifts)] });
      return micro.profit - macro.profit;
    };
    return (at(changes) - at({ microLift: 0.2, macroLift: 0.1 })) / 0.1;
  };
  const spread = 0.3 / rangeEnd;
  const [micro, macro] = [slope({ microLift: 0.3 }) * spread, slope({ macroLift: 0.2 }) * spread];

  it('is an input of its own, and what is left of each is theirs', () => {
    const all = 0.4 * (micro + macro) ** 2 + 0.6 * (micro ** 2 + macro ** 2);
    const found = new Map(indicesOf(plan(0.4)).map((index) => [nameOf(index.input), index]));
    for (const [name, variance] of [
      ['lift', 0.4 * (micro + macro) ** 2],
      ['segments.s1.microLift', 0.6 * micro ** 2],
      ['segments.s1.macroLift', 0.6 * macro ** 2],
    ] as const) {
      const index = found.get(name);
      if (index === undefined) throw new Error(`${name} is missing.`);
      expectShare(name, index.first, variance / all);
      expectShare(name, index.total, variance / all);
    }
    expect(found.get('segments.s1.microLift')?.input).toMatchObject({ part: 'own' });
  });

  it('is nothing without correlation, and all with full correlation', () => {
    const names = (correlation: number) => indicesOf(plan(correlation)).map(({ input }) => nameOf(input));
    expect(names(0)).toEqual(['segments.s1.microLift', 'segments.s1.macroLift']);
    expect(names(1)).toEqual(['lift']);
  });

  it('goes with the only range that has it', () => {
    const [only] = indicesOf({ ...plan(0.5), ranges: { 'segments.*.microLift': [0.5, 2] } });
    expect(only.input).toEqual({ kind: 'range', path: 'segments.*.microLift', part: 'whole' });
    expectShare('T', only.total, 1);
  });
});

describe('many inputs', () => {
  const segments = Array.from({ length: 20 }, (_, i) => plainSegment({ id: `s${i}`, size: 10_000, macroLift: 0 }));
  /** Widths that grow from segment to segment, around the same middle. */
  const rangeOf = (i: number): Interval => [40 / (1.05 + 0.1 * i), 40 * (1.05 + 0.1 * i)];
  const plan = plainPlan({
    segments,
    ranges: Object.fromEntries(segments.map(({ id }, i) => [`segments.${id}.value`, rangeOf(i)])),
  });

  it('are the twelve that move most and all others as one, with shares that add up', () => {
    const variances = segments.map((_, i) => logNormalVariance(rangeOf(i)));
    const all = variances.reduce((sum, variance) => sum + variance, 0);
    const found = indicesOf(plan);
    expect(found).toHaveLength(13);
    expect(found[12].input).toEqual({ kind: 'others', count: 8 });
    const kept = found.slice(0, 12).map(({ input }) => Number(/\d+/.exec(nameOf(input))?.[0]));
    // The first look is coarse, but never so coarse.
    expect(kept).toEqual(expect.arrayContaining([15, 16, 17, 18, 19]));
    for (const [at, i] of kept.entries()) expectShare(`segment ${i}`, found[at].total, variances[i] / all);
    const rest = variances.filter((_, i) => !kept.includes(i)).reduce((sum, variance) => sum + variance, 0);
    expectShare('others', found[12].first, rest / all);
    expectShare('others', found[12].total, rest / all);
  });

  it('are the same twelve in whatever order segments and ranges are listed', () => {
    const turned = {
      ...plan,
      segments: segments.toReversed(),
      ranges: Object.fromEntries(Object.entries(plan.ranges).toReversed()),
    };
    const [here, there] = [plan, turned].map((one) => indicesOf(one));
    expect(there.map(({ input }) => input)).toEqual(here.map(({ input }) => input));
    for (const [at, { first, total }] of there.entries()) {
      expect(first.value).toBeCloseTo(here[at].first.value, 9);
      expect(total.value).toBeCloseTo(here[at].total.value, 9);
    }
  });

  it('find room in the kernel, be every number of a plan uncertain', () => {
    const full = plainPlan({
      segments: segments.slice(0, 2),
      reachShape: 1.2,
      overlap: 0.3,
      attention: 0.8,
      macro: {
        productionCost: 5_000,
        fee: 0.1,
        addressable: 0.9,
        discount: { kind: 'power', exponent: 0.07, from: 1e5, floor: 0.7 },
      },
      micro: {
        setupCost: 2_000,
        costPerSegment: 1_000,
        reuse: 0.8,
        fee: 0.1,
        dataFee: 1,
        precision: 0.6,
        match: 0.7,
        narrow: { exponent: 0.1, below: 1e6, cap: 3 },
      },
      carryOver: 0.9,
      retention: { rate: 0.5, microRate: 0.6, discount: 0.1, periods: 4 },
    });
    const paths = (Object.keys(fields) as FieldPath[]).filter((field) => takesRange({ field }));
    const ranges = Object.fromEntries(
      paths.flatMap((path): [string, Interval][] => {
        if (!isPlanPath(path)) return [[path, [0.9, 1.1]]];
        const value = valueAt(full, path);
        return typeof value === 'number' && value > 0 ? [[path, [0.95 * value, 1.02 * value]]] : [];
      }),
    );
    const uncertain = { ...full, ranges: { ...ranges, 'segments.s0.value': [30, 50] as const } };
    expect(uncertainRanges(uncertain).length).toBeGreaterThan(35);
    expect(indicesOf(uncertain)).toHaveLength(13);
  });
});

describe('the seed alone', () => {
  const doubtful = withDoubts(
    plainPlan({
      segments: Array.from({ length: 7 }, (_, i) =>
        plainSegment({ id: `s${i}`, size: 20_000 * (i + 1), baseline: 0.01 + 0.003 * i }),
      ),
    }),
  );
  const figuresOf = (plan: Plan) =>
    indicesOf(plan).map(({ input, first, total }) => ({
      name: nameOf(input),
      figures: [first, total].flatMap(({ value, interval }) => [value, ...interval]),
    }));

  it('decides the indices: the same plan has the same, another seed others', () => {
    expect(figuresOf(doubtful)).toEqual(figuresOf(doubtful));
    expect(figuresOf({ ...doubtful, seed: 2 })).not.toEqual(figuresOf(doubtful));
  });

  it('and not the order of the segments or of the ranges, but for rounding', () => {
    const [a, b, c, ...others] = doubtful.segments;
    const turned = {
      ...doubtful,
      segments: [c, ...others.toReversed(), a, b],
      ranges: Object.fromEntries(Object.entries(doubtful.ranges).toReversed()),
    };
    const expected = figuresOf(doubtful);
    for (const [at, { name, figures }] of figuresOf(turned).entries()) {
      expect(name).toBe(expected[at].name);
      for (const [i, figure] of figures.entries()) expect(figure).toBeCloseTo(expected[at].figures[i], 9);
    }
  });
});

describe('where there is nothing to tell', () => {
  it('no input is listed where nothing is uncertain', () => {
    expect(indicesOf(plainPlan())).toEqual([]);
    expect(indicesOf(plainPlan({ ranges: { 'retention.rate': [0.3, 0.6] } }))).toEqual([]);
  });

  it('there are no shares where the difference does not vary', () => {
    const idle = plainPlan({
      segments: [plainSegment(), plainSegment({ id: 's2', size: 0 })],
      ranges: { 'segments.s2.value': [20, 80] },
    });
    expect(finishRun(planIndices(idle, kernel))).toBeNull();
  });

  it('a campaign that is not bought leaves what moves the other', () => {
    const poor = plainPlan({ micro: { setupCost: 200_000 } });
    const found = indicesOf({ ...poor, ranges: { 'macro.cpm': [8, 12], 'micro.precision': [0.4, 0.8] } });
    expect(found.map(({ input }) => nameOf(input))).toEqual(['macro.cpm', 'micro.precision']);
    expect(found[1].total).toEqual({ value: 0, interval: [0, 0] });
  });
});

it('the search tells how far it has come, up to the end', () => {
  const shares = [...planIndices(plainPlan({ ranges: { 'macro.cpm': [8, 12] } }), kernel)];
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
