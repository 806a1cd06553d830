import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { fmcg } from './plans.ts';
import {
  button,
  eventually,
  expectText,
  field,
  headline,
  message,
  openPlan,
  savedState,
  segmentTable,
} from './screens.ts';

interface Focused {
  readonly tag: string;
  readonly name: string;
  /** There is something to see where the focus is. */
  readonly outlined: boolean;
  readonly inView: boolean;
}

function describeFocus(): Focused {
  const element = document.activeElement ?? document.body;
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, left, bottom, right } = element.getBoundingClientRect();
  return {
    tag: element.tagName,
    name: (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '').trim(),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    inView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

/** Holds that the focus is somewhere, and can be seen. */
async function expectFocus(page: Page, why: string): Promise<Focused> {
  const focused = await page.evaluate(describeFocus);
  expect(focused, why).toMatchObject({ outlined: true, inView: true });
  expect(focused.tag, why).not.toBe('BODY');
  return focused;
}

/** Presses Tab, or Shift+Tab, until the control of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed = [];
  for (let turn = 0; turn < 200; turn++) {
    await page.keyboard.press(key);
    const focused = await expectFocus(page, `after ${passed.at(-1)?.name ?? 'the start'}`);
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
    passed.push(focused);
  }
  expect.fail(`never got to ${name} by ${key}: ${passed.map((one) => one.name).join(', ')}`);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

describe('without a mouse', () => {
  it('the whole first job can be done: numbers, a scenario, an assumption, a segment, undo', async () => {
    const page = await openApp();
    await headline(page).waitFor();
    await page.keyboard.press('Tab');
    expect((await expectFocus(page, 'first')).name).toBe('Skip to the Answer place');

    await tabTo(page, 'Budget');
    await type(page, '400k');
    await expectText(headline(page), /^Micro can’t be bought/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(await field(page, 'Budget').inputValue()).toBe('$410,000');
    await page.keyboard.press('Tab');
    expect((await expectFocus(page, 'slider')).name).toBe('Budget slider');
    await page.keyboard.press('ArrowRight');
    await expectText(savedState(page), 'Saved on this device');

    await tabTo(page, 'Scenario', 'Shift+Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await eventually(
      () => page.locator('.plan-badge').count(),
      (count) => count === 1,
      'an example is open',
    );
    await expectFocus(page, 'after choosing a scenario');

    await tabTo(page, /^More assumptions/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Carry-over');
    await type(page, '3');
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: Carry-over');

    await tabTo(page, 'Segments', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await segmentTable(page).waitFor();
    const rows = await segmentTable(page).getByRole('row').count();
    await tabTo(page, 'Add segment');
    await page.keyboard.press('Enter');
    await eventually(
      () => segmentTable(page).getByRole('row').count(),
      (count) => count === rows + 1,
      'one row more',
    );
    await expectFocus(page, 'after adding');
    // In the table Tab goes from cell to cell; Escape lets it leave.
    await page.keyboard.press('Escape');
    await tabTo(page, 'Undo', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(
      () => segmentTable(page).getByRole('row').count(),
      (count) => count === rows,
      'the row is gone',
    );
    expectClean(page);
  });

  it('the focus stays near an act that takes its own control away', async () => {
    const page = await openApp();
    await headline(page).waitFor();
    await tabTo(page, 'Use my numbers');
    await page.keyboard.press('Enter');
    expect((await settled(page)).name).toBe('Save plan');

    await tabTo(page, 'Undo', 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect((await settled(page)).name).toBe('Undo');
    await tabTo(page, 'Dismiss');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await message(page).count()).toBe(0);

    await openPlan(page, { ...fmcg, name: 'Three', segments: fmcg.segments.slice(0, 3) });
    await tabTo(page, 'Segments', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Life stage 1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Delete');
    expect((await settled(page)).name).toBe('Life stage 3');
    await page.keyboard.press('Control+Delete');
    expect((await settled(page)).name).toBe('Life stage 1');
    await page.keyboard.press('Escape');
    await tabTo(page, 'Undo', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expectClean(page);
  });
});

/** The focus once the page has followed the last key. */
async function settled(page: Page): Promise<Focused> {
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return expectFocus(page, 'after the act');
}
