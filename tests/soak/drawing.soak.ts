import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { oddsWords } from '../../src/charts/series/oddsWords.ts';
import { simulate } from '../../src/engine/index.ts';
import { blockStream } from '../../src/engine/numerics/xoshiro128.ts';
import { oddsOf } from '../../src/features/decide/howSure/oddsOf.ts';
import type { Plan } from '../../src/model/plan.ts';
import { loadKernel } from '../../src/workers/loadKernel.ts';
import { openApp } from '../e2e/harness.ts';
import { planOf } from '../e2e/plans.ts';
import { button, comeTo, field, openPlan } from '../e2e/screens.ts';
import { withDoubts } from '../fixtures/uncertainPlan.ts';

const plan = withDoubts(planOf(60));
const budgets = [2_000_000, 3_100_000, 4_000_000, 5_700_000, 8_000_000];
const counts = [1_000, 10_000, 60_000];
const kernel = loadKernel(1024);
const known = new Map<string, string>();

/** The title that a simulation of so many draws has. */
function titleOf(of: Plan, draws: number): string {
  const key = `${of.budget} ${draws}`;
  const title = known.get(key) ?? oddsWords(oddsOf(summaryOf(of, draws)), of.currency).title;
  known.set(key, title);
  return title;
}

function summaryOf(of: Plan, draws: number) {
  const run = simulate(of, kernel, draws);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

interface Shown {
  readonly budget: number;
  readonly title: string;
  readonly draws: number;
  readonly isStale: boolean;
}

function shownOn(page: Page): Promise<Shown | null> {
  return page.evaluate(() => {
    const answer = document.querySelector('.how-sure-answer');
    const title = answer?.querySelector('figure h3')?.textContent;
    const about = answer?.querySelector('.how-sure-about')?.textContent ?? '';
    const input = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Budget');
    const budget = (input as HTMLLabelElement | undefined)?.control as HTMLInputElement | null;
    if (answer === null || title == null || budget === null) return null;
    // What nobody can see does not follow the plan.
    const { top, bottom } = answer.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return null;
    return {
      budget: Number(budget.value),
      title,
      draws: Number(/([\d,]+) draws/.exec(about)?.[1]?.replaceAll(',', '')),
      isStale: (answer as HTMLElement).dataset.stale !== undefined,
    };
  });
}

const patience_ms = 200;

type Act = (page: Page, pick: <T>(list: readonly T[]) => T) => Promise<unknown>;

const acts: Readonly<Record<string, Act>> = {
  edit: (page, pick) => field(page, 'Budget').fill(String(pick(budgets)), { timeout: patience_ms }),
  count: (page, pick) => field(page, 'Draws').fill(String(pick(counts)), { timeout: patience_ms }),
  cancel: (page) => clickIfThere(page, 'Cancel'),
  goOn: (page) => clickIfThere(page, 'Draw again'),
  retry: (page) => clickIfThere(page, 'Retry'),
  async undo(page, pick) {
    await acts.edit?.(page, pick);
    await clickIfThere(page, 'Undo');
  },
  leave: (page) => page.evaluate(() => scrollTo(0, 0)),
  comeBack: (page) => page.locator('.how-sure').evaluate((section) => section.scrollIntoView()),
  async kill(page, pick) {
    const workers = page.workers();
    // It does not live to answer.
    if (workers.length > 0)
      void pick(workers)
        .evaluate(() => self.close())
        .catch(() => {});
  },
};

/** Without waiting for it: what a run is doing changes by the millisecond. */
function clickIfThere(page: Page, name: string): Promise<unknown> {
  return button(page, name)
    .first()
    .click({ timeout: patience_ms / 4, noWaitAfter: true })
    .catch(() => {});
}

it('never shows, unmarked, draws of another plan, in 1,000 orders of starting, breaking off and editing', async () => {
  const page = await openApp({ reducedMotion: 'reduce' });
  await openPlan(page, plan);
  await comeTo(page.locator('.how-sure'), '.how-sure-answer:not([data-stale]) figure h3');
  const { unit } = blockStream(2026, 0);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(unit() * list.length)] as T;
  const names = Object.keys(acts).flatMap((name) => (name === 'kill' ? [name] : [name, name, name, name]));
  const trail: string[] = [];
  let fresh = 0;
  for (let order = 0; order < 1_000; order++) {
    const name = pick(names);
    trail.push(name);
    await acts[name]?.(page, pick).catch(() => {});
    await page.waitForTimeout(Math.floor(unit() * 60));
    const shown = await shownOn(page);
    if (shown === null || shown.isStale || !Number.isFinite(shown.budget)) continue;
    fresh += 1;
    const expected = titleOf({ ...plan, budget: shown.budget }, shown.draws);
    expect(shown.title, `after ${trail.slice(-12).join(', ')} (budget ${shown.budget})`).toBe(expected);
  }
  console.log(`1,000 orders, ${fresh} times with an answer that counted as that of the plan`);
  expect(fresh).toBeGreaterThan(100);
});
