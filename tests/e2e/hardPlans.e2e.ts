import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { expectClean, shareApp } from './harness.ts';
import { fmcg } from './plans.ts';
import { eventually, expectHumanWords, expectText, goTo, headline, openPlan, verdict } from './screens.ts';

const dear: Plan['macro'] = { ...fmcg.macro, productionCost: 5_000_000 };
const many: Plan['micro'] = { ...fmcg.micro, setupCost: 5_000_000 };
const none = fmcg.segments.map((segment) => ({ ...segment, included: false }));
const huge = fmcg.segments.map((segment, i) => (i === 0 ? { ...segment, size: 70_000_000 } : segment));

/** Plans at the edge, and what the Answer place must say of each. */
const hardPlans: readonly [string, Partial<Plan>, RegExp][] = [
  ['a budget of 0', { budget: 0 }, /^There is no budget, so nothing can be bought\./],
  ['no segments', { segments: [] }, /^Micro can’t be bought: no segment is included\..*Macro earns/],
  ['all segments excluded', { segments: none }, /^Micro can’t be bought: no segment is included\..*Macro earns/],
  ['macro’s production above the budget', { macro: dear }, /^Macro can’t be bought: .*\$5M.*\$4M.*Micro earns/],
  ['micro’s set-up above the budget', { micro: many }, /^Micro can’t be bought: .*fixed costs.*\$4M.*Macro earns/],
  [
    'fixed costs above the budget for both',
    { macro: dear, micro: many },
    /^Neither campaign can be bought\..*Macro can’t be bought.*Micro can’t be bought/,
  ],
  [
    'least spends above the budget',
    { micro: { ...fmcg.micro, minSpend: 1_000_000 } },
    /^Micro can’t be bought: its fixed costs and least spends/,
  ],
  ['a lift of 0 everywhere', { rest: { ...fmcg.rest, macroLift: 0 }, segments: withLifts(0, 0) }, /^Both lose money/],
  ['no budget, no segments, no costs', { budget: 0, segments: [], macro: { ...fmcg.macro, productionCost: 0 } }, /./],
  ['values of 0', { rest: { ...fmcg.rest, value: 0 }, segments: withValue(0) }, /^Both lose money/],
  ['one person', { population: 1, segments: [] }, /./],
  ['amounts as large as they may be', { budget: 1e12, population: 1e12 }, /./],
];

/** Warnings that stand beside the verdict. */
const warned: readonly [string, Partial<Plan>, RegExp][] = [
  ['sizes above the population', { population: 50_000_000 }, /The segments add up to more people than the population/],
  ['one segment above it', { segments: huge }, /larger than the population/],
  [
    'the long term counted twice',
    { retention: { rate: 0.6, microRate: 0.6, discount: 0.1, periods: 5 } },
    /counts the long term twice/,
  ],
  ['micro lifts that never pay', { segments: withLifts(0.28, 0) }, /No segment earns back what it costs/],
];

function withLifts(macroLift: number, microLift: number): Plan['segments'] {
  return fmcg.segments.map((segment) => ({ ...segment, macroLift, microLift }));
}

function withValue(value: number): Plan['segments'] {
  return fmcg.segments.map((segment) => ({ ...segment, value }));
}

/** Opens the plan and waits for its charts and curves. */
async function show(page: Page, name: string, change: Partial<Plan>): Promise<void> {
  await openPlan(page, { ...fmcg, ...change, name });
  await eventually(
    () =>
      page.locator('.answer-charts figure:not([data-stale]) h3, .input-curve:not([data-stale]) .input-caption').count(),
    (count) => count === 13,
    `five charts and eight curves of ${name}`,
  );
}

describe('a plan at the edge', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('is answered in words, on every place, and never by a word of the machine', async () => {
    const page = visit();
    for (const [name, change, claim] of hardPlans) {
      await show(page, name, change);
      await expectText(verdict(page), claim);
      await expectHumanWords(page);
      await goTo(page, 'Segments');
      await expectHumanWords(page);
      await goTo(page, 'Answer');
      await headline(page).waitFor();
    }
    expectClean(page);
  });

  it('comes with a warning that says what is odd about it', async () => {
    const page = visit();
    for (const [name, change, claim] of warned) {
      await show(page, name, change);
      await expectText(page.locator('.warnings'), claim);
      await expectHumanWords(page);
    }
    await show(page, 'as it was', {});
    expect(await page.locator('.warnings').count()).toBe(0);
    expectClean(page);
  });
});
