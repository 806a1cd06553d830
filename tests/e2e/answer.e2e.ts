import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, openApp, shareApp } from './harness.ts';
import { button, eventually, expectHumanWords, expectText, field, headline, outcomeRow, verdict } from './screens.ts';

const chartTitles = (page: Page) => page.locator('.answer-charts figure h3').allTextContents();

describe('a first visit', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('shows the example with its verdict, figures, curves and charts, and nothing has to be clicked', async () => {
    const page = visit();
    await expectText(headline(page), 'Macro earns $2.25M more.');
    await expectText(verdict(page), /Micro would need 1\.33 times its lift to catch up: \d+(\.\d+)?% instead of/);
    await expectText(page.locator('.plan-badge'), 'example');
    expect(await page.title()).toBe('Answer · Mass FMCG launch · MicroMacro');

    const columns = page.getByRole('table', { name: 'Outcome' }).getByRole('columnheader');
    expect((await columns.allTextContents()).filter((text) => text !== '')).toEqual(['Macro', 'Micro', 'Mix']);
    const figures = {
      Spend: ['$4,000,000', '$4,000,000'],
      'People reached': ['49,873,257', '34,074,866'],
      'Incremental conversions': ['1,675,741', '1,259,407'],
      Value: ['$9,049,004', '$6,800,798'],
      Profit: ['$5,049,004', '$2,800,798'],
      ROI: ['+126%', '+70%'],
    };
    for (const [row, shown] of Object.entries(figures)) {
      expect((await outcomeRow(page, row)).slice(0, 2), row).toEqual(shown);
    }

    const titles = await eventually(
      () => chartTitles(page),
      (all) => all.length === 5,
      'five charts',
    );
    expect(titles[0]).toMatch(/^Which wins\? Macro, by \$2\.25M/);
    await eventually(
      () => page.locator('.answer-charts svg.recharts-surface').count(),
      (n) => n >= 5,
      'five drawings',
    );
    await eventually(
      () => page.locator('.input-curve svg').count(),
      (n) => n === 8,
      'a curve on each of eight cards',
    );
    await expectHumanWords(page);
    expectClean(page);
  });

  it('lets the example go when the user takes it as his own', async () => {
    const page = visit();
    await button(page, 'Use my numbers').click();
    await eventually(
      () => page.locator('.plan-badge').count(),
      (n) => n === 0,
      'the badge is gone',
    );
    expect(await field(page, 'Plan name').inputValue()).toBe('My plan');
    expect(await field(page, 'Population').inputValue()).toBe('10M');
    await button(page, 'Undo').click();
    await expectText(headline(page), 'Macro earns $2.25M more.');
    expect(await page.locator('.plan-badge').count()).toBe(1);
    expectClean(page);
  });

  it('has a verdict that stays busy while keys come quickly, then settles on the last text', async () => {
    const page = visit();
    await expectText(headline(page), 'Macro earns $2.25M more.');
    await page.evaluate(watchVerdict);
    await field(page, 'Budget').fill('');
    await field(page, 'Budget').pressSequentially('4123456.78');
    await eventually(
      () => outcomeRow(page, 'Spend'),
      (figures) => figures.includes('$4,123,457'),
      'the last key is answered',
    );
    await eventually(
      () => page.evaluate<string[]>('window.seen'),
      (seen) => seen.includes('true') && seen.at(-1) === 'false',
      'busy for a while, and then no more',
    );
    await expectText(headline(page), /^Macro earns \$2\.\d+M more\.$/);
    expectClean(page);
  });
});

describe('scripts of charts that never come', () => {
  it('leave the verdict there, which stands before the charts', async () => {
    const page = await openApp({ path: 'about:blank' });
    await page.route(/Chart-[^/]*\.js/, () => {});
    await page.goto('');
    await expectText(headline(page), 'Macro earns $2.25M more.');
    expect(await page.locator('figure.chart').count()).toBe(0);
    expectClean(page);
  });
});

const watchVerdict = `
  window.seen = [];
  const region = document.querySelector('section.verdict');
  new MutationObserver(() => window.seen.push(region.getAttribute('aria-busy')))
    .observe(region, { attributes: true, attributeFilter: ['aria-busy'] });
`;
