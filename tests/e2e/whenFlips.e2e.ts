import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectClean, openApp } from './harness.ts';
import { button, expectText, field } from './screens.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'When does it flip?' });
const inputs = (page: Page): Locator => section(page).locator('tbody').first().locator('th');

describe('when it flips', () => {
  it('says the nearest flip; tried, it is too close to call, and Undo takes it back', async () => {
    const page = await openApp();
    await expectText(
      section(page).locator('p').first(),
      /^The nearest flip: Lift at 41% instead of 30\.8% \(\+33\.1%\)/,
    );
    await section(page).getByRole('button', { name: 'Try it: Lift at 41%' }).click();
    await expectText(page.getByRole('heading', { level: 1 }), /Too close to call/);
    await button(page, 'Undo').click();
    await expectText(page.getByRole('heading', { level: 1 }), /Macro earns \$2\.25M more/);
    expectClean(page);
  });

  it('sorts its table by the keyboard, and follows the plan', async () => {
    const page = await openApp({ width: 390, height: 844 });
    await expectText(inputs(page).first(), /^Lift/);
    const header = section(page).getByRole('columnheader', { name: 'Change' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await expectText(inputs(page).first(), /^Micro CPM/);
    await field(page, 'Micro CPM').fill('4');
    await expectText(section(page).locator('tr[data-row="microCpm"] td').first(), '$4');
    await expectAccessible(page, 'break-evens');
    expectClean(page);
  });
});
