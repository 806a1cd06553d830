import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cellEditor, cellNote, cellOf, rowOf, textsOf, typeInto } from './gridCells.ts';
import { expectAccessible, expectClean, openApp, shareApp } from './harness.ts';
import { planOf } from './plans.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectText,
  field,
  goTo,
  message,
  openPlan,
  pasteText,
  planOfSegments,
  segmentTable,
} from './screens.ts';

const undoTitle = (page: Page) => button(page, 'Undo').getAttribute('title');

const namesOf = (page: Page) => segmentTable(page).getByRole('rowheader').allTextContents();

/** The column and the text of the cell with the focus. */
async function focused(page: Page): Promise<readonly [string, string]> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
    return [cell?.dataset.column ?? 'none', cell?.textContent ?? ''] as const;
  });
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Three ways to write a price, in turn in the rows of a spreadsheet. */
const prices = ['1.234,56', '€1 200', '12,5'];
const rows = Array.from({ length: 300 }, (_, i) => {
  const size = i === 200 ? 'many' : `${1000 + i}`;
  const share = i === 7 ? '5x' : '12%';
  return ['Row', i + 1, size, '', share, prices[i % 3]].join('\t').replace('\t', ' ');
});

describe('the grid', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => segmentTable(page).waitFor());

  it('does the whole job by keyboard alone: add, type, fill, select, copy, paste, sort, delete, undo', async () => {
    const page = visit();
    await field(page, 'Find a segment').focus();
    await press(page, 'Tab', 'Tab');
    expect(await focused(page)).toEqual(['name', 'Life stage 1']);

    await press(page, 'Control+Enter');
    expect(await focused(page)).toEqual(['name', 'Segment 13']);
    await page.keyboard.type('Owls');
    await press(page, 'Tab');
    await page.keyboard.type('60M*2%');
    await expectText(cellNote(page), '= 1,200,000 people');
    await press(page, 'Tab', 'Tab');
    await page.keyboard.type('9%');
    await press(page, 'Enter', 'ArrowUp');
    expect(await textsOf(page, 'Owls', ['size', 'share', 'baseline'])).toEqual(['1,200,000', '2%', '9%']);

    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect(await undoTitle(page)).toBe('Undo: fill 2 cells');
    expect(await textsOf(page, 'Life stage 2', ['baseline'])).toEqual(['9%']);

    await press(
      page,
      'Control+Home',
      'ArrowRight',
      'Shift+ArrowRight',
      'Control+c',
      'Control+End',
      'Home',
      'ArrowRight',
    );
    await press(page, 'Control+v');
    await expectText(message(page), /1 row pasted/);
    expect((await namesOf(page)).filter((name) => name === 'Owls')).toHaveLength(2);

    await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter');
    expect(await undoTitle(page)).toBe('Undo: sort by Size');
    expect(await page.getByRole('columnheader', { name: /^Size/ }).getAttribute('aria-sort')).toBe('ascending');
    expect((await namesOf(page)).slice(0, 2)).toEqual(['Owls', 'Owls']);

    await press(page, 'ArrowDown', 'Shift+ArrowDown', 'Control+Delete');
    await expectText(message(page), /2 segments removed\./);
    expect((await focused(page))[0]).toBe('size');
    while (await button(page, 'Undo').isEnabled()) await press(page, 'Control+z');
    expect(await namesOf(page)).toEqual(Array.from({ length: 12 }, (_, i) => `Life stage ${i + 1}`));
    expect((await planOfSegments(page)).segments).toHaveLength(12);
    expectClean(page);
  });

  it('gives back what was with Escape, and leaves no step behind', async () => {
    const page = visit();
    await typeInto(cellOf(page, 'value', 'Life stage 1'), '9');
    expect(await undoTitle(page)).toBe('Undo: Value of Life stage 1');
    await press(page, 'Escape');
    expect(await textsOf(page, 'Life stage 1', ['value'])).toEqual(['$5.40']);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    expect(await focused(page)).toEqual(['value', '$5.40']);
    expectClean(page);
  });

  it('takes 300 pasted rows of a spreadsheet as one step, reads every number, keeps two bad cells and leads to the first', async () => {
    const page = visit();
    await cellOf(page, 'name', 'Life stage 3').click();
    await pasteText(page, `${rows.join('\r\n')}\r\n`);
    await expectText(message(page), /300 rows pasted, 2 cells need you\./);
    expect(await segmentTable(page).getAttribute('aria-rowcount')).toBe('303');
    expect(await textsOf(page, 'Row 1', ['size', 'baseline', 'value'])).toEqual(['1,000', '12%', '$1,235']);
    expect(await textsOf(page, 'Row 2', ['value'])).toEqual(['$1,200']);

    await message(page).getByRole('button', { name: 'Show the first' }).click();
    await eventually(
      () => focused(page),
      ([column, text]) => column === 'baseline' && text.includes('5x'),
      'the first bad cell has the focus',
    );
    await expectText(cellNote(page), /^Can’t be read as a number/);
    await expectHumanWords(page);

    expect(await undoTitle(page)).toBe('Undo: paste 300 rows of 5 columns');
    await press(page, 'Control+z');
    expect(await segmentTable(page).getAttribute('aria-rowcount')).toBe('13');
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    expectClean(page);
  });

  it('leads over the ends of rows with Tab, and is left by Escape and Tab', async () => {
    const page = visit();
    await cellOf(page, 'testCost', 'Life stage 1').click();
    await press(page, 'Tab', 'Tab');
    expect(await focused(page)).toEqual(['name', 'Life stage 2']);
    await press(page, 'Escape', 'Tab');
    expect((await focused(page))[0]).toBe('none');
    await press(page, 'Shift+Tab');
    expect(await focused(page)).toEqual(['name', 'Life stage 2']);
    await press(page, 'Control+End', 'Tab');
    expect((await focused(page))[0]).toBe('none');
    expectClean(page);
  });

  it('lets a selection be pulled over cells, and its corner, pulled down, fill them', async () => {
    const page = visit();
    await typeInto(cellOf(page, 'value', 'Life stage 1'), '7', 'Enter');
    await cellOf(page, 'value', 'Life stage 1').click();
    await page.locator('.grid-handle').hover();
    await page.mouse.down();
    await cellOf(page, 'value', 'Life stage 4').hover();
    await page.mouse.up();
    expect(await undoTitle(page)).toBe('Undo: fill 3 cells');
    expect(await textsOf(page, 'Life stage 4', ['value'])).toEqual(['$7']);

    await cellOf(page, 'size', 'Life stage 1').hover();
    await page.mouse.down();
    await cellOf(page, 'baseline', 'Life stage 3').hover();
    await page.mouse.up();
    await page.getByText('3 rows × 3 columns selected').waitFor();
    await cellOf(page, 'size', 'Life stage 2').dblclick();
    expect(await cellEditor(page).inputValue()).toBe('6.6M');
    await press(page, 'Escape');
    expectClean(page);
  });

  it('offers a pasted plan to be opened, and does nothing else', async () => {
    const page = visit();
    await cellOf(page, 'name', 'Life stage 3').click();
    await pasteText(page, JSON.stringify({ ...planOf(3), name: 'Three' }));
    await expectText(message(page), /What you paste is a whole plan/);
    expect(await segmentTable(page).getAttribute('aria-rowcount')).toBe('13');
    await message(page).getByRole('button', { name: 'Open it as a plan' }).click();
    await rowOf(page, 'Group 3').waitFor();
    expectClean(page);
  });

  it('never loses the focus: not by scrolling away, nor by deleting everything and undoing it', async () => {
    const page = visit();
    await goTo(page, 'Answer');
    await openPlan(page, planOf(1000));
    await goTo(page, 'Segments');
    await cellOf(page, 'size', 'Group 3').click();
    await page.locator('.grid-scroll').evaluate((scroller) => scroller.scrollTo({ top: 20_000 }));
    await rowOf(page, 'Group 560').waitFor();
    await press(page, 'ArrowDown');
    await rowOf(page, 'Group 4').waitFor();
    expect((await focused(page))[0]).toBe('size');
    await press(page, 'Control+a', 'Control+Delete');
    await expectText(message(page), /1,?000 segments removed\./);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await press(page, 'Control+z');
    await rowOf(page, 'Group 1').waitFor();
    expectClean(page);
  });
});

/** The rows that are edited, and what is said around them. */
const edited = (page: Page) =>
  page.locator('.cell-note, .grid-keys, .grid-head, .segments-foot, tr[aria-rowindex="2"], tr[aria-rowindex="3"]');

describe('axe finds nothing with a cell being edited and a problem said', () => {
  it.each([
    [1440, ['light', 'dark']],
    [800, ['light']],
  ] as const)('%i px wide', async (width, themes) => {
    const page = await openApp({ path: '#/segments', width, reducedMotion: 'reduce' });
    await typeInto(cellOf(page, 'size', 'Life stage 1'), 'many', 'Enter');
    await button(page, 'Keys').click();
    await typeInto(cellOf(page, 'baseline', 'Life stage 2'), '50');
    await cellNote(page).getByRole('button', { name: '50%' }).waitFor();
    await expectAccessible(edited(page), 'a choice', themes);
    await press(page, 'Escape');
    await cellOf(page, 'size', 'Life stage 1').click();
    await cellNote(page).waitFor();
    await expectAccessible(edited(page), 'a problem', themes);
    expectClean(page);
  });
});
