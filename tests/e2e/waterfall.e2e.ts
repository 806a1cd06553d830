import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, shareApp } from './harness.ts';
import { chooseScenario, comeTo, expectText, field, figuresOf } from './screens.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'Where does the difference come from?' });

/** It follows the plan while somebody is near. */
async function drawn(page: Page): Promise<void> {
  await comeTo(section(page), 'figure:not([data-stale]) svg.recharts-surface');
}

describe('where the difference comes from', () => {
  const visit = shareApp({}, drawn);

  it('is a chart whose table adds up from macro’s profit to micro’s', async () => {
    const page = visit();
    await expectText(section(page).locator('h3'), /^Micro earns \$2\.25M less: mainly /);
    await section(page)
      .getByRole('button', { name: /^Table: / })
      .click();
    const rows = await figuresOf(section(page).getByRole('table'));
    expect(rows).toHaveLength(8);
    let profit = rows[0]?.[0] ?? Number.NaN;
    expect(profit).toBeCloseTo(5_049_003.81, 2);
    for (const [change, after] of rows.slice(1, -1)) {
      profit += change ?? Number.NaN;
      expect(after).toBeCloseTo(profit, 4);
    }
    expect(rows.at(-1)?.[0]).toBeCloseTo(profit, 4);
    expect(profit).toBeCloseTo(2_800_798.12, 2);
    expectClean(page);
  });

  it('says why where a campaign can’t be bought, and comes back when it can', async () => {
    const page = visit();
    const why = section(page).locator('p').first();
    await field(page, 'Budget').fill('500k');
    await comeTo(section(page), ':scope:not(:has(figure)) > p');
    await expectText(why, /^There is nothing to compare: micro’s campaigns need at least \$580k, .* \$500k\.$/);
    expect(await section(page).locator('figure').count()).toBe(0);
    await chooseScenario(page, 'hair');
    await drawn(page);
    // Its production costs 250,000; micro's fixed costs are 130,000.
    await field(page, 'Budget').fill('200k');
    await comeTo(section(page), ':scope:not(:has(figure)) > p');
    await expectText(why, 'There is nothing to compare: macro’s production costs $250k, the budget is $200k.');
    await field(page, 'Budget').fill('1M');
    await drawn(page);
    await expectText(section(page).locator('h3'), /^Micro/);
    expectClean(page);
  });
});
