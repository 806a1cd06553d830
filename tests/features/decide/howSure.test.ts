import { describe, expect, it } from 'vitest';
import { type SimulationSummary, simulate, typescriptKernel } from '../../../src/engine/index.ts';
import { oddsOf } from '../../../src/features/decide/howSure/oddsOf.ts';
import { publishedLine } from '../../../src/features/decide/howSure/publishedWords.ts';
import { rangeEnds, rangeName, rangeValue, uncertainText } from '../../../src/features/decide/howSure/rangeWords.ts';
import { isBought, riskColumn } from '../../../src/features/decide/howSure/riskRows.ts';
import { worthWords } from '../../../src/features/decide/howSure/worthWords.ts';
import { loadScenario } from '../../../src/io/scenarios.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { publishedRangesFor } from '../../../src/model/publishedRanges.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';
import { withDoubts } from '../../fixtures/uncertainPlan.ts';

const plan = plainPlan({
  segments: [plainSegment({ id: 'a.b', name: 'Families' }), plainSegment({ id: 's2', name: '' })],
});

function summaryOf(uncertain: Plan): SimulationSummary {
  const simulation = simulate(uncertain, typescriptKernel(1024), 512);
  for (;;) {
    const { done, value } = simulation.next();
    if (done) return value;
  }
}

describe('what is uncertain, in words', () => {
  it('is a field, a field of all segments, or one segment’s', () => {
    expect(rangeName(plan, 'micro.match')).toBe('Match rate');
    expect(rangeName(plan, 'segments.*.microLift')).toBe('Micro lift (all segments)');
    expect(rangeName(plan, 'segments.a.b.value')).toBe('Value (Families)');
    expect(rangeName(plan, 'segments.s2.value')).toBe('Value (segment 2)');
  });

  it('is printed as its field prints, and as a factor where it is one', () => {
    expect(rangeEnds('micro.match', [0.05, 0.35], 'EUR')).toBe('5% to 35%');
    expect(rangeValue('micro.cpm', 12.5, 'EUR')).toBe('€12.50');
    expect(rangeValue('population', 6e7, 'EUR')).toBe('60M');
    expect(rangeValue('segments.*.microLift', 0.8, 'EUR')).toBe('× 0.8');
    expect(rangeValue('segments.a.b.microLift', 0.31, 'EUR')).toBe('31%');
  });

  it('is named up to a handful, and then counted', () => {
    const six = ['population', 'budget', 'micro.cpm', 'micro.fee', 'macro.cpm', 'macro.fee'];
    expect(uncertainText(plan, ['micro.cpm'])).toBe('One number is uncertain: Micro CPM.');
    expect(uncertainText(plan, six)).toMatch(/^6 numbers are uncertain: Population; .*; Macro fee\.$/);
    expect(uncertainText(plan, [...six, 'overlap'])).toMatch(/^7 numbers .* Macro CPM and 2 others\.$/);
  });
});

describe('what each strategy risks', () => {
  it('has no figures of one that the plan does not buy', async () => {
    const poor = { ...withDoubts(await loadScenario('fmcg')), budget: 500_000 };
    const summary = summaryOf(poor);
    expect(isBought(summary, 'micro')).toBe(false);
    expect(riskColumn(summary, 'micro', 'USD')).toBeNull();
    expect(riskColumn(summary, 'macro', 'USD')).not.toBeNull();
  });

  it('is printed in full, with an error and with what no draw has shown', async () => {
    const summary = summaryOf(withDoubts(await loadScenario('fmcg')));
    const macro = riskColumn(summary, 'macro', 'USD');
    expect(macro?.mean.text).toMatch(/^\$5,\d{3},\d{3}$/);
    expect(macro?.range.text).toMatch(/^\$5,0\d{2},\d{3} to \$5,\d{3},\d{3}$/);
    expect(macro?.loss.text).toBe('in no draw');
    expect(summary.strategies.macro.profit.mean.standardError).toBeGreaterThan(0);
    expect(macro?.mean.error).toMatch(/^\$\d/);
  });

  it('has no error and no range where nothing that it depends on is uncertain', async () => {
    const fmcg = await loadScenario('fmcg');
    const macro = riskColumn(summaryOf({ ...fmcg, ranges: { 'micro.cpm': [14, 20] } }), 'macro', 'USD');
    expect(macro?.mean).toEqual({ text: '$5,049,004' });
    expect(macro?.range).toEqual({ text: '$5,049,004' });
  });

  it('has the odds of its dots: as many are above zero as the chance says', async () => {
    const odds = oddsOf(summaryOf(withDoubts(await loadScenario('fmcg'))));
    const above = odds.dots.filter((dot) => dot > 0).length;
    expect(Math.abs(above / 20 - odds.chance)).toBeLessThanOrEqual(1 / 20);
    expect(odds.low).toBeLessThan(odds.high);
  });
});

describe('what knowing more is worth', () => {
  const summary = (nothing: number, macro: number, micro: number) =>
    ({ regret: { nothing, macro, micro }, perfectInformation: Math.min(nothing, macro, micro) }) as SimulationSummary;

  it('is the least regret, below which a test can pay', () => {
    expect(worthWords(summary(9e6, 84_000, 2e5), 'EUR')).toEqual([
      'Finding out everything before deciding is worth up to €84k: a test that costs less can pay.',
      'Deciding now for macro is expected to miss €84k against always knowing which is better; for micro, €200k.',
    ]);
  });

  it('is nothing where the same choice is best in every draw', () => {
    expect(worthWords(summary(9e6, 3e5, 0), 'EUR')[0]).toBe(
      'Knowing more would not change the decision: micro is never behind macro in any draw.',
    );
    expect(worthWords(summary(0, 3e5, 4e5), 'EUR')).toEqual([
      'Knowing more would not change the decision: in every draw it is best to spend nothing.',
      'Deciding now for macro is expected to miss €300k against always knowing which is better; for micro, €400k.',
      'Spending nothing would miss €0, less than either.',
    ]);
  });
});

describe('published ranges', () => {
  it('are named with what is set, what is published, and where', async () => {
    const fmcg = await loadScenario('fmcg');
    const lines = publishedRangesFor(fmcg).map((range) => publishedLine(fmcg, range));
    expect(lines).toContainEqual({
      set: 'Data fee: $0.24 to $4.18.',
      source: 'Published: $0.20 to $3.50. Source: Performics, 0.20–3.50, 2020.',
    });
    expect(lines[0]?.source).toMatch(/^Published: × 1 to × 1\.7 macro lift\. Source: .*Matz/);
  });
});
