import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleScenario, loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { readPlan } from '../../src/model/readPlan.ts';

describe('the scenarios', () => {
  it.each(scenarioIds)('%s is a plan without notes or warnings, exactly as its file says', async (id) => {
    const plan = await loadScenario(id);
    const file = new URL(`../../src/io/scenarios/${id}.json`, import.meta.url);
    expect(plan).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(readPlan(plan)).toMatchObject({ ok: true, value: { notes: [], newer: false } });
    expect(checkPlan(plan)).toEqual([]);
  });

  it('begin with the example that is there at once', async () => {
    expect(await loadScenario(scenarioIds[0])).toBe(exampleScenario);
  });
});
