import { describe, expect, it } from 'vitest';
import { segmentCountCurve } from '../../../src/engine/index.ts';
import { equalGroupsWords } from '../../../src/features/decide/howMany/equalGroupsWords.ts';
import { exponentAllowed, gainAllowed } from '../../../src/features/decide/howMany/groupLimits.ts';
import { mergedWords } from '../../../src/features/decide/howMany/mergedWords.ts';
import { readOptional } from '../../../src/features/decide/readOptional.ts';
import { loadScenario, type ScenarioId } from '../../../src/io/scenarios.ts';
import { equalGroupsCurve } from '../../../src/store/equalGroups.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

function curveOf(plan: Parameters<typeof segmentCountCurve>[0]) {
  const curve = segmentCountCurve(plan, 'alike');
  if (curve.kind !== 'curve') throw new Error(curve.kind);
  return curve;
}

async function mergedIn(id: ScenarioId): Promise<string | null> {
  const plan = await loadScenario(id);
  return mergedWords(plan, curveOf(plan));
}

describe('the segments to merge', () => {
  it('are named for the best number', async () => {
    expect(await mergedIn('yoga')).toBe(
      'Merged to get 2: 18–24, new to yoga + 25–34, new to yoga; 18–24, regular + 25–34, regular.',
    );
  });

  it('are not named where none is merged, or all are', async () => {
    expect(await mergedIn('card')).toBeNull();
    expect(await mergedIn('same')).toBeNull();
  });

  it('are a few names where there are many', () => {
    const segments = Array.from({ length: 30 }, (_, i) =>
      plainSegment({ id: `s${i}`, name: `S${i}`, size: 10_000, microLift: i < 15 ? 0.2 : 2 }),
    );
    const plan = plainPlan({ segments, micro: { costPerSegment: 500 } });
    expect(mergedWords(plan, curveOf(plan))).toBe(
      'Merged to get 2: S0 + S1 + S2 + S3 + S4 + 10 more; S15 + S16 + S17 + S18 + S19 + 10 more.',
    );
  });
});

describe('equal groups', () => {
  const groups = { population: 54e6, gain: 0.1, exponent: 1, fixedCost: 40_000 };
  const wordsOf = (changes: Partial<typeof groups>, dearer = 0) =>
    equalGroupsWords(equalGroupsCurve({ ...groups, ...changes }, 12), { currency: 'USD', dearer });

  it('have a best number, what it earns and what comes near', () => {
    expect(wordsOf({}).headline).toBe(
      '12 equal groups earn most: $4.47M over one message for all, after their fixed cost. 9 to 15 are within 1% of that.',
    );
    expect(wordsOf({ gain: 0 }).headline).toMatch(/^One group is best/);
    expect(wordsOf({ fixedCost: 0 }).headline).toMatch(/^More than a million groups would pay/);
  });

  it('tell of lost discount where it is worth telling', () => {
    expect(wordsOf({}, 0.083).discount).toMatch(/in 12 buys instead of one would cost 8\.3% more/);
    expect(wordsOf({}, 0.001).discount).toBeNull();
  });

  it('take a gain in money, and how soon it is reached; nothing typed is the plan’s own', () => {
    expect(readOptional('', 'money', gainAllowed)).toEqual({ ok: true, value: null });
    expect(readOptional('$0.25', 'money', gainAllowed)).toEqual({ ok: true, value: 0.25 });
    expect(readOptional('-1', 'money', gainAllowed)).toMatchObject({ ok: false, problem: 'Must be at least 0.' });
    expect(readOptional('0.5', 'factor', exponentAllowed)).toEqual({ ok: true, value: 0.5 });
    expect(readOptional('0', 'factor', exponentAllowed)).toMatchObject({
      ok: false,
      problem: 'Must be at least 0.01.',
    });
    expect(readOptional('many', 'factor', exponentAllowed)).toMatchObject({ ok: false });
  });
});
