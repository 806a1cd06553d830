import { describe, expect, it } from 'vitest';
import { breakEvens, evaluatePlan, leadMap } from '../../src/engine/index.ts';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import { withBreakEvenInput } from '../../src/model/breakEvenInputs.ts';
import { valuesOver } from '../../src/model/inputRange.ts';
import { mapRange } from '../../src/model/mapRange.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

describe('the map of two inputs', () => {
  it.each(scenarioIds)('has at each point what the plan with both moved brings: %s', async (id) => {
    const plan = await loadScenario(id);
    const axis = (input: 'precision' | 'costPerSegment') => ({ input, values: valuesOver(mapRange(plan, input), 5) });
    const map = leadMap(plan, axis('precision'), axis('costPerSegment'));
    map?.y.values.forEach((y, row) => {
      map.x.values.forEach((x, column) => {
        const moved = withBreakEvenInput(withBreakEvenInput(plan, 'precision', x), 'costPerSegment', y);
        const { macro, micro } = evaluatePlan(moved);
        const at = row * 5 + column;
        expect(map.gaps[at]).toBeCloseTo(micro.profit - macro.profit, 3);
        expect(map.bothBought[at] === 1).toBe(macro.bought && micro.bought);
      });
    });
  });

  it('changes its lead where the break-even is', async () => {
    const fmcg = await loadScenario('fmcg');
    const [flip = Number.NaN] = breakEvens(fmcg).find(({ input }) => input === 'lift')?.flips ?? [];
    const x = { input: 'lift', values: [flip * (1 - 1e-6), flip * (1 + 1e-6)] } as const;
    const map = leadMap(fmcg, x, { input: 'microCpm', values: [fmcg.micro.cpm] });
    expect(map?.leaders).toEqual(['macro', 'micro']);
    expect(map?.here).toBe('macro');
  });

  it('is none of a plan with an error', () => {
    const axis = { input: 'lift', values: [1] } as const;
    expect(leadMap(plainPlan({ budget: -1 }), axis, { input: 'budget', values: [1] })).toBeNull();
  });
});
