import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { fmcg } from './plans.ts';
import { headline, openPlan } from './screens.ts';

/** Whether the verdict above or the bar below stands over any part of what has the focus. */
const coveredFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { top, bottom } = focused.getBoundingClientRect();
    const bars = [...document.querySelectorAll('.verdict, .places-below')].filter((bar) => !bar.contains(focused));
    const over = bars.filter((bar) => {
      const edge = bar.getBoundingClientRect();
      return edge.top < bottom - 1 && edge.bottom > top + 1;
    });
    return over.length === 0 ? null : `${focused.outerHTML.slice(0, 120)} at ${top} to ${bottom}`;
  });

describe('on a phone', () => {
  it('what has the focus is never behind the bars', async () => {
    const page = await openApp({ width: 390, height: 844 });
    await headline(page).waitFor();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      expect(await coveredFocus(page)).toBeNull();
    }
    expectClean(page);
  });

  it.each([390, 320])('a plan in trillions does not make the page scroll sideways at %d px', async (width) => {
    const page = await openApp({ width, height: 844 });
    await openPlan(page, { ...fmcg, currency: 'IDR', budget: 900_000_000_000 });
    await page.getByRole('table', { name: 'Outcome' }).scrollIntoViewIfNeeded();
    const [page_px, screen_px] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(page_px).toBeLessThanOrEqual(screen_px);
    expectClean(page);
  });
});
