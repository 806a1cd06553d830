import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectClean, openApp, shareApp } from './harness.ts';
import { fmcg, planOf } from './plans.ts';
import { button, expectText, field, goTo, headline, message, openPlan, savedPlan } from './screens.ts';

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
  const visit = shareApp({ width: 390, height: 844 }, (page) => headline(page).waitFor());

  it('what has the focus is never behind the bars', async () => {
    const page = visit();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      expect(await coveredFocus(page)).toBeNull();
    }
    expectClean(page);
  });

  it.each([390, 320])('a plan in trillions does not make the page scroll sideways at %d px', async (width) => {
    const page = visit();
    await page.setViewportSize({ width, height: 844 });
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

const size = { width: 390, height: 844 };
const cards = (page: Page): Locator => page.getByRole('list', { name: 'Segments' });
const card = (page: Page, name: string): Locator =>
  cards(page).getByRole('button', { name: new RegExp(`^${name}(?!\\d)`) });
const sheet = (page: Page): Locator => page.getByRole('dialog');

const fingerTargets =
  '.segments-acts .button, .segments-look :is(input, select), .card-open, .card .checkbox, ' +
  '.sheet-fields .text-field-input, .sheet-acts .button, .segments-ways .button, .radio';

/** How far the page scrolls sideways, and what is smaller than a finger. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate((targets) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll(targets)].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    const wide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
    return [...wide, ...small.map(({ outerHTML }) => outerHTML.slice(0, 100))];
  }, fingerTargets);
}

describe('the segments on a phone', () => {
  const visit = shareApp({ ...size, path: '#/segments' }, (page) => cards(page).waitFor());

  it('are cards; what is typed into a sheet changes the verdict', async () => {
    const page = visit();
    await expectText(card(page, 'Life stage 1'), /7\.2M people · 12% of the population.*Keep · profit/);
    await card(page, 'Life stage 1').click();
    await sheet(page).getByRole('heading', { name: 'Life stage 1' }).waitFor();
    await field(page, 'Micro lift, Life stage 1').fill('250%');
    await expectText(sheet(page).locator('.sheet-worth'), /^Keep · profit \$[\d.]+M$/);
    await sheet(page).getByRole('button', { name: 'Next' }).click();
    await field(page, 'Micro lift, Life stage 2').fill('250%');
    await button(page, 'Done').click();
    await goTo(page, 'Answer');
    await expectText(headline(page), /^Micro earns/);
    await goTo(page, 'Segments');
    expectClean(page);
  });

  it('keep a text that cannot be read, say why on card and sheet, and take a choice', async () => {
    const page = visit();
    await card(page, 'Life stage 2').click();
    const lift = field(page, 'Micro lift, Life stage 2');
    await lift.fill('50');
    expect(await lift.getAttribute('aria-invalid')).toBe('true');
    await button(page, 'Done').click();
    await expectText(card(page, 'Life stage 2'), /1 cell needs you\./);
    await card(page, 'Life stage 2').click();
    expect(await lift.inputValue()).toBe('50');
    await button(page, '50%').click();
    expect(await lift.getAttribute('aria-invalid')).toBeNull();
    await button(page, 'Done').click();
    await goTo(page, 'Answer');
    expect((await savedPlan(page)).segments[1]?.microLift).toBe(0.5);
    await goTo(page, 'Segments');
    expectClean(page);
  });

  it('are included, duplicated and deleted, and what is deleted comes back', async () => {
    const page = visit();
    await page.getByRole('checkbox', { name: 'Included, Life stage 1', exact: true }).uncheck();
    await expectText(card(page, 'Life stage 1'), /Not targeted$/);
    await card(page, 'Life stage 2').click();
    await button(page, 'Duplicate').click();
    await sheet(page).getByRole('heading', { name: 'Life stage 2 (copy)' }).waitFor();
    await expectText(sheet(page).locator('.sheet-acts'), /3 of 13/);
    await button(page, 'Delete').click();
    await expectText(message(page), /Segment “Life stage 2 \(copy\)” removed\./);
    await expectText(page.locator('.segments-totals'), /^12 segments, 11 included/);
    await message(page).getByRole('button', { name: 'Take it back' }).click();
    await expectText(page.locator('.segments-totals'), /^13 segments, 12 included/);
    await button(page, 'Undo').click();
    await expectText(page.locator('.segments-totals'), /^12 segments, 11 included/);
    expectClean(page);
  });

  it('are added in a sheet, found, filtered and exported', async () => {
    const page = visit();
    await button(page, 'Add segment').click();
    await field(page, 'Name, Segment 13').fill('Night owls');
    await button(page, 'Done').click();
    await field(page, 'Find a segment').fill('owl');
    await expectText(cards(page), /^Night owls/);
    await page.getByLabel('Show', { exact: true }).selectOption('Excluded');
    await expectText(page.locator('.segments-shown'), /^None of the 13 segments matches/);
    await button(page, 'More').click();
    await button(page, 'Change many').waitFor();
    await button(page, 'Export').click();
    await button(page, 'Save as CSV').waitFor();
    expectClean(page);
  });
});

describe('many segments on a phone', () => {
  it('are twenty thousand cards of which a few are in the page', async () => {
    const page = await openApp(size);
    await openPlan(page, planOf(20_000));
    await goTo(page, 'Segments');
    await card(page, 'Group 1').waitFor();
    expect(await cards(page).getByRole('listitem').count()).toBeLessThan(30);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await card(page, 'Group 20000').click();
    await expectText(sheet(page).locator('.sheet-acts'), /20,000 of 20,000/);
    expectClean(page);
  });

  // As tall as the place: what the bar below covers can be scrolled out from under it, which axe can't know.
  it.each([390, 320])('at %d px fit, are large enough for a finger, and axe finds nothing', async (width) => {
    const page = await openApp({ width, height: 12_000, path: '#/segments', reducedMotion: 'reduce' });
    await button(page, 'More').click();
    await card(page, 'Life stage 1').waitFor();
    for (const open of [null, card(page, 'Life stage 1'), button(page, 'Change many'), button(page, 'Export')]) {
      await open?.click();
      if (open !== null) await sheet(page).waitFor();
      await expectAccessible(open === null ? page : sheet(page), String(open));
      expect(await misfits(page), String(open)).toEqual([]);
      if (open !== null) await page.keyboard.press('Escape');
      await sheet(page).waitFor({ state: 'detached' });
    }
    expectClean(page);
  });
});
