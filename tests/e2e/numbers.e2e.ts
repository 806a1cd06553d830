import { describe, expect, it } from 'vitest';
import { axeViolations, expectClean, openApp, shareApp } from './harness.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectNote,
  expectValue,
  field,
  headline,
  openAssumptions,
  textOf,
} from './screens.ts';

describe('a field', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('asks what a percent is of; the answer is given by the keyboard', async () => {
    const page = visit();
    await field(page, 'Population').fill('60M*10%+5%');
    await expectNote(page, 'Population', 'problem', /It isn’t clear what the percent is of/);
    expect(await page.locator('.field-reading').allTextContents()).toEqual(['6.3M', '6,000,000.05']);
    await field(page, 'Population').press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('6.3M');
    await page.keyboard.press('Enter');
    await expectValue(page, 'Population', '6.3M');
    expect(await field(page, 'Population').getAttribute('aria-invalid')).toBeNull();
    expectClean(page);
  });

  it('calculates what is typed, says the result, and shows it when left', async () => {
    const page = visit();
    await field(page, 'Population').fill('60M*12%');
    await expectNote(page, 'Population', 'hint', /^= 7,200,000 people$/);
    await field(page, 'Population').press('Tab');
    await expectValue(page, 'Population', '7.2M');

    await field(page, 'Macro CPM').fill('=(20+5)/2');
    await expectNote(page, 'Macro CPM', 'hint', /^= \$12\.50 · per 1,000 impressions/);
    await openAssumptions(page);
    await field(page, 'Set-up cost').fill('budget*1%');
    await expectNote(page, 'Set-up cost', 'hint', /^= \$40,000 · /);
    await field(page, 'Set-up cost').fill('bugdet*1%');
    await expectNote(page, 'Set-up cost', 'problem', /“bugdet” can’t be used.*You can use population, budget/);
    expect(await axeViolations(page.locator('.answer-questions'))).toEqual([]);
    await expectHumanWords(page);
    expectClean(page);
  });
});

describe('a calculator that comes late', () => {
  it('calculates what was typed, and left, before the calculator had come', async () => {
    const page = await openApp({ path: 'about:blank' });
    let send = () => {};
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(/calculate-.*\.js$/, async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto('');
    await field(page, 'Budget').fill('2M*3');
    await expectNote(page, 'Budget', 'problem', /Being calculated…/);
    await field(page, 'Budget').press('Tab');
    expect(await field(page, 'Budget').inputValue()).toBe('2M*3');
    send();
    await expectValue(page, 'Budget', '$6M');
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: Budget');
    expectClean(page);
  });
});

describe('a calculator that could not be fetched', () => {
  it('is said, hinders no plain number, and is tried again at the next field', async () => {
    const page = await openApp({ path: 'about:blank' });
    let connected = false;
    let refused = 0;
    await page.route(/calculate-.*\.js/, (route) => {
      if (connected) return route.continue();
      refused += 1;
      return route.abort();
    });
    await page.goto('');
    await field(page, 'Budget').fill('2M*3');
    await expectNote(page, 'Budget', 'problem', /Can’t be calculated while there is no connection\./);
    const before = refused;
    await field(page, 'Population').fill('40M');
    await expectNote(page, 'Population', 'hint', /^= 40,000,000 people$/);
    // Each field tries once: the next one does so only when the try before has failed.
    await eventually(
      async () => refused,
      (count) => count > before,
      'the second field has tried',
    );
    await expectNote(page, 'Budget', 'problem', /Can’t be calculated while there is no connection\./);
    connected = true;
    await field(page, 'Macro CPM').focus();
    await expectValue(page, 'Budget', '$6M');
  });
});

describe('the language of numbers', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it.each([1440, 390, 320])('fits in the header at %d px', async (width) => {
    const page = visit();
    await page.setViewportSize({ width, height: 844 });
    const [page_px, screen_px] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(page_px).toBeLessThanOrEqual(screen_px);
  });

  it('is chosen beside the theme, prints and reads everything at once, and is remembered', async () => {
    const page = visit();
    const numbers = page.getByLabel('Numbers', { exact: true });
    expect(await numbers.locator('option').allTextContents()).toEqual([
      '1,234.56',
      '1.234,56 (it)',
      '1\u00a0234,56 (pl)',
      '1\u202f234,56 (fr)',
    ]);
    await numbers.focus();
    await numbers.selectOption('it');
    expect(await page.evaluate('document.activeElement.value')).toBe('it');
    await expectValue(page, 'Population', '60\u00a0Mln');
    expect(await textOf(headline(page))).toMatch(/\d,\d+ Mln/);

    await field(page, 'Macro CPM').fill('1.234,5/2');
    await expectNote(page, 'Macro CPM', 'hint', /^= 617,25 \$/);
    await page.reload();
    await expectValue(page, 'Macro CPM', '617,25\u00a0$');
    expect(await numbers.inputValue()).toBe('it');
    expectClean(page);
  });
});
