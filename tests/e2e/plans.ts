import { readFileSync } from 'node:fs';
import type { Plan, Segment } from '../../src/model/plan.ts';
import { plainSegment } from '../fixtures/plainPlan.ts';

/** The plan of the first visit, to build others from. */
export const fmcg: Plan = JSON.parse(
  readFileSync(new URL('../../src/io/scenarios/fmcg.json', import.meta.url), 'utf8'),
);

/** A plan of many small segments, alike but for size and lift, in which micro's fixed costs don't matter. */
export function planOf(count: number): Plan {
  const population = 60_000_000;
  const segments = Array.from({ length: count }, (_, i) => segmentOf(i + 1, Math.floor(population / count)));
  return {
    ...fmcg,
    name: `${count} segments`,
    micro: { ...fmcg.micro, setupCost: 0, costPerSegment: 0, split: 'optimised', narrow: null },
    segments,
  };
}

function segmentOf(number: number, size: number): Segment {
  const microLift = 0.5 + (number % 10) / 100;
  return plainSegment({
    ...{ id: `s${number}`, name: `Group ${number}`, size },
    ...{ baseline: 0.06, value: 5.4, macroLift: 0.28, microLift },
  });
}
