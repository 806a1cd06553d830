import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { corpusBytes } from '../fixtures/corpus.ts';
import { expectAccessible, expectClean, shareApp } from './harness.ts';
import { answerDrawn, expectText, field, goTo, openAssumptions, openFile } from './screens.ts';

/**
 * As tall as the places: everything is drawn, and what a bar that stays in view covers can be scrolled out from under it,
 * which axe can't know. At 320 px all is as at 390, but narrower.
 */
const widths = [
  { width: 1440, height: 12_000, themes: ['light', 'dark'] },
  { width: 390, height: 17_000, themes: ['light', 'dark'] },
  { width: 320, height: 19_000, themes: [] },
] as const;

type Themes = (typeof widths)[number]['themes'];

/** Axe in each theme, and nothing wider than the page. */
async function expectFitting(page: Page, what: string, themes: Themes): Promise<void> {
  await expectAccessible(page, what, themes);
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content, `${what}: the page scrolls sideways`).toBeLessThanOrEqual(window);
}

/** Everything open that can be, everything wrong that can be. */
async function openEverything(page: Page): Promise<void> {
  await openAssumptions(page);
  await page.getByLabel('Volume discount').selectOption('brackets');
  await page.getByRole('checkbox', { name: 'Narrow audiences cost more' }).setChecked(true);
  await page.getByRole('checkbox', { name: 'Customers come back' }).setChecked(true);
  await page.getByLabel('Split of micro’s media money').selectOption('manual');
  await page
    .getByRole('button', { name: /^Table: / })
    .first()
    .click();
  await field(page, 'Budget').fill('lots');
  await field(page, 'Lift').fill('41');
  await openFile(page, { name: '011-segment-null.json', content: corpusBytes('json', '011-segment-null.json') });
  await expectText(page.getByRole('alert'), /was not opened/);
}

describe.each(widths)(
  'at $width px, axe finds nothing and no place is wider than the screen',
  ({ themes, ...size }) => {
    const visit = shareApp({ ...size, reducedMotion: 'reduce' }, answerDrawn);

    it('as the places are found', async () => {
      const page = visit();
      await expectFitting(page, 'Answer', themes);
      await goTo(page, 'Segments');
      await page.locator('.segments-totals').waitFor();
      await expectFitting(page, 'Segments', themes);
      expectClean(page);
    });

    it('with everything open and everything wrong', async () => {
      const page = visit();
      // Questions in view would be answered anew after each step.
      await page.setViewportSize({ ...size, height: 900 });
      await goTo(page, 'Answer');
      await openEverything(page);
      await page.setViewportSize(size);
      await answerDrawn(page);
      await expectFitting(page, 'Answer', themes);
      expectClean(page);
    });
  },
);
