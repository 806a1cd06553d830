import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { blockStream } from '../../src/engine/numerics/xoshiro128.ts';
import { previewDraws } from '../../src/model/drawCount.ts';
import type { Plan } from '../../src/model/plan.ts';
import { openApp } from '../e2e/harness.ts';
import { planOf } from '../e2e/plans.ts';
import { comeTo, eventually, openPlan } from '../e2e/screens.ts';
import { withDoubts } from '../fixtures/uncertainPlan.ts';
import { acts, beginAgain, budgets, comeBack, counts, type Pick } from './drawing/acts.ts';
import { expectedTitle } from './drawing/expectedTitle.ts';
import { shownAnswer } from './drawing/shownAnswer.ts';

const plan = withDoubts(closeRace(planOf(60)));
/** So often somebody stays until the answer is there; otherwise the next act meets whatever is under way. */
const stays = 0.4;

/** Four of each for one worker that is killed. */
const bag = Object.keys(acts).flatMap((name) => Array<string>(name === 'kill' ? 1 : 4).fill(name));

/** Either may be ahead: that draws are of another plan is seen only where their odds differ. */
function closeRace(plan: Plan): Plan {
  return { ...plan, segments: plan.segments.map((each) => ({ ...each, microLift: 0.6 * each.microLift })) };
}

it.each([previewDraws, ...counts])('every budget has a title of its own for %i draws', (draws) => {
  expect(new Set(budgets.map((budget) => expectedTitle(plan, budget, draws))).size).toBe(budgets.length);
});

interface Compared {
  /** Orders in which an answer counted as that of the plan. */
  orders: number;
  /** Looks at one of which not all draws were there. */
  underWay: number;
}

async function goThrough(page: Page, orders: number): Promise<Compared> {
  const { unit } = blockStream(2026, 0);
  const pick: Pick = (list) => list[Math.floor(unit() * list.length)] as (typeof list)[number];
  const pause = () => page.waitForTimeout(Math.floor(unit() * 60));
  const trail: string[] = [];
  const compared = { orders: 0, underWay: 0 };
  for (let order = 0; order < orders; order++) {
    const name = pick(bag);
    trail.push(name);
    await acts[name]?.(page, pick).catch(() => {});
    await pause();
    const looks = [await look(page, trail)];
    if (unit() < stays) {
      await comeBack(page);
      await pause();
      looks.push(await look(page, trail));
      await waitForAnswer(page, trail);
      looks.push(await look(page, trail));
    }
    if (looks.some((found) => found !== null)) compared.orders += 1;
    compared.underWay += looks.filter((found) => found === 'under way').length;
  }
  return compared;
}

async function waitForAnswer(page: Page, trail: readonly string[]): Promise<void> {
  await eventually(
    async () => {
      await beginAgain(page);
      return shownAnswer(page);
    },
    (shown) => shown?.isAtRest === true,
    `all draws are there ${after(trail)}`,
  );
}

/** Holds an answer that counts as that of the plan against draws made here; null where there is none. */
async function look(page: Page, trail: readonly string[]): Promise<'under way' | 'at rest' | null> {
  const shown = await shownAnswer(page);
  if (shown === null || shown.isStale) return null;
  const { title, budget, draws, isAtRest } = shown;
  expect(title, `${after(trail)} (budget ${budget})`).toBe(expectedTitle(plan, budget, draws));
  return isAtRest ? 'at rest' : 'under way';
}

const after = (trail: readonly string[]) => `after ${trail.slice(-12).join(', ')}`;

/** The numbers and their answer on the screen together, and nothing else at work; below is room to leave them. */
async function putAnswerBesideNumbers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.answer-charts, .decisions > :not(.how-sure) { display: none } .decisions { padding-bottom: 300vh }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

it.each([
  [300, 'that scroll past the charts between numbers and answer', async () => {}],
  [700, 'with the answer in sight of the numbers', putAnswerBesideNumbers],
])('never shows, unmarked, draws of another plan, in %i orders %s', async (orders, which, arrange) => {
  const page = await openApp({ reducedMotion: 'reduce' });
  await openPlan(page, plan);
  await arrange(page);
  await comeTo(page.locator('.how-sure'), '.how-sure-answer:not([data-stale]) figure h3');
  const compared = await goThrough(page, orders);
  console.log(`${orders} orders ${which}: compared in ${compared.orders}, ${compared.underWay} times while drawing`);
  expect(compared.orders).toBeGreaterThan((2 / 3) * orders);
  expect(compared.underWay).toBeGreaterThan(orders / 10);
});
