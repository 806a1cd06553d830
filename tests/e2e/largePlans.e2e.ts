import { describe, expect, it } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { planOf } from './plans.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectText,
  field,
  goTo,
  headline,
  openPlan,
  outcomeRow,
  segmentTable,
  textOf,
  verdict,
} from './screens.ts';

describe('a plan of 1,000 segments', () => {
  it('is judged, leafed through and edited like a small one', async () => {
    const page = await openApp();
    await openPlan(page, planOf(1000));
    await expectText(headline(page), /^(Macro|Micro) earns \$/);
    await eventually(
      () => page.locator('figure.chart').count(),
      (count) => count === 5,
      'five charts',
    );
    const before = await textOf(verdict(page));

    await goTo(page, 'Segments');
    const rows = segmentTable(page).getByRole('row');
    await page.getByText('Rows 1–50 of 1,000').waitFor();
    expect(await rows.count()).toBe(51);
    expect(await button(page, 'Previous rows').isDisabled()).toBe(true);
    await button(page, 'Next rows').click();
    await page.getByText('Rows 51–100 of 1,000').waitFor();
    await field(page, 'Name, Group 51').waitFor();

    await field(page, 'Size, Group 51').fill('1000000');
    await field(page, 'Micro lift, Group 51').fill('400%');
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
  it.each([5_000, 100_000])(
    'of %i segments earns what a plan of ten like them does, and the app goes on answering',
    async (count) => {
      const page = await openApp();
      await openPlan(page, planOf(10));
      const ofTen = [await textOf(headline(page)), await outcomeRow(page, 'Value')];
      await openPlan(page, planOf(count));
      expect([await textOf(headline(page)), await outcomeRow(page, 'Value')]).toEqual(ofTen);

      await field(page, 'Budget').fill('6M');
      await eventually(
        () => outcomeRow(page, 'Spend'),
        (spend) => spend[0] === '$6,000,000' && spend[1] === '$6,000,000',
        'both spend the new budget',
      );
      await goTo(page, 'Segments');
      await page.getByText(`Rows 1–50 of ${count.toLocaleString('en-US')}`).waitFor();
      await page.getByRole('checkbox', { name: 'Included, Group 2', exact: true }).uncheck();
      await expectText(
        page.locator('.segments-totals'),
        new RegExp(`, ${(count - 1).toLocaleString('en-US')} included`),
      );
      expectClean(page);
    },
  );
});
