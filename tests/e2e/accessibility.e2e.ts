import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { corpusBytes } from '../fixtures/corpus.ts';
import { axeViolations, expectClean, openApp } from './harness.ts';
import { button, eventually, expectText, field, goTo, openAssumptions, openFile, segmentTable } from './screens.ts';

/** Axe in both themes, and nothing wider than the page. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page), `${what}, ${colorScheme}`).toEqual([]);
  }
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content, `${what}: the page scrolls sideways`).toBeLessThanOrEqual(window);
}

async function drawn(page: Page): Promise<void> {
  await eventually(
    () => page.locator('figure.chart:not([data-stale]) svg.recharts-surface').count(),
    (count) => count >= 5,
    'five charts drawn',
  );
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

describe.each([1440, 390, 320])('at %i px', (width) => {
  it('axe finds nothing on any place in either theme, and no place is wider than the screen', async () => {
    // As tall as the places: a bar that stays in view would count as covering what is yet to be scrolled out from under it.
    const page = await openApp({ width, height: 12_000, reducedMotion: 'reduce' });
    await drawn(page);
    await expectAccessible(page, 'Answer');
    await openEverything(page);
    await expectAccessible(page, 'Answer with everything open');

    await goTo(page, 'Segments');
    await segmentTable(page).waitFor();
    await field(page, 'Size, Life stage 1').fill('many');
    await button(page, 'Remove Life stage 2').click();
    await expectAccessible(page, 'Segments');
    expectClean(page);
  });
});
