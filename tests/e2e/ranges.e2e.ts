import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cellEditor, cellNote, cellOf, textsOf, typeInto } from './gridCells.ts';
import { expectAccessible, expectClean, openApp, shareApp } from './harness.ts';
import {
  button,
  expectHumanWords,
  expectNote,
  expectText,
  expectValue,
  field,
  goTo,
  headline,
  openAssumptions,
  planOfSegments,
  savedPlan,
  savedState,
  segmentTable,
} from './screens.ts';

/** Types as a hand does, key by key. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill('');
  await field(page, name).pressSequentially(text);
  expect(await field(page, name).inputValue()).toBe(text);
}

describe('a range typed into a card', () => {
  it('is kept as typed, says its best guess, counts with it, and survives a reload', async () => {
    const page = await openApp();
    await type(page, 'Micro CPM', '4 to 9');
    await expectNote(page, 'Micro CPM', 'hint', /^Best guess \$6, 90% sure between \$4 and \$9 · per 1,000/);
    await field(page, 'Micro CPM').press('Tab');
    await expectValue(page, 'Micro CPM', '$4 to $9');
    await type(page, 'Lift', '5–35 %');
    await field(page, 'Lift').press('Enter');
    await expectValue(page, 'Lift', '5% to 35%');
    await expectNote(page, 'Lift', 'hint', /^Best guess 13\.2%, 90% sure between 5% and 35% · mean of 12 segments/);
    await expectText(headline(page), /^Macro earns/);

    const { micro, segments, ranges } = await savedPlan(page);
    expect(micro.cpm).toBe(6);
    expect(ranges['micro.cpm']).toEqual([4, 9]);
    const [low = 0, high = 0] = ranges['segments.*.microLift'] ?? [];
    expect(low * high).toBeCloseTo(1, 12);
    expect(segments[0]?.microLift).toBeCloseTo(0.132288, 6);

    await expectText(savedState(page), /^Saved/);
    await page.reload();
    await expectValue(page, 'Lift', '5% to 35%');
    await expectValue(page, 'Micro CPM', '$4 to $9');
    await expectHumanWords(page);
    expectClean(page);
  });
});

describe('a range typed into a card or an assumption', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('is one step of the history, and gone with the next plain number', async () => {
    const page = visit();
    await field(page, 'Micro CPM').fill('$4 to $9');
    await field(page, 'Micro CPM').press('Enter');
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: Micro CPM');
    await button(page, 'Undo').click();
    await expectValue(page, 'Micro CPM', '$18');
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await button(page, 'Redo').click();
    await expectValue(page, 'Micro CPM', '$4 to $9');
    await field(page, 'Micro CPM').fill('7');
    await expectNote(page, 'Micro CPM', 'hint', /^= \$7 · per 1,000 impressions/);
    expect((await savedPlan(page)).ranges).toEqual({});
    expectClean(page);
  });

  it('of the assumptions is read like one of a card, and goes back to the default', async () => {
    const page = visit();
    await openAssumptions(page);
    await field(page, 'Match rate').fill('30 to 80%');
    await expectNote(page, 'Match rate', 'hint', /^Best guess 56\.7%, 90% sure between 30% and 80% · /);
    await button(page, 'Set Match rate back to the default').click();
    expect((await savedPlan(page)).ranges).toEqual({});
    expectClean(page);
  });

  it('goes with the part that is switched off', async () => {
    const page = visit();
    await page.getByRole('checkbox', { name: 'Customers come back' }).check();
    await field(page, 'Return rate after macro').fill('50% to 70%');
    await page.getByRole('checkbox', { name: 'Customers come back' }).uncheck();
    expect((await savedPlan(page)).ranges).toEqual({});
    expectClean(page);
  });

  it('that is none says why in the user’s words, and the last good one stays', async () => {
    const page = visit();
    await field(page, 'Precision').fill('40% to 70%');
    await field(page, 'Precision').press('Enter');
    for (const [text, problem] of [
      ['70 to 40%', /type the smaller number first/],
      ['40% to 40%', /Both ends of the range are the same/],
      ['40% to 100%', /The high end of the range must be below 100%/],
      ['0% to 40%', /The low end of the range must be above 0%/],
      ['4o% to 70%', /The low end of the range, “4o%”, can’t be read as a number/],
    ] as const) {
      await field(page, 'Precision').fill(text);
      await expectNote(page, 'Precision', 'problem', problem);
    }
    expect((await savedPlan(page)).ranges).toEqual({ 'micro.precision': [0.4, 0.7] });

    await field(page, 'Precision').fill('40 to 80');
    await expectNote(page, 'Precision', 'problem', /Is this percent\?/);
    await button(page, '40% to 80%').click();
    await expectValue(page, 'Precision', '40% to 80%');
    await field(page, 'Budget').fill('3M to 5M');
    await expectNote(page, 'Budget', 'problem', /^!? ?This number is decided, not estimated, so it takes no range/);
    await field(page, 'Budget').fill('4M');
    expectClean(page);
  });

  it('goes along, as wide, with the arrow keys and the slider', async () => {
    const page = visit();
    await field(page, 'Micro CPM').fill('$4 to $9');
    await field(page, 'Micro CPM').press('ArrowUp');
    await expectValue(page, 'Micro CPM', '$4.06667 to $9.15');
    await field(page, 'Micro CPM').press('Tab');
    expect((await savedPlan(page)).micro.cpm).toBe(6.1);

    await field(page, 'Precision').fill('50% to 80%');
    const slider = page.getByRole('slider', { name: 'Precision slider' });
    await slider.focus();
    for (let i = 0; i < 3; i++) await slider.press('ArrowRight');
    await slider.press('Tab');
    const { micro, ranges } = await savedPlan(page);
    const [low = 0, high = 0] = ranges['micro.precision'] ?? [];
    expect(micro.precision).toBeGreaterThan(0.67);
    expect((high / (1 - high)) * ((1 - low) / low)).toBeCloseTo(4, 3);
    // Everybody is not a best guess that one can be unsure about.
    await slider.press('End');
    expect((await savedPlan(page)).micro.precision).toBeLessThan(1);
    for (let i = 0; i < 3; i++) await button(page, 'Undo').click();
    await expectValue(page, 'Precision', '50% to 80%');
    expectClean(page);
  });
});

describe('a range typed into a cell', () => {
  const visit = shareApp({}, (page) => goTo(page, 'Segments'));

  it('is the segment’s own, says its best guess, can be typed again, and goes with Undo', async () => {
    const page = visit();
    const cell = cellOf(page, 'microLift', 'Life stage 2');
    await typeInto(cell, '5–35%');
    await expectText(cellNote(page), 'Best guess 13.2%, 90% sure between 5% and 35%');
    await page.keyboard.press('Enter');
    await expectText(cell, '5% to 35%');
    await typeInto(cellOf(page, 'size', 'Life stage 1'), '3M to 12M', 'Enter');
    expect(await textsOf(page, 'Life stage 1', ['size', 'share'])).toEqual(['3M to 12M', '5% to 20%']);
    expect((await planOfSegments(page)).ranges).toEqual({
      'segments.s2.microLift': [0.05, 0.35],
      'segments.s1.size': [3e6, 12e6],
    });

    await cell.click();
    await page.keyboard.press('F2');
    expect(await cellEditor(page).inputValue()).toBe('5% to 35%');
    await page.keyboard.press('Escape');
    await cell.click();
    await page.keyboard.press('Control+z');
    expect(await textsOf(page, 'Life stage 1', ['size'])).toEqual(['7,200,000']);
    await page.keyboard.press('Control+z');
    await expectText(cell, '30.8%');
    expectClean(page);
  });

  it('of a whole column is set as a factor by Change many, seen in its head, and taken away there', async () => {
    const page = visit();
    const many = page.getByRole('dialog', { name: 'Change many segments' });
    const head = segmentTable(page).locator('th[data-column=value]').first();
    const ofValues = async () => {
      await button(page, 'Change many').click();
      await many.getByLabel('Column').selectOption('Value');
      await many.getByLabel('Change', { exact: true }).selectOption('Uncertain by (× … to …)');
    };
    await ofValues();
    await field(page, 'Range, as a factor').fill('1.2');
    await expectNote(page, 'Range, as a factor', 'problem', /A range is needed here/);
    await field(page, 'Range, as a factor').pressSequentially(' to 1.8');
    await many.getByText('Its best guess is 1.47, not 1').waitFor();
    await field(page, 'Range, as a factor').fill('0.5 to 2');
    const preview = many.getByRole('table', { name: 'First changes' });
    expect(await preview.getByRole('row').nth(1).getByRole('cell').allTextContents()).toEqual([
      '$5.40',
      '$2.70 to $10.80',
    ]);
    await expectAccessible(many, 'a factor on a column');
    await button(page, 'Change 12 cells').click();
    await expectText(head, 'Value USD each × 0.5 to 2');
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: Value of 12 segments');

    await ofValues();
    await expectValue(page, 'Range, as a factor', '0.5 to 2');
    await button(page, 'Make the column certain again').click();
    await button(page, 'Change 12 cells').click();
    await expectText(head, 'Value USD each');
    expect((await planOfSegments(page)).ranges).toEqual({});
    await button(page, 'Undo').click();
    expect((await planOfSegments(page)).ranges).toEqual({ 'segments.*.value': [0.5, 2] });
    expectClean(page);
  });

  it('that is none stays in its cell and says why; what is decided takes none', async () => {
    const page = visit();
    const cell = cellOf(page, 'baseline', 'Life stage 1');
    await typeInto(cell, '9 to 3%');
    await expectText(cellNote(page), /type the smaller number first/);
    await page.keyboard.press('Enter');
    await expectText(cell, /9 to 3%/);
    await typeInto(cell, '3 to 9');
    await expectText(cellNote(page), /Is this percent\?.*Did you mean ?3% to 9%/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectText(cell, '3% to 9%');
    expectClean(page);
  });

  it('of all lifts is marked in the column it is of, and in every one of its cells', async () => {
    const page = visit();
    await goTo(page, 'Answer');
    await field(page, 'Lift').fill('14% to 56%');
    await goTo(page, 'Segments');
    await expectText(segmentTable(page).locator('th[data-column=microLift]').first(), 'Micro lift % × 0.5 to 2');
    await expectText(cellOf(page, 'microLift', 'Life stage 1'), '28%±(uncertain by a factor)');
    await typeInto(cellOf(page, 'microLift', 'Life stage 2'), '20% to 30%', 'Enter');
    await expectText(cellOf(page, 'microLift', 'Life stage 2'), '20% to 30%');
    await expectAccessible(segmentTable(page), 'the grid with ranges');
    expectClean(page);
  });
});

describe('uncertain fields on a phone', () => {
  const visit = shareApp({ width: 390, height: 844 }, (page) => headline(page).waitFor());

  it('are accessible in both themes, and fit', async () => {
    const page = visit();
    await field(page, 'Lift').fill('5 to 35%');
    await field(page, 'Precision').fill('70 to 40%');
    await field(page, 'Population').fill('41M to 82.5M');
    await expectNote(page, 'Population', 'hint', /^Best guess 58\.2M, 90% sure between 41M and 82\.5M$/);
    const [page_px, screen_px] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(page_px).toBeLessThanOrEqual(screen_px);
    await expectAccessible(page.locator('.answer-questions'), 'ranges');
    expectClean(page);
  });

  it('of a segment’s sheet keep a range and explain it below', async () => {
    const page = visit();
    await field(page, 'Lift').fill('14% to 56%');
    await goTo(page, 'Segments');
    await page.getByRole('button', { name: /^Life stage 1 / }).click();
    await expectNote(page, 'Micro lift, Life stage 1', 'hint', /^90% sure between 0\.5 and 2 times this/);
    await field(page, 'Baseline, Life stage 1').fill('1 to 4%');
    await expectNote(page, 'Baseline, Life stage 1', 'hint', /^Best guess 2\.01%, 90% sure between 1% and 4%$/);
    await field(page, 'Baseline, Life stage 1').press('Tab');
    await expectValue(page, 'Baseline, Life stage 1', '1% to 4%');
    await field(page, 'Value, Life stage 1').fill('9 to 4');
    await expectNote(page, 'Value, Life stage 1', 'problem', /type the smaller number first/);
    await expectAccessible(page.getByRole('dialog'), 'the sheet with ranges');
    expectClean(page);
  });
});
