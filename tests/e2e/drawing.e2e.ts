import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { withDoubts } from '../fixtures/uncertainPlan.ts';
import { expectAccessible, expectClean, openApp, shareApp } from './harness.ts';
import { fmcg, planOf } from './plans.ts';
import {
  button,
  comeTo,
  eventually,
  expectText,
  field,
  headline,
  killWorkers,
  openPlan,
  savedPlan,
  verdict,
} from './screens.ts';

const sure = (page: Page): Locator => page.getByRole('region', { name: 'How sure?' });
const about = (page: Page): Locator => sure(page).locator('.how-sure-about');
const retry = (page: Page): Locator => sure(page).getByRole('button', { name: 'Retry' });

/** A million draws of them take some seconds. */
const many = withDoubts(planOf(100));

async function openUncertain(page: Page, plan = many): Promise<void> {
  await openPlan(page, plan);
  await drawn(page, '10,000 draws');
}

async function drawn(page: Page, draws: string): Promise<void> {
  await comeTo(sure(page), ':scope:has(.how-sure-answer:not([data-stale])):not(:has(.how-sure-preview))');
  await expectText(about(page), new RegExp(`^${draws}`));
}

async function beginLongRun(page: Page): Promise<void> {
  await field(page, 'Draws').fill('1M');
  await button(page, 'Cancel').waitFor();
}

async function isProgressing(page: Page): Promise<void> {
  const share = () =>
    sure(page)
      .locator('progress')
      .evaluate((bar) => (bar as HTMLProgressElement).value);
  await eventually(share, (value) => value > 0.02 && value < 1, 'some of the draws are made');
}

const brokenOff = /The browser ended this computation.*Your plan is safe/;

describe('a million draws', () => {
  const visit = shareApp({ reducedMotion: 'reduce' }, openUncertain);

  it('can be broken off and begun again; what was drawn before stays', async () => {
    const page = visit();
    await beginLongRun(page);
    await isProgressing(page);
    await button(page, 'Cancel').press('Enter');
    await expectText(sure(page).locator('.draw-count-state'), /^Broken off/);
    await expectText(about(page), /^10,000 draws/);
    await button(page, 'Draw again').press('Enter');
    await isProgressing(page);
    await field(page, 'Draws').fill('5k');
    await drawn(page, '5,000 draws');
    expectClean(page);
  });

  it('are made again after the worker that made them was killed, and nothing is lost', async () => {
    const page = visit();
    await beginLongRun(page);
    await isProgressing(page);
    killWorkers(page);
    await expectText(sure(page).getByRole('alert'), brokenOff);
    await expectText(about(page), /^5,000 draws/);
    await expectAccessible(sure(page), 'A simulation that broke off');
    await retry(page).click();
    await isProgressing(page);
    expect(await retry(page).count()).toBe(0);
    await field(page, 'Draws').fill('2000');
    await drawn(page, '2,000 draws');
    expect((await savedPlan(page)).segments).toEqual(many.segments);
  });
});

it('curves are computed again after their worker was killed; those that were there are not complained of', async () => {
  const page = await openApp({ reducedMotion: 'reduce' });
  await openPlan(page, withDoubts(planOf(200)));
  const charts = page.getByRole('region', { name: 'Charts' });
  const cards = page.getByRole('region', { name: 'Your numbers' });
  await field(page, 'Budget').fill('5M');
  await eventually(
    () => cards.locator('.input-curve[data-stale]').count(),
    (old) => old === 0,
    'the cards have new curves',
  );
  // Now the band around the lines over the budget is worked out, for more than a second.
  killWorkers(page);
  await expectText(charts.getByRole('alert'), brokenOff);
  expect(await cards.getByRole('alert').count()).toBe(0);
  await expectAccessible(charts.getByRole('alert'), 'Curves that broke off');
  const band = charts.locator('path[data-band][d^=M]').first();
  expect(await band.count()).toBe(0);
  await charts.getByRole('button', { name: 'Retry' }).press('Enter');
  await band.waitFor();
  expect(await charts.getByRole('alert').count()).toBe(0);
  expect((await savedPlan(page)).budget).toBe(5_000_000);
});

describe('the draws of a plan opened after one without ranges', () => {
  const visit = shareApp({ reducedMotion: 'reduce' }, (page) => headline(page).waitFor());

  it('make the verdict say how sure it is, which it did not before', async () => {
    const page = visit();
    expect(await verdict(page).locator('.verdict-odds').count()).toBe(0);
    await openPlan(page, withDoubts(fmcg));
    await expectText(
      verdict(page).locator('.verdict-odds'),
      /^How sure: (macro|micro) is ahead in \d+ of 20 outcomes \(5\d\.\d%\)\.$/,
    );
    expectClean(page);
  });

  it('are as many as the field says, after a reload too; an absurd number is said there', async () => {
    const page = visit();
    await drawn(page, '10,000 draws');
    for (const [text, problem] of [
      ['0', /at least 1,000/],
      ['', /at least 1,000/],
      ['1e9', /at most 1,000,000/],
      ['1500.5', /whole number/],
    ] as const) {
      await field(page, 'Draws').fill(text);
      await expectText(sure(page).locator('.draw-count'), problem);
    }
    await expectText(about(page), /^10,000 draws/);
    await field(page, 'Draws').fill('100k');
    await drawn(page, '100,000 draws');
    const odds = await verdict(page).locator('.verdict-odds').textContent();
    await expectText(page.locator('.saved'), /^Saved/);
    await page.reload();
    await expectText(verdict(page).locator('.verdict-odds'), odds ?? '');
    await drawn(page, '100,000 draws');
    expectClean(page);
  });

  it('make the verdict say that it loses money where the budget buys too little', async () => {
    const page = visit();
    await field(page, 'Budget').fill('500k');
    await expectText(verdict(page).locator('.verdict-odds'), /^It loses money in/);
    expectClean(page);
  });
});

it('draws are made on the page where there are no workers', async () => {
  const page = await openApp({ path: 'about:blank', reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('No workers here.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await page.goto('');
  await openPlan(page, withDoubts(fmcg));
  await drawn(page, '10,000 draws');
  await expectText(sure(page).locator('figure h3'), /is ahead in 10 of 20|in \d+ of 20/);
  expectClean(page);
});
