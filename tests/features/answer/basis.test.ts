import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chips } from '../../../src/features/answer/chipWords.ts';
import { outcomeRows } from '../../../src/features/answer/outcomeRows.ts';
import { verdictWords } from '../../../src/features/answer/verdictWords.ts';
import { loadScenario, type ScenarioId } from '../../../src/io/scenarios.ts';
import type { Basis } from '../../../src/model/basis.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { resultsOf } from '../../../src/store/results.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

function textOf(words: ReactNode): string {
  return renderToStaticMarkup(createElement(Fragment, null, words)).replaceAll(/<[^>]*>/g, '');
}

/** What the verdict says, the headline first. */
function said(plan: Plan, basis: Basis): string[] {
  const results = resultsOf(plan);
  const { headline, reasons } = verdictWords(results, results.comparedAt(basis));
  return [headline, ...reasons].map(textOf);
}

const saidOf = async (id: ScenarioId, basis: Basis) => said(await loadScenario(id), basis);

/** Half of a million people reached by macro; micro can reach all of them. */
const even = plainPlan({
  currency: 'USD',
  budget: 10_000,
  segments: [plainSegment({ size: 1_000_000, microLift: 0.1 })],
});

describe('the verdict names its basis', () => {
  it('at the same reach, with what each spends for it, and without a flip', async () => {
    expect(await saidOf('fmcg', 'sameReach')).toEqual([
      'At the same reach, macro earns $19.8M more.',
      'Macro spends $4M and micro $24.7M to reach 49.9M people.',
    ]);
  });

  it('for the same extra conversions', async () => {
    expect(await saidOf('fmcg', 'sameConversions')).toEqual([
      'For the same extra conversions, macro earns $7.05M more.',
      'Macro spends $4M and micro $11M to win 1.68M extra conversions.',
    ]);
    expect((await saidOf('loyal', 'sameReach'))[0]).toBe('At the same reach, micro earns $156k more.');
  });

  it('each at its best budget, or that only one pays, or none', async () => {
    expect(await saidOf('fmcg', 'bestBudgets')).toEqual([
      'Each at its best budget, macro earns $2.58M more.',
      'Macro earns most with $2.63M, micro with $3.22M.',
    ]);
    expect(await saidOf('hair', 'bestBudgets')).toEqual([
      'Only micro pays: it earns $1.09M at its best budget, $754k.',
      'Macro earns nothing at any budget.',
    ]);
    expect(said({ ...even, segments: [] }, 'bestBudgets')[1]).toBe('Micro can’t be bought: no segment is included.');
    const worthless = { ...even, rest: { ...even.rest, value: 0 }, segments: [plainSegment({ value: 0 })] };
    expect(said(worthless, 'bestBudgets')).toEqual(['Neither campaign pays at any budget.']);
  });

  it('in a tie, and where both lose', () => {
    expect(said(even, 'sameReach')).toEqual([
      'At the same reach, it’s too close to call.',
      'Macro spends $10k and micro $10k to reach 500k people.',
      'Macro earns $30k, micro $30k: less than 1% of the spend apart.',
    ]);
    const dear = { ...even, micro: { ...even.micro, setupCost: 1e5 }, macro: { ...even.macro, offerCost: 100 } };
    expect(said(dear, 'sameReach')[0]).toMatch(/^At the same reach, both lose money; micro loses less \(−\$\d+k\)\.$/);
  });

  it('and says so where the least spends reach more', () => {
    const least = { ...even, micro: { ...even.micro, minSpend: 30_000 } };
    expect(said(least, 'sameReach')[1]).toBe(
      'Micro’s least spends, $30k in all, reach 750k people: more than the 500k of macro’s $10k.',
    );
  });
});

describe('where there is no such comparison, the verdict says why, and then the one at the same budget', () => {
  it('as micro’s segments hold too few people', async () => {
    expect((await saidOf('hair', 'sameReach')).slice(0, 2)).toEqual([
      'Micro can reach at most 12.6M people, macro reaches 24M: there is no same reach.',
      'At the same budget: Micro earns $1.38M more.',
    ]);
  });

  it('in full figures where short ones are alike', () => {
    const nearly = { ...even, segments: [plainSegment({ size: 499_999 })] };
    expect(said(nearly, 'sameReach')[0]).toContain('at most 499,999 people, macro reaches 500,000');
  });

  it('as micro wins no conversions, or macro none to match', () => {
    const lifted = (macroLift: number, microLift: number) => ({
      ...even,
      segments: [plainSegment({ size: 1_000_000, macroLift, microLift })],
    });
    expect(said(lifted(0.1, 0), 'sameConversions')[0]).toBe(
      'Micro can win no extra conversions, macro wins 1k: they can’t be the same.',
    );
    expect(said(lifted(0, 0.1), 'sameConversions')[0]).toBe(
      'Macro wins no extra conversions: there are none to match.',
    );
  });

  it('as it would take more money than there is', () => {
    const uneven = { ...even, budget: 1e9, reachShape: 0.01 };
    const plan = { ...uneven, segments: [plainSegment({ size: 999_999, precision: 0.01, cpm: 1e6 })] };
    expect(said(plan, 'sameReach')[0]).toBe('Micro would need more than $1T to reach as many people as macro.');
  });

  it('unless that one says it itself: a campaign cannot be bought', () => {
    for (const plan of [
      { ...even, segments: [] },
      { ...even, macro: { ...even.macro, productionCost: 20_000 } },
    ]) {
      expect(said(plan, 'sameReach')).toEqual(said(plan, 'sameBudget'));
    }
  });
});

describe('chips and table', () => {
  it('show the figures compared, the spends among them, and what is the same as even', async () => {
    const plan = await loadScenario('fmcg');
    const results = resultsOf(plan);
    const compared = results.comparedAt('sameReach');
    const shown = chips(compared, plan.currency);
    expect(shown.map(({ key }) => key)).toEqual(['profit', 'roi', 'reach', 'costPerConversion', 'spend']);
    expect(shown[2]).toEqual({ key: 'reach', words: 'chips.even', values: { best: '49.9M' } });
    expect(shown[4].values).toEqual({ winner: 'macro', best: '$4M', other: '$24.7M' });
    const spend = outcomeRows(results, compared).find(({ key }) => key === 'spend');
    expect(spend).toMatchObject({ macro: '$4,000,000', micro: '$24,748,714' });
  });

  it('are as ever at the same budget', async () => {
    const plan = await loadScenario('fmcg');
    const results = resultsOf(plan);
    const shown = chips(results.comparedAt('sameBudget'), plan.currency);
    expect(shown.map(({ key }) => key)).toEqual(['profit', 'roi', 'reach', 'costPerConversion']);
  });
});
