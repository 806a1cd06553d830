import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { expectClean, openApp } from './harness.ts';
import { fmcg } from './plans.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectText,
  field,
  goTo,
  headline,
  message,
  openAssumptions,
  openPlan,
  savedPlan,
  segmentTable,
  verdict,
} from './screens.ts';

/** Spend, reach, profit and ROI of a row. */
async function outcomes(page: Page, name: string): Promise<readonly string[]> {
  const row = segmentTable(page)
    .getByRole('row')
    .filter({ has: field(page, `Name, ${name}`) });
  await row.waitFor();
  return row.locator('.outcome-cell').allTextContents();
}

const totals = (page: Page) => page.locator('.segments-totals');

/** What is typed into each column of a row, and what the plan then holds. */
const typed = [
  ['size', '2.5M', 2_500_000],
  ['baseline', '3%', 0.03],
  ['value', '$7.50', 7.5],
  ['macroLift', '10%', 0.1],
  ['microLift', '55.5%', 0.555],
  ['cpm', '8', 8],
  ['fixedCost', '12k', 12_000],
  ['precision', '70%', 0.7],
  ['match', '80%', 0.8],
  ['offerCost', '0.25', 0.25],
] as const;

describe('the table of segments', () => {
  it('takes a number in every column, and each one changes what the row brings', async () => {
    const page = await openApp({ path: '#/segments' });
    let before = await outcomes(page, 'Life stage 1');
    expect(before.every((cell) => /\d/.test(cell))).toBe(true);
    for (const [column, text] of typed) {
      await field(page, `${en[`field.segments.*.${column}`]}, Life stage 1`).fill(text);
      // A macro lift is nothing to micro's row.
      if (column !== 'macroLift') expect(await outcomes(page, 'Life stage 1'), column).not.toEqual(before);
      before = await outcomes(page, 'Life stage 1');
    }
    await expectHumanWords(page);
    await goTo(page, 'Answer');
    const { segments } = await savedPlan(page);
    for (const [column, , value] of typed) expect(segments[0]?.[column], column).toBe(value);
    expectClean(page);
  });

  it('shows the default that an empty cell takes, and goes back to it when emptied', async () => {
    const page = await openApp({ path: '#/segments' });
    const cell = field(page, 'Precision, Life stage 2');
    expect(await cell.inputValue()).toBe('');
    expect(await cell.getAttribute('placeholder')).toBe('59%');
    expect(await field(page, 'CPM, Life stage 2').getAttribute('placeholder')).toBe('$18');
    const before = await outcomes(page, 'Life stage 2');
    await cell.fill('95%');
    expect(await outcomes(page, 'Life stage 2')).not.toEqual(before);
    await cell.fill('');
    expect(await cell.getAttribute('aria-invalid')).toBeNull();
    expect(await outcomes(page, 'Life stage 2')).toEqual(before);
    expectClean(page);
  });

  it('adds, renames, excludes, includes and removes a segment, and each can be undone', async () => {
    const page = await openApp({ path: '#/segments' });
    await expectText(totals(page), /^12 segments, 12 included/);
    await button(page, 'Add segment').click();
    await field(page, 'Name, Segment 13').fill('Night owls');
    await field(page, 'Size, Night owls').fill('1M');
    await expectText(totals(page), /^13 segments, 13 included/);

    await page.getByRole('checkbox', { name: 'Included, Night owls' }).uncheck();
    await expectText(totals(page), /^13 segments, 12 included/);
    expect(await outcomes(page, 'Night owls')).toEqual(['–', '–', '–', '–']);
    await page.getByRole('checkbox', { name: 'Included, Night owls' }).check();
    expect((await outcomes(page, 'Night owls'))[0]).toMatch(/^\$[\d,]+$/);

    await button(page, 'Remove Night owls').click();
    await expectText(totals(page), /^12 segments/);
    await expectText(message(page), /Segment “Night owls” removed\./);
    await message(page).getByRole('button', { name: 'Take it back' }).click();
    await field(page, 'Name, Night owls').waitFor();
    await expectText(totals(page), /^13 segments, 13 included/);
    for (let step = 0; step < 5; step++) await button(page, 'Undo').click();
    await expectText(totals(page), /^12 segments, 12 included/);
    await eventually(
      () => button(page, 'Undo').isDisabled(),
      (none) => none,
      'every step is undone',
    );
    expectClean(page);
  });

  it('keeps a cell that can’t be read as typed, says why, and goes on with the last good number', async () => {
    const page = await openApp({ path: '#/segments' });
    const cell = field(page, 'Size, Life stage 3');
    const before = await outcomes(page, 'Life stage 3');
    await cell.fill('many');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Can’t be read as a number.').waitFor();
    await cell.press('Tab');
    expect(await cell.inputValue()).toBe('many');
    expect(await outcomes(page, 'Life stage 3')).toEqual(before);
    await field(page, 'Micro lift, Life stage 3').fill('50');
    await button(page, '50%').click();
    expect(await field(page, 'Micro lift, Life stage 3').inputValue()).toBe('50%');
    await cell.fill('3M');
    expect(await cell.getAttribute('aria-invalid')).toBeNull();
    expect(await outcomes(page, 'Life stage 3')).not.toEqual(before);
    expectClean(page);
  });

  it('has a column for media money only when it is split by hand, and the verdict says when that is too much', async () => {
    const page = await openApp();
    await goTo(page, 'Segments');
    expect(await field(page, 'Media money, Life stage 1').count()).toBe(0);
    await goTo(page, 'Answer');
    await openAssumptions(page);
    await page.getByLabel('Split of micro’s media money').selectOption('manual');
    await goTo(page, 'Segments');
    expect(await field(page, 'Media money, Life stage 1').getAttribute('placeholder')).toBe('$0');
    await field(page, 'Media money, Life stage 1').fill('3.5M');
    await goTo(page, 'Answer');
    await expectText(verdict(page), /The spends typed for the segments are \$[\d.]+[KMk]? above the budget\./);
    await expectHumanWords(page);
    expectClean(page);
  });

  it('says what is missing when there is no segment, and starts again from none', async () => {
    const page = await openApp();
    await openPlan(page, { ...fmcg, name: 'No segments', segments: [] });
    await expectText(headline(page), 'Micro can’t be bought: no segment is included.');
    await goTo(page, 'Segments');
    await page.getByText('There are no segments yet. Without one, micro can’t be bought.').waitFor();
    await button(page, 'Add segment').click();
    await field(page, 'Name, Segment 1').waitFor();
    await goTo(page, 'Answer');
    await expectText(headline(page), /^Macro earns|^Micro earns/);
    expectClean(page);
  });
});
