import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSimulation } from '../../src/engine/index.ts';
import { type Draws, joinDraws } from '../../src/engine/simulation/draws.ts';
import type { Plan } from '../../src/model/plan.ts';
import { loadKernel } from '../../src/workers/loadKernel.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { law } from './law.ts';

const draws = 3_000;

function portionOf(plan: Plan, from: number, until: number): Draws {
  const portion = openSimulation(plan, loadKernel(1024))({ from, until });
  for (;;) {
    const { done, value } = portion.next();
    if (done) return value;
  }
}

/** Few numbers, which are all drawn evenly, and so many that most are not. */
const plans = fc
  .record({ count: fc.constantFrom(1, 3, 90), seed: fc.nat(), correlation: fc.constantFrom(0, 0.4, 1) })
  .map(
    ({ count, ...rest }): Plan =>
      plainPlan({
        ...rest,
        segments: Array.from({ length: count }, (_, i) => plainSegment({ id: `s${i}`, size: 90_000 / count })),
        ranges: { 'segments.*.microLift': [0.5, 2], 'micro.cpm': [8, 14], 'segments.s0.value': [30, 50] },
      }),
  );

describe('portions of a simulation', () => {
  it('make up the whole, bit by bit, however it is cut and in whatever order they are made', () =>
    law(
      [plans, fc.array(fc.integer({ min: 1, max: draws - 1 }), { maxLength: 4 })],
      (plan, cuts) => {
        const ends = [...new Set([0, ...cuts, draws])].sort((a, b) => a - b);
        const portions = ends.slice(1).map((until, i) => ({ from: ends[i], until }));
        const made = portions.toReversed().map(({ from, until }) => portionOf(plan, from, until));
        expect(joinDraws(made.toReversed())).toEqual(portionOf(plan, 0, draws));
      },
      12,
    ));
});
