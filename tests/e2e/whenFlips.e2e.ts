import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, shareApp } from './harness.ts';
import { button, chooseScenario, comeTo, eventually, expectText, field } from './screens.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'When does it flip?' });
const inputs = (page: Page): Locator => section(page).locator('tbody').first().locator('th');

/** It is answered, and follows the plan, while somebody is near. */
describe('when it flips', () => {
  const visit = shareApp({}, (page) => comeTo(section(page), 'tbody'));

  it('says the nearest flip; tried, it is too close to call, and Undo takes it back', async () => {
    const page = visit();
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

  it('says from which lift, size or precision on each segment pays and beats macro', async () => {
    const page = visit();
    const segments = section(page).getByRole('table').nth(1);
    await expectText(
      section(page).locator('#segment-flips-title'),
      '12 of 12 targeted segments pay; none of them earns more than macro would there.',
    );
    const cells = segments.locator('tbody tr').first().locator('td');
    await expectText(cells.nth(2), '11.3%');
    await expectText(cells.nth(3), '42.9%');
    const moved = section(page).getByRole('combobox', { name: 'Threshold of' });
    await moved.selectOption({ label: 'Precision' });
    await expectText(cells.nth(1), '59%');
    await moved.selectOption({ label: 'Size' });
    await segments.getByRole('columnheader', { name: 'Pays from' }).getByRole('button').click();
    const people = await segments.locator('tbody td:nth-child(4)').allInnerTexts();
    const sizes = people.map((text) => Number(text.replaceAll(',', '')));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expectClean(page);
  });

  it('maps any two inputs, with the plan on it, and the same as a table', async () => {
    const page = visit();
    const figure = section(page).locator('figure');
    await section(page).getByRole('combobox', { name: 'Upwards' }).scrollIntoViewIfNeeded();
    await expectText(figure.locator('h3'), 'Macro wins now, micro would with a higher lift');
    await section(page).getByRole('combobox', { name: 'To the right' }).selectOption({ label: 'Micro CPM' });
    await expectText(figure.locator('h3'), 'Macro wins now, micro would with a lower micro CPM or a higher lift');
    await expectText(figure.locator('svg.lead-map text').last(), 'You are here');
    await figure.getByRole('button', { name: /^Table: / }).click();
    await expectText(figure.locator('tbody td').first(), /^macro from 7\.7%, micro from /);
    expectClean(page);
  });

  it('sorts its table by the keyboard on a phone, and follows the plan', async () => {
    const page = visit();
    await page.setViewportSize({ width: 390, height: 844 });
    await comeTo(section(page), 'tbody');
    await expectText(inputs(page).first(), /^Lift/);
    const header = section(page).getByRole('columnheader', { name: 'Change' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await expectText(inputs(page).first(), /^Micro CPM/);
    await field(page, 'Micro CPM').fill('4');
    await section(page).scrollIntoViewIfNeeded();
    await expectText(section(page).locator('tr[data-row="microCpm"] td').first(), '$4');
    await button(page, 'Undo').click();
    await page.setViewportSize({ width: 1440, height: 900 });
    expectClean(page);
  });

  it('lists the number of segments too, and leads to how they are merged', async () => {
    const page = visit();
    await comeTo(section(page), 'tr[data-row=segments]');
    const row = section(page).locator('tr[data-row=segments]');
    await expectText(row.locator('td').nth(3), 'Macro wins from 1 to 12');
    await chooseScenario(page, 'same');
    await comeTo(section(page), 'tr[data-row=segments] data');
    await expectText(row.locator('th'), 'Number of segmentsthe most alike merged first');
    await expectText(row.locator('td').nth(0), '10');
    await expectText(row.locator('td').nth(1), /^between 3 and 4 /);
    await expectText(row.locator('td').nth(2), '−70%');
    await expectText(row.locator('td').nth(3), 'Micro up to 3, macro beyond');
    await row.getByRole('button', { name: 'See how to merge them into 3' }).click();
    const title = page.getByRole('heading', { name: 'How many segments?' });
    await eventually(
      () => title.evaluate((heading) => heading === document.activeElement),
      (isThere) => isThere,
      'the focus is there',
    );
    const answer = page.getByRole('region', { name: 'How many segments?' });
    await expectText(answer.locator('.chart-subtitle'), /Micro earns more than macro with up to 3 segments\./);
    expectClean(page);
  });
});
