import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { finish, type Step } from '../../src/workers/step.ts';
import { builtModule } from './builtModule.ts';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, medianTime } from './measure.ts';

const { simulationSteps, sensitivitySteps } = await builtModule<typeof import('../../src/workers/simulationSteps.ts')>(
  'src/workers/simulationSteps.ts',
);

/** Lift, baseline and price of every segment. */
function uncertain(count: number): Plan {
  const factor = [0.7, 1.4] as const;
  const keys = ['macroLift', 'microLift', 'baseline', 'cpm'];
  return { ...largePlan(count), ranges: Object.fromEntries(keys.map((key) => [`segments.*.${key}`, factor])) };
}

const timeOf = (step: Step, repetitions = 5) => medianTime(() => finish(step()), repetitions);

describe('a simulation', () => {
  const [preview, answer] = simulationSteps(uncertain(1_000));

  it('of 1,000 segments is there in 400 ms, a first impression in 50', () => {
    const [first, all] = [timeOf(preview), timeOf(answer)];
    console.log(`1,000 segments: ${inMilliseconds(first)} (at most 50), ${inMilliseconds(all)} (at most 400)`);
    expect(first).toBeLessThan(50);
    expect(all).toBeLessThan(400);
  });

  it('takes as much longer as there are more segments', () => {
    const [few, many] = [500, 5_000].map((count) => timeOf(simulationSteps(uncertain(count))[1], 3));
    const slope = Math.log10(many / few);
    console.log(`slope in segments ${slope.toFixed(3)} (0.9 to 1.1)`);
    expect(slope).toBeGreaterThan(0.9);
    expect(slope).toBeLessThan(1.1);
  });

  it('of each input alone takes at most a second at 1,000 segments', () => {
    const time = timeOf(sensitivitySteps(uncertain(1_000))[0], 3);
    console.log(`four inputs moved: ${inMilliseconds(time)} (at most 1,000)`);
    expect(time).toBeLessThan(1_000);
  });
});
