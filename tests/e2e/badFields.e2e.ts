import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, shareApp } from './harness.ts';
import { button, eventually, expectHumanWords, expectText, field, goTo, headline, textOf, verdict } from './screens.ts';

const names = [
  'Population',
  'Budget',
  'Lift',
  'Precision',
  'Cost per segment',
  'Micro CPM',
  'Production cost',
  'Macro CPM',
] as const;

/** What no field can make a number of, and numbers that none of them takes. */
const unreadable = ['abc', '5%%', '1e400', '--5', '1/0', 'NaN', 'Infinity', '=1+', '12 34', '9'.repeat(400)];
const refused = {
  Population: ['', '0', '-5', '2e12'],
  Budget: ['', '-5'],
  Lift: ['', '-200%'],
  Precision: ['0', '120%'],
};

/** Resolves to what is said at the field. */
async function problemOf(page: Page, name: string): Promise<string> {
  const id = await field(page, name).getAttribute('id');
  const described = (await field(page, name).getAttribute('aria-describedby')) ?? '';
  expect(described.split(' ')).toContain(`${id}-problem`);
  return textOf(page.locator(`[id="${id}-problem"]`));
}

async function expectRefused(page: Page, name: string, text: string, said: string): Promise<void> {
  await field(page, name).fill(text);
  await eventually(
    () => field(page, name).getAttribute('aria-invalid'),
    (invalid) => invalid === 'true',
    `${name} refuses “${text}”`,
  );
  expect(await problemOf(page, name)).toMatch(/\w+.*[.?]/);
  await field(page, name).press('Tab');
  expect(await field(page, name).inputValue()).toBe(text);
  expect(await textOf(headline(page))).toBe(said);
  await expectText(page.locator('.verdict-stale'), /A field can’t be read\./);
  expect(await page.locator('.answer[data-unread]').count()).toBe(1);
}

async function expectRecovered(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await eventually(
    () => page.locator('.answer[data-unread], .verdict-stale').count(),
    (count) => count === 0,
    `${name} recovers with “${text}”`,
  );
  expect(await field(page, name).getAttribute('aria-invalid')).toBeNull();
}

describe('a field', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('takes nothing of a text whose first keys are a number and whose whole is none', async () => {
    const page = visit();
    const said = await textOf(headline(page));
    const budget = field(page, 'Budget');
    const good = await budget.inputValue();
    await budget.selectText();
    await budget.pressSequentially('4.5.2M');
    await expectText(headline(page), said);
    await goTo(page, 'Segments');
    await goTo(page, 'Answer');
    expect(await budget.inputValue()).toBe(good);
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
    expectClean(page);
  });

  it('keeps what it can’t read, says why, and the last good results stay', async () => {
    const page = visit();
    const said = await textOf(headline(page));
    for (const [index, name] of names.entries()) {
      const good = await field(page, name).inputValue();
      const texts = [0, 1, 2].map((turn) => unreadable[(3 * index + turn) % unreadable.length] ?? '');
      for (const text of texts) await expectRefused(page, name, text, said);
      expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined|\[object/);
      await expectRecovered(page, name, good);
      await expectText(headline(page), said);
    }
    await expectHumanWords(page);
    expectClean(page);
  });

  it('that gets a number out of its limits says so and waits for another', async () => {
    const page = visit();
    const said = await textOf(headline(page));
    for (const [name, texts] of Object.entries(refused)) {
      const good = await field(page, name).inputValue();
      for (const text of texts) await expectRefused(page, name, text, said);
      await expectRecovered(page, name, good);
    }
    await field(page, 'Population').fill('-5');
    expect(await problemOf(page, 'Population')).toMatch(/Must be above 0\./);
    await field(page, 'Budget').fill('-5');
    expect(await problemOf(page, 'Budget')).toMatch(/Must be at least 0\./);
    await button(page, 'Undo').waitFor();
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await field(page, 'Population').fill('60M');
    await expectRecovered(page, 'Budget', '4M');
    expectClean(page);
  });

  it('asks when a number can be read in two ways, and takes the one chosen', async () => {
    const page = visit();
    await field(page, 'Lift').fill('50');
    expect(await problemOf(page, 'Lift')).toMatch(/Is this percent\?/);
    await button(page, '50%').click();
    expect(await field(page, 'Lift').inputValue()).toBe('50%');
    expect(await field(page, 'Lift').getAttribute('aria-invalid')).toBeNull();
    expect(await page.evaluate('document.activeElement.id')).toBe(await field(page, 'Lift').getAttribute('id'));
    await expectText(verdict(page), /instead of 50%/);
    expectClean(page);
  });

  it('never steps out of its limits by the arrow keys', async () => {
    const page = visit();
    const precision = field(page, 'Precision');
    await precision.fill('98%');
    for (let step = 0; step < 5; step++) await precision.press('ArrowUp');
    await expectText(page.locator('.answer'), /of micro impressions on target/);
    expect(await precision.inputValue()).toBe('100%');
    for (let step = 0; step < 30; step++) await precision.press('PageDown');
    expect(Number.parseFloat(await precision.inputValue())).toBeGreaterThan(0);
    expect(await precision.getAttribute('aria-invalid')).toBeNull();
    expectClean(page);
  });
});
