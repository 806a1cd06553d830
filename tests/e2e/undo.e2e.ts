import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, shareApp } from './harness.ts';
import {
  button,
  chooseScenario,
  eventually,
  expectText,
  field,
  goTo,
  headline,
  message,
  savedFile,
} from './screens.ts';

const undoTitle = (page: Page) => button(page, 'Undo').getAttribute('title');
const redoTitle = (page: Page) => button(page, 'Redo').getAttribute('title');

async function expectValue(page: Page, name: string, value: string): Promise<void> {
  await eventually(
    () => field(page, name).inputValue(),
    (shown) => shown === value,
    `${name} shows ${value}`,
  );
}

describe('undo and redo', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('take back a whole slide or a whole burst of typing as one step', async () => {
    const page = visit();
    const slider = page.getByRole('slider', { name: 'Precision slider' });
    await slider.focus();
    for (let key = 0; key < 5; key++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await field(page, 'Budget').pressSequentially('1');
    await field(page, 'Budget').fill('4.5M');
    await field(page, 'Budget').press('Enter');
    await button(page, 'Undo').click();
    await expectValue(page, 'Budget', '$4M');
    expect(await undoTitle(page)).toBe('Undo: Precision');
    await button(page, 'Undo').click();
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    expectClean(page);
  });

  it('drop what could be done again once something else is done', async () => {
    const page = visit();
    await field(page, 'Budget').fill('5M');
    await field(page, 'Budget').press('Enter');
    await button(page, 'Undo').click();
    await field(page, 'Macro CPM').fill('10');
    expect(await button(page, 'Redo').isDisabled()).toBe(true);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('belong to the field while it has typing to undo, and to the plan after that', async () => {
    const page = visit();
    await field(page, 'Population').fill('50M');
    await field(page, 'Population').press('Enter');
    await expectValue(page, 'Population', '50M');

    const budget = field(page, 'Budget');
    await budget.focus();
    await budget.press('End');
    await budget.press('Backspace');
    await expectValue(page, 'Budget', '$4');
    await budget.press('Control+z');
    await expectValue(page, 'Budget', '$4M');
    await expectValue(page, 'Population', '50M');
    await budget.press('Control+z');
    await expectValue(page, 'Population', '60M');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await budget.press('Control+Shift+z');
    await expectValue(page, 'Population', '50M');
    await budget.press('Control+z');
    await expectValue(page, 'Population', '60M');
    await budget.press('Control+y');
    await expectValue(page, 'Population', '50M');
    await expectText(message(page), /Redone: Population\./);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('walk through every kind of step by the buttons, each named, and end where they began', async () => {
    const page = visit();
    const first = await savedFile(page);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    expect(await undoTitle(page)).toBe('Nothing to undo');

    await field(page, 'Budget').fill('5M');
    await field(page, 'Budget').press('Tab');
    expect(await undoTitle(page)).toBe('Undo: Budget');
    await field(page, 'Lift').fill('50%');
    await field(page, 'Lift').press('Tab');
    expect(await undoTitle(page)).toBe('Undo: Lift');
    await chooseScenario(page, 'hair');
    await expectText(headline(page), /^Micro earns/);
    expect(await undoTitle(page)).toMatch(/^Undo: open scenario /);
    await goTo(page, 'Segments');
    await button(page, 'Add segment').click();
    expect(await undoTitle(page)).toBe('Undo: add a segment');
    const last = await goTo(page, 'Answer').then(() => savedFile(page));

    const names = [];
    while (await button(page, 'Undo').isEnabled()) {
      names.push(await undoTitle(page));
      await button(page, 'Undo').click();
      await expectText(message(page), /^i?Undone: .+\./);
    }
    expect(names).toEqual([
      'Undo: add a segment',
      expect.stringMatching('Undo: open scenario'),
      'Undo: Lift',
      'Undo: Budget',
    ]);
    expect(await savedFile(page)).toBe(first);
    await expectText(page.locator('.plan-badge'), 'example');

    expect(await redoTitle(page)).toBe('Redo: Budget');
    while (await button(page, 'Redo').isEnabled()) {
      await button(page, 'Redo').click();
      await expectText(message(page), /^i?Redone: .+\./);
    }
    expect(await savedFile(page)).toBe(last);
    expect(await redoTitle(page)).toBe('Nothing to redo');
    expectClean(page);
  });
});
