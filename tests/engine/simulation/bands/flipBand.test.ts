import { describe, expect, it } from 'vitest';
import { breakEvens } from '../../../../src/engine/decisions/breakEvens.ts';
import { type FlipBand, openFlipBands } from '../../../../src/engine/simulation/bands/flipBand.ts';
import { leaderThroughout, nearestFlips } from '../../../../src/engine/simulation/bands/flipColumns.ts';
import { loadScenario } from '../../../../src/io/scenarios.ts';
import type { BreakEvenInput } from '../../../../src/model/breakEvenInputs.ts';
import type { Plan } from '../../../../src/model/plan.ts';
import { loadKernel } from '../../../../src/workers/loadKernel.ts';
import { plainPlan, plainSegment } from '../../../fixtures/plainPlan.ts';
import { withDoubts } from '../../../fixtures/uncertainPlan.ts';
import { resultOf } from '../resultOf.ts';

const kernel = loadKernel(1024);

interface Asked {
  readonly draws?: number;
  readonly looks?: number;
}

function bandOf(plan: Plan, input: BreakEvenInput, { draws = 256, looks }: Asked = {}): FlipBand | null {
  return resultOf(openFlipBands(plan, kernel, draws, looks)(input));
}

const nothing = { low: Number.NaN, high: Number.NaN };

const nearest = (flips: readonly number[], now: number) =>
  flips.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];

/** Macro earns by the rest of the market only: the flip of the lift is inverse to the value of the one segment. */
const inverse = plainPlan({
  segments: [plainSegment({ macroLift: 0, spend: 90_000 })],
  micro: { split: 'manual' },
  ranges: { 'segments.s1.value': [30, 160 / 3] },
});

describe('the band of a break-even', () => {
  it('is the flip nearest to the plan’s value where nothing else is uncertain', async () => {
    let flips = 0;
    for (const [id, inputs] of [
      ['fmcg', ['lift', 'microCpm', 'precision']],
      ['ride', ['match', 'costPerSegment']],
    ] as const) {
      const plan = { ...(await loadScenario(id)), ranges: {} };
      for (const point of breakEvens(plan).filter(({ input }) => inputs.some((one) => one === input))) {
        const found = bandOf(plan, point.input, { looks: 2 });
        const flip = nearest(point.flips, point.now);
        expect(found?.flipping).toBe(flip === undefined ? 0 : 256);
        if (flip === undefined) continue;
        flips += 1;
        for (const end of ['low', 'high'] as const) {
          expect(Math.abs((found?.band?.[end] ?? Number.NaN) / flip - 1)).toBeLessThan(1e-9);
        }
      }
    }
    expect(flips).toBe(4);
  });

  it('ends at the quantiles of its closed form, within four standard errors', () => {
    const draws = 4096;
    const [{ flips }] = breakEvens({ ...inverse, ranges: {} });
    const { band, flipping } = bandOf(inverse, 'lift', { draws, looks: 12 }) ?? {};
    expect(flipping).toBe(draws);
    const q = 1.6448536269514722;
    const density = Math.exp(-(q ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const error = ((Math.log(160 / 90) / (2 * q)) * Math.sqrt((0.05 * 0.95) / draws)) / density;
    expect(Math.abs(Math.log((band?.low ?? 0) / ((flips[0] * 40) / (160 / 3))))).toBeLessThan(4 * error);
    expect(Math.abs(Math.log((band?.high ?? 0) / ((flips[0] * 40) / 30)))).toBeLessThan(4 * error);
  });

  it('is off by less than a fiftieth of its width for being straight between a few values', async () => {
    for (const [id, input] of [
      ['fmcg', 'microCpm'],
      ['fmcg', 'budget'],
      ['jobs', 'precision'],
    ] as const) {
      const plan = withDoubts(await loadScenario(id));
      const [few, many] = [bandOf(plan, input), bandOf(plan, input, { looks: 60 })];
      expect(few?.flipping).toBe(many?.flipping);
      const [found, exact] = [few?.band ?? nothing, many?.band ?? nothing];
      const width = exact.high - exact.low;
      expect(Math.abs(found.low - exact.low)).toBeLessThan(0.02 * width);
      expect(Math.abs(found.high - exact.high)).toBeLessThan(0.02 * width);
    }
  });

  it('leaves the input’s own range aside, and no other', async () => {
    const plan = { ...(await loadScenario('fmcg')), ranges: { 'micro.cpm': [10, 30] as const } };
    const own = bandOf(plan, 'microCpm');
    expect(own?.uncertain).toBe(0);
    expect(own?.band?.high).toBe(own?.band?.low);
    const wider = { ...plan, ranges: { ...plan.ranges, 'segments.*.microLift': [0.7, 1.4] as const } };
    const [price, lift] = [bandOf(wider, 'microCpm'), bandOf(wider, 'lift')];
    expect([price?.uncertain, lift?.uncertain]).toEqual([1, 1]);
    expect(bandOf({ ...wider, ranges: { 'segments.*.microLift': [0.7, 1.4] } }, 'microCpm')).toEqual(price);
    expect(bandOf(plan, 'lift')).toEqual(lift);
  });

  it('is none for an input that moves nothing, or whose flips are too few', async () => {
    const plan = withDoubts(await loadScenario('fmcg'));
    const own = plan.segments.map((segment) => ({ ...segment, precision: 0.5 }));
    expect(bandOf({ ...plan, segments: own }, 'precision')).toBeNull();
    const safe = { ...plan, ranges: { 'micro.cpm': [15, 21] as const } };
    expect(bandOf(safe, 'costPerSegment')).toEqual({
      input: 'costPerSegment',
      uncertain: 1,
      draws: 256,
      flipping: 0,
      band: null,
      throughout: { macro: 256, micro: 0 },
    });
  });
});

describe('flips between columns', () => {
  const both = 3;
  const column = (value: number, gaps: readonly number[], bought = both) => ({
    value,
    bought,
    gaps: Float64Array.from(gaps),
  });

  it('are straight between neighbours, and of several the nearest to the present value counts', () => {
    const columns = [column(0, [-1, 1, 1]), column(1, [3, -1, 1]), column(3, [1, 1, 2])];
    const { flips, cells } = nearestFlips(columns, 1.1);
    expect([...flips]).toEqual([0.25, 0.5, Number.NaN]);
    expect([...cells]).toEqual([0, 0, -1]);
    expect(nearestFlips(columns, 1.6).flips[1]).toBe(2);
  });

  it('are none where the difference jumps, where only one is bought, or where it touches zero', () => {
    const jump = [column(0, [-1], 1), column(1, [1])];
    const alone = [column(0, [-1], 2), column(1, [1], 2)];
    const touching = [column(0, [-1]), column(1, [0]), column(2, [-1])];
    for (const columns of [jump, alone, touching])
      expect(nearestFlips(columns, 0).flips).toEqual(new Float64Array([Number.NaN]));
  });

  it('without one, the lead is had throughout, or changes by a jump', () => {
    const columns = [column(0, [1, 1, -1, 0], 1), column(1, [2, -1, -1, 0]), column(2, [1, -1, -1, 0])];
    expect([0, 1, 2, 3].map((draw) => leaderThroughout(columns, draw))).toEqual(['micro', 'macro', 'macro', null]);
    const jumping = [column(0, [1], 2), column(1, [-1])];
    expect(leaderThroughout(jumping, 0)).toBeNull();
  });
});
