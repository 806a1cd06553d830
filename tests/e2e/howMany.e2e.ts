import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { expectClean, shareApp } from './harness.ts';
import { chooseScenario, comeTo, eventually, expectText, field, figuresOf, openPlan } from './screens.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'How many segments?' });
const title = (page: Page): Locator => section(page).locator('figure:not([data-stale]) h3');
const groups = (page: Page): Locator => section(page).locator('.equal-groups-answer p');

async function choose(page: Page, name: string): Promise<void> {
  await section(page).getByRole('radio', { name, exact: true }).check();
}

/** It is drawn when somebody comes near. */
describe('how many segments', () => {
  const visit = shareApp({}, (page) => comeTo(section(page), 'figure'));

  it('is a chart from one segment to the plan’s own, whose table ends at micro’s profit', async () => {
    const page = visit();
    await expectText(title(page), /: 12 bring \$299k less profit than one$/);
    await section(page)
      .getByRole('button', { name: /^Table: / })
      .click();
    const rows = await figuresOf(section(page).getByRole('table'));
    expect(rows.map(([segments]) => segments)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(rows.at(-1)?.[1]).toBeCloseTo(2_800_798.12, 2);
    expect(rows.at(-1)?.[2]).toBeCloseTo(5_049_003.81, 2);
    expectClean(page);
  });

  it('answers in closed form for equal groups, with what is typed', async () => {
    const page = visit();
    await expectText(groups(page), /^4 equal groups earn most: \$346k over one message for all/);
    await field(page, 'Gain per person, at most').fill('0.1');
    await expectText(groups(page), /^12 equal groups earn most: .* 9 to 15 are within 1% of that\.$/);
    await field(page, 'How soon it is reached (η)').fill('2');
    await expectText(groups(page), /^6 equal groups earn most/);
    await field(page, 'How soon it is reached (η)').fill('0');
    await expectText(section(page).getByText(/^Must be at least/), 'Must be at least 0.01.');
    await field(page, 'How soon it is reached (η)').fill('');
    await field(page, 'Gain per person, at most').fill('');
    await expectText(groups(page), /^4 equal groups earn most: \$346k/);
    expectClean(page);
  });

  it('shows fixed cost and reach too, merges in either order, and marks the flip', async () => {
    const page = visit();
    await chooseScenario(page, 'jobs');
    await section(page).scrollIntoViewIfNeeded();
    await expectText(title(page), 'All 4 segments earn most: merging any costs more than it saves');
    await expectText(section(page).locator('.chart-subtitle'), /3 to 4 segments are within 1% of the best/);
    await choose(page, 'the smallest');
    await expectText(section(page).locator('.chart-subtitle'), /No other number comes within 1% of the best/);
    await choose(page, 'Fixed cost');
    await expectText(title(page), '4 segments cost $63k before the first impression, one costs $27k');
    await choose(page, 'Reach');
    await expectText(title(page), /^Reach falls from 6\.02% with one segment to 5\.77% with 4$/);
    // Where macro overtakes micro as the number grows.
    await choose(page, 'Profit');
    await chooseScenario(page, 'same');
    await section(page).scrollIntoViewIfNeeded();
    await expectText(section(page).locator('.chart-subtitle'), /Micro earns more than macro with up to 3 segments\./);
    expect(await section(page).locator('[data-mark=flip]').count()).toBe(1);
    await field(page, 'Budget').fill('100k');
    await section(page).scrollIntoViewIfNeeded();
    await expectText(section(page).locator('.chart-subtitle'), /Micro can be bought with up to 5 segments\.$/);
    await field(page, 'Budget').fill('10k');
    await section(page).scrollIntoViewIfNeeded();
    await expectText(section(page).locator('p').first(), /^Not even all segments merged into one .* \$10k\.$/);
    expectClean(page);
  });

  it('says in words why there is nothing to show', async () => {
    const page = visit();
    const why = section(page).locator('p').first();
    await openPlan(page, plainPlan({ name: 'one', segments: [plainSegment()] }));
    await section(page).scrollIntoViewIfNeeded();
    await expectText(why, /^There is nothing to merge: micro targets one segment only\./);
    await openPlan(page, plainPlan({ name: 'none', segments: [plainSegment({ included: false })] }));
    await section(page).scrollIntoViewIfNeeded();
    await expectText(why, 'There is nothing to merge: micro targets no segment.');
    const count = () => section(page).locator('figure').count();
    await eventually(count, (charts) => charts === 0, 'no chart');
    expectClean(page);
  });
});
