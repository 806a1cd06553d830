import { exampleScenario } from '../../src/io/scenarios.ts';
import type { Plan, Segment } from '../../src/model/plan.ts';

/** The example plan with many segments, no two alike, that cover nine tenths of its market; the same ones every time. */
export function largePlan(count: number): Plan {
  const next = sequence(1);
  const share = (0.9 * exampleScenario.population) / count;
  const segments = Array.from({ length: count }, (_, i): Segment => {
    const macroLift = 0.02 + 0.1 * next();
    return {
      id: `s${i + 1}`,
      name: `Segment ${i + 1}`,
      size: Math.round(share * (0.2 + 1.6 * next())),
      baseline: 0.005 + 0.05 * next(),
      value: 5 + 20 * next(),
      macroLift,
      microLift: macroLift * (1 + next()),
      cpm: i % 5 === 0 ? 8 + 10 * next() : null,
      fixedCost: null,
      precision: i % 7 === 0 ? 0.4 + 0.5 * next() : null,
      match: null,
      offerCost: 0,
      included: true,
      spend: null,
    };
  });
  // A version costs so little that all of them can be bought.
  return { ...exampleScenario, segments, micro: { ...exampleScenario.micro, costPerSegment: 1e6 / count } };
}

/** Numbers between 0 and 1 from a seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
