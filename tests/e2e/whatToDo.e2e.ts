import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { scenarioIds } from '../../src/io/scenarios.ts';
import { expectAccessible, expectClean, shareApp } from './harness.ts';
import { button, chooseScenario, comeTo, eventually, expectText, field, figuresOf, outcomeRow } from './screens.ts';

const section = (page: Page): Locator => page.getByRole('region', { name: 'What should I do?' });
const headline = (page: Page): Locator => section(page).locator('.advice-headline');
const apply = (page: Page): Locator => button(page, 'Apply to the plan');

/** Waits for the recommendation of the plan and the limits as they are; the search goes on while somebody is near. */
async function settled(page: Page): Promise<void> {
  await comeTo(section(page), '.advice:not([data-stale])');
}

/** Titles of the charts: before and after, and other budgets. */
const title = (page: Page, chart: 'bars' | 'budgets'): Locator =>
  section(page).locator(chart === 'bars' ? '.before-after h3' : '.budgets figure:not([data-stale]) h3');

/** The Outcome table's profits of macro, micro and the mix. */
async function profits(page: Page): Promise<readonly number[]> {
  const row = await outcomeRow(page, 'Profit');
  return row.map((text) => Number(text.replace('−', '-').replaceAll(/[^\d.-]/g, '')));
}

describe('what to do with the card', () => {
  const visit = shareApp({}, async (page) => {
    await chooseScenario(page, 'card');
    await settled(page);
  });

  it('is to fund three segments on top of macro, as bars and over other budgets show; it is applied in one step, and undone', async () => {
    const page = visit();
    await expectText(
      headline(page),
      /^Fund 3 of 5 segments on top of a mass campaign of .*: \$2\.85M profit, \$950k more/,
    );
    await settled(page);
    await expectText(
      section(page).locator('.advice-reasons'),
      /^\$1\.68M of the budget .*No other mix within the budget earns more\..*/,
    );
    await expectText(
      title(page, 'bars'),
      'With the recommended mix: $950k more profit, $1.68M less spent, 5.03M fewer people reached',
    );
    await expectText(title(page, 'budgets'), /^Profit is highest at \$1\.32M; ROI is highest at \$\d+k$/);
    await expectText(
      section(page).locator('.budgets .chart-note'),
      /where its profit is only \$[\d.]+k\. With \$1\.32M/,
    );
    await section(page).getByRole('radio', { name: 'ROI', exact: true }).check();
    await expectText(title(page, 'budgets'), /^ROI is highest at \$\d+k; profit is highest at \$1\.32M$/);
    await section(page).getByRole('radio', { name: 'Reach', exact: true }).check();
    await expectText(title(page, 'budgets'), /^With \$3M, macro reaches 26\.2M people; the most profitable mix/);
    await section(page)
      .locator('.budgets')
      .getByRole('button', { name: /^Table: / })
      .click();
    const rows = await figuresOf(section(page).locator('.budgets table'));
    const bestProfits = rows.map((row) => row.at(-3) ?? Number.NaN);
    expect(Math.max(...bestProfits)).toBeCloseTo(2_846_020.45, 1);
    expect([...bestProfits].sort((a, b) => a - b)).toEqual(bestProfits);
    const before = await outcomeRow(page, 'Profit');
    await apply(page).click();
    expect(await apply(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await expectText(section(page).locator('.advice-apply'), /The plan does this already\.$/);
    expect((await outcomeRow(page, 'Profit'))[2]).toBe('$2,846,020');
    await page.keyboard.press('ControlOrMeta+z');
    await expectText(page.locator('.notice'), /apply the recommended mix/);
    expect(await outcomeRow(page, 'Profit')).toEqual(before);
    expectClean(page);
  });

  it('keeps to limits, says what they cost, and says which of them clash', async () => {
    const page = visit();
    await section(page).getByRole('radio', { name: 'Profit', exact: true }).check();
    await settled(page);
    await field(page, 'At most so many segments').fill('1');
    await expectText(headline(page), /^Fund 1 of 5 segments/);
    await expectText(
      section(page).locator('.advice-reasons'),
      /These limits cost \$\d+k: \$[\d.]+M instead of \$2\.85M\./,
    );
    await expectText(section(page).locator('.limit-prices'), /Allowing more than 1 segment would earn \$\d+k more\./);
    await section(page).getByLabel('Rule for Students').selectOption('always');
    await section(page).getByLabel('Rule for Over 60').selectOption('always');
    await expectText(headline(page), 'No mix keeps to these limits.');
    await expectText(
      section(page).locator('.advice'),
      /2 segments are always to be targeted, but at most 1 may be\. Allow more segments, or set some of them free\.$/,
    );
    await field(page, 'At most so many segments').fill('');
    await field(page, 'Reach at least so many people').fill('50M');
    await expectText(
      section(page).locator('.advice'),
      /At most 26\.1M people can be reached within these limits, fewer/,
    );
    await field(page, 'Reach at least so many people').fill('');
    await section(page).getByLabel('Rule for Students').selectOption('exactly');
    await field(page, 'Media money for Students').fill('50k');
    await eventually(
      () =>
        section(page)
          .getByRole('table', { name: 'Segment by segment' })
          .getByRole('row', { name: /^Students/ })
          .getByRole('cell')
          .nth(1)
          .textContent(),
      (money) => money === '$50,000',
      'Students get exactly $50,000',
    );
    await settled(page);
    await expectText(title(page, 'budgets'), /^Profit is highest/);
    await expectText(
      section(page).locator('.limit-prices tbody tr').filter({ hasText: 'Students' }),
      /^Students: exactly \$50k\$([\d,]+)\$([\d,]+)\$[\d,]+$/,
    );
    // From there a bar that stays in view does not cover the section.
    await page.evaluate(() => scrollTo(0, 0));
    await expectAccessible(section(page), 'with limits');
    expectClean(page);
  });
});

/** Brings a section to the top of the screen; where its top is from then on, picture by picture. */
function watchTop(section: Element): void {
  section.scrollIntoView();
  const tops: number[] = [];
  const watch = () => {
    tops.push(section.getBoundingClientRect().top);
    requestAnimationFrame(watch);
  };
  watch();
  Object.assign(window, { tops });
}

describe('what to do', () => {
  const visit = shareApp({ height: 600 }, (page) => section(page).evaluate(watchTop));

  it('stays where it is while answers come in above and in it', async () => {
    const page = visit();
    await section(page).locator('.advice:not([data-stale])').waitFor();
    await page.getByRole('region', { name: 'Can it be measured?' }).locator('.can-measure-answer').waitFor();
    const tops = await page.evaluate(() => (window as unknown as { tops: readonly number[] }).tops);
    expect(tops.length).toBeGreaterThan(5);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
  });

  it('never earns less than the best of macro, micro and the mix', async () => {
    const page = visit();
    for (const id of scenarioIds) {
      await chooseScenario(page, id);
      await settled(page);
      const best = Math.max(...(await profits(page)));
      await apply(page).click();
      expect((await profits(page))[2], id).toBeGreaterThanOrEqual(best);
    }
    expectClean(page);
  });
});
