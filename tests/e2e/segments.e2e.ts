import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cellEditor, cellNote, cellOf, rowOf, textsOf, typeInto } from './gridCells.ts';
import { expectClean, shareApp } from './harness.ts';
import { fmcg } from './plans.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectText,
  goTo,
  headline,
  message,
  openAssumptions,
  openPlan,
  savedPlan,
  segmentTable,
  textOf,
  verdict,
} from './screens.ts';

/** Spend, reach, profit and ROI of a row. */
const outcomes = (page: Page, name: string) => textsOf(page, name, ['segmentSpend', 'reach', 'profit', 'roi']);

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
  const visit = shareApp({ path: '#/segments' }, (page) => segmentTable(page).waitFor());

  it('adds, renames, excludes, includes and removes a segment, and each can be undone', async () => {
    const page = visit();
    await expectText(totals(page), /^12 segments, 12 included/);
    await button(page, 'Add segment').click();
    await expectText(totals(page), /^13 segments, 13 included/);
    await typeInto(cellOf(page, 'name', 'Segment 13'), 'Night owls', 'Tab');
    await page.keyboard.type('1M');
    await page.keyboard.press('Enter');
    expect(await textsOf(page, 'Night owls', ['size'])).toEqual(['1,000,000']);

    await page.getByRole('checkbox', { name: 'Included, Night owls' }).uncheck();
    await expectText(totals(page), /^13 segments, 12 included/);
    expect(await outcomes(page, 'Night owls')).toEqual(['–', '–', '–', '–']);
    await page.getByRole('checkbox', { name: 'Included, Night owls' }).check();
    expect((await outcomes(page, 'Night owls'))[0]).toMatch(/^\$[\d,]+$/);

    await page.keyboard.press('Control+Delete');
    await expectText(totals(page), /^12 segments/);
    await expectText(message(page), /Segment “Night owls” removed\./);
    await message(page).getByRole('button', { name: 'Take it back' }).click();
    await rowOf(page, 'Night owls').waitFor();
    for (let step = 0; step < 5; step++) await button(page, 'Undo').click();
    await expectText(totals(page), /^12 segments, 12 included/);
    await eventually(
      () => button(page, 'Undo').isDisabled(),
      (none) => none,
      'every step is undone',
    );
    expectClean(page);
  });

  it('takes a share of the population as a size', async () => {
    const page = visit();
    await typeInto(cellOf(page, 'share', 'Life stage 3'), '1.5%', 'Enter');
    expect(await textsOf(page, 'Life stage 3', ['size', 'share'])).toEqual(['900,000', '1.5%']);
    expectClean(page);
  });

  it('shows the default that an empty cell takes, and goes back to it when cleared', async () => {
    const page = visit();
    const cell = cellOf(page, 'precision', 'Life stage 2');
    expect(await textOf(cell)).toBe('59%(default)');
    expect(await textOf(cellOf(page, 'cpm', 'Life stage 2'))).toBe('$18(default)');
    const before = await outcomes(page, 'Life stage 2');
    await typeInto(cell, '95%', 'Enter');
    expect(await textOf(cell)).toBe('95%');
    expect(await outcomes(page, 'Life stage 2')).not.toEqual(before);
    await cell.click();
    await page.keyboard.press('Delete');
    expect(await textOf(cell)).toBe('59%(default)');
    expect(await outcomes(page, 'Life stage 2')).toEqual(before);
    expectClean(page);
  });

  it('takes a number in every column, and each one changes what the row brings', async () => {
    const page = visit();
    let before = await outcomes(page, 'Life stage 1');
    expect(before.every((cell) => /\d/.test(cell))).toBe(true);
    for (const [column, text] of typed) {
      await typeInto(cellOf(page, column, 'Life stage 1'), text, 'Enter');
      // A macro lift is nothing to micro's row.
      if (column !== 'macroLift') expect(await outcomes(page, 'Life stage 1'), column).not.toEqual(before);
      before = await outcomes(page, 'Life stage 1');
    }
    await expectHumanWords(page);
    await goTo(page, 'Answer');
    const { segments } = await savedPlan(page);
    for (const [column, , value] of typed) expect(segments[0]?.[column], column).toBe(value);
    await goTo(page, 'Segments');
    expectClean(page);
  });

  it('keeps a cell that can’t be read as typed, says why, and goes on with the last good number', async () => {
    const page = visit();
    const cell = cellOf(page, 'size', 'Life stage 3');
    const before = await outcomes(page, 'Life stage 3');
    await typeInto(cell, 'many');
    expect(await cellEditor(page).getAttribute('aria-invalid')).toBe('true');
    await expectText(cellNote(page), /^Can’t be read as a number/);
    await page.keyboard.press('Enter');
    expect(await textOf(cell)).toBe('!many(can’t be read)');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    expect(await outcomes(page, 'Life stage 3')).toEqual(before);
    await goTo(page, 'Answer');
    await expectText(page.locator('.verdict-stale'), /^A cell of the segments can’t be read\./);
    await page.reload();
    await goTo(page, 'Segments');
    expect(await textOf(cell)).toBe('!many(can’t be read)');

    await typeInto(cellOf(page, 'microLift', 'Life stage 3'), '50');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await cellEditor(page).inputValue()).toBe('50%');
    await page.keyboard.press('Enter');
    expect(await textsOf(page, 'Life stage 3', ['microLift'])).toEqual(['50%']);

    const good = await outcomes(page, 'Life stage 3');
    await typeInto(cell, '10 to 5', 'Enter');
    expect(await textOf(cell)).toBe('!10 to 5(can’t be read)');
    expect(await outcomes(page, 'Life stage 3')).toEqual(good);

    await typeInto(cell, '3M', 'Enter');
    expect(await cell.getAttribute('aria-invalid')).toBeNull();
    expect(await outcomes(page, 'Life stage 3')).not.toEqual(before);
    expectClean(page);
  });

  it('has a column for media money only when it is split by hand, and the verdict says when that is too much', async () => {
    const page = visit();
    await goTo(page, 'Segments');
    await segmentTable(page).waitFor();
    expect(await page.getByRole('columnheader', { name: /^Media money/ }).count()).toBe(0);
    await goTo(page, 'Answer');
    await openAssumptions(page);
    await page.getByLabel('Split of micro’s media money').selectOption('manual');
    await goTo(page, 'Segments');
    expect(await textOf(cellOf(page, 'spend', 'Life stage 1'))).toBe('$0(default)');
    await typeInto(cellOf(page, 'spend', 'Life stage 1'), '3.5M', 'Enter');
    await goTo(page, 'Answer');
    await expectText(verdict(page), /The spends typed for the segments are \$[\d.]+[KMk]? above the budget\./);
    await expectHumanWords(page);
    expectClean(page);
  });

  it('says what is missing when there is no segment, and starts again from none', async () => {
    const page = visit();
    await openPlan(page, { ...fmcg, name: 'No segments', segments: [] });
    await expectText(headline(page), 'Micro can’t be bought: no segment is included.');
    await goTo(page, 'Segments');
    await page.getByText('There are no segments yet. Without one, micro can’t be bought.').waitFor();
    await button(page, 'Add segment').click();
    await rowOf(page, 'Segment 1').waitFor();
    await goTo(page, 'Answer');
    await expectText(headline(page), /^Macro earns|^Micro earns/);
    expectClean(page);
  });
});
