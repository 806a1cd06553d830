import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cellOf, typeInto } from './gridCells.ts';
import { expectClean, openApp, shareApp } from './harness.ts';
import { planOf } from './plans.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectText,
  field,
  goTo,
  headline,
  killWorkers,
  openPlan,
  outcomeRow,
  segmentTable,
  textOf,
  verdict,
} from './screens.ts';

/** What a plan earns, in words and figures. */
async function figures(page: Page) {
  return [await textOf(headline(page)), await outcomeRow(page, 'Value')];
}

describe('a plan of 1,000 segments', () => {
  it('is judged, leafed through and edited like a small one', async () => {
    const page = await openApp();
    await openPlan(page, planOf(1000));
    await expectText(headline(page), /^(Macro|Micro) earns \$/);
    await eventually(
      () => page.locator('figure.chart').count(),
      (count) => count >= 5,
      'its charts',
    );
    const before = await textOf(verdict(page));

    await goTo(page, 'Segments');
    expect(await segmentTable(page).getAttribute('aria-rowcount')).toBe('1001');
    expect(await segmentTable(page).getByRole('row').count()).toBeLessThan(60);
    await cellOf(page, 'size', 'Group 1').click();
    for (let turn = 0; turn < 50; turn++) await page.keyboard.press('ArrowDown');
    await page.keyboard.type('1000000');
    await page.keyboard.press('Enter');
    await typeInto(cellOf(page, 'microLift', 'Group 51'), '400%', 'Enter');
    await expectText(
      page.locator('.segments-totals'),
      /^1,000 segments, 1,000 included · 60,940,000 people of 60,000,000/,
    );
    await goTo(page, 'Answer');
    expect(await textOf(verdict(page))).not.toBe(before);
    await expectText(page.locator('.warnings'), /The segments add up to more people than the population/);
    await expectHumanWords(page);
    expectClean(page);
  });
});

describe('a very large plan', () => {
  let ofTen: unknown;
  const visit = shareApp({}, async (page) => {
    await openPlan(page, planOf(10));
    ofTen = await figures(page);
  });

  it.each([5_000, 100_000])(
    'of %i segments earns what a plan of ten like them does, and the app goes on answering',
    async (count) => {
      const page = visit();
      await goTo(page, 'Answer');
      await openPlan(page, planOf(count));
      expect(await figures(page)).toEqual(ofTen);

      await field(page, 'Budget').fill('6M');
      await eventually(
        () => outcomeRow(page, 'Spend'),
        (spend) => spend[0] === '$6,000,000' && spend[1] === '$6,000,000',
        'both spend the new budget',
      );
      await goTo(page, 'Segments');
      expect(await segmentTable(page).getAttribute('aria-rowcount')).toBe(String(count + 1));
      await page.getByRole('checkbox', { name: 'Included, Group 2', exact: true }).uncheck();
      await expectText(
        page.locator('.segments-totals'),
        new RegExp(`, ${(count - 1).toLocaleString('en-US')} included`),
      );
      expectClean(page);
    },
  );

  it('whose curves broke off says so in the cards and over the budget, until they are begun again', async () => {
    const page = visit();
    await goTo(page, 'Answer');
    await page.locator('.input-curve[data-stale]').first().waitFor();
    killWorkers(page);
    const cards = page.getByRole('region', { name: 'Your numbers' });
    await expectText(
      cards.getByRole('alert'),
      /^!The small charts below could not be finished\. The browser ended this computation/,
    );
    await expectText(
      page.getByRole('region', { name: 'Charts' }).getByRole('alert'),
      /^!The charts over the budget could not/,
    );
    await cards.getByRole('button', { name: 'Retry' }).click();
    expect(await button(page, 'Retry').count()).toBe(0);
  });
});
