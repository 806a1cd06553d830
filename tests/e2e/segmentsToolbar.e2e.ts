import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectClean, shareApp } from './harness.ts';
import { fmcg } from './plans.ts';
import {
  button,
  chooseFile,
  dialogCloses,
  downloadOf,
  eventually,
  expectText,
  field,
  goTo,
  openPlan,
  outcomeRow,
  savedPlan,
} from './screens.ts';

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Segments' });
const shownStatus = (page: Page): Locator => page.locator('.segments-shown');
const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name });

/** Names of the rows in sight. */
async function names(page: Page): Promise<readonly string[]> {
  return (await grid(page).getByRole('rowheader').allTextContents()).map((name) => name.trim());
}

const expectNames = (page: Page, wanted: readonly string[]) =>
  eventually(
    () => names(page),
    (found) => found.join() === wanted.join(),
    `the segments ${wanted.join(', ')}`,
  );

/** Segment 3 is excluded and segment 5 worth nothing. */
const mixed = {
  ...fmcg,
  name: 'Mixed',
  segments: fmcg.segments.map((segment, i) => ({
    ...segment,
    included: i !== 2,
    value: i === 4 ? 0 : segment.value,
  })),
};

describe('the toolbar of the segments', () => {
  const visit = shareApp({ path: '#/segments', reducedMotion: 'reduce' }, (page) => grid(page).waitFor());

  it('finds segments by a part of their name, says how many, and leads back to all', async () => {
    const page = visit();
    await field(page, 'Find a segment').fill('STAGE 1');
    await expectText(shownStatus(page), /^4 of 12 segments/);
    await expectNames(page, ['Life stage 1', 'Life stage 10', 'Life stage 11', 'Life stage 12']);
    await field(page, 'Find a segment').fill('nobody');
    await expectText(shownStatus(page), /^None of the 12 segments matches what you look for\./);
    expect(await names(page)).toEqual([]);
    await shownStatus(page).getByRole('button', { name: 'Show all' }).click();
    await expectText(shownStatus(page), '');
    expect(await field(page, 'Find a segment').inputValue()).toBe('');
    expect((await names(page)).length).toBe(12);
    expectClean(page);
  });

  it('changes what it may and says how many cells a limit keeps as they are', async () => {
    const page = visit();
    await button(page, 'Change many').click();
    const many = dialog(page, 'Change many segments');
    await many.getByLabel('Column').selectOption('Match rate');
    await many.getByLabel('Change', { exact: true }).selectOption('Percent more (+ %)');
    await field(page, 'New value').fill('20');
    await many.getByText('12 cells stay as they are. Must be at most 100%.').waitFor();
    await many.getByText('Nothing would change.').waitFor();
    await field(page, 'New value').fill('-10%');
    await many.getByRole('button', { name: 'Change 12 cells' }).waitFor();
    await many.getByLabel('Column').selectOption('Included');
    await many.getByLabel('New value').selectOption('Excluded');
    await many.getByRole('button', { name: 'Change 12 cells' }).click();
    await page.getByText('Micro can’t be bought: no segment is included.').waitFor();
    await button(page, 'Undo').click();
    await page.getByText(/^12 segments, 12 included/).waitFor();
    expectClean(page);
  });

  it('changes the segments shown in one step that one Undo takes back', async () => {
    const page = visit();
    await field(page, 'Find a segment').fill('stage 1');
    await expectText(shownStatus(page), /^4 of 12/);
    await button(page, 'Change many').click();
    const many = dialog(page, 'Change many segments');
    expect(await many.getByRole('radio', { name: 'The 4 shown' }).isChecked()).toBe(true);
    await many.getByLabel('Column').selectOption('Micro lift');
    await many.getByLabel('Change', { exact: true }).selectOption('Times (×)');
    await field(page, 'New value').fill('lots');
    await many.getByText('Can’t be read as a number.').waitFor();
    expect(await many.getByRole('button', { name: /^Change/ }).isDisabled()).toBe(true);
    await field(page, 'New value').fill('1.5');
    const preview = many.getByRole('table', { name: 'First changes' });
    expect(await preview.getByRole('row').nth(1).getByRole('cell').allTextContents()).toEqual(['30.8%', '46.2%']);
    await many.getByRole('button', { name: 'Change 4 cells' }).click();
    await many.waitFor({ state: 'detached' });
    await goTo(page, 'Answer');
    const lifts = async () => (await savedPlan(page)).segments.map(({ microLift }) => microLift);
    const changed = fmcg.segments.map(({ name, microLift }) => (name.includes('stage 1') ? 0.462 : microLift));
    expect(await lifts()).toEqual(changed);
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: Micro lift of 4 segments');
    await button(page, 'Undo').click();
    expect(await lifts()).toEqual(fmcg.segments.map(({ microLift }) => microLift));
    await goTo(page, 'Segments');
    await field(page, 'Find a segment').fill('');
    expectClean(page);
  });

  it('hides columns until they are wanted again, on this device', async () => {
    const page = visit();
    const header = (name: string) => grid(page).getByRole('columnheader', { name });
    await header('Offer cost').waitFor();
    await button(page, 'Columns').click();
    await page.getByRole('checkbox', { name: 'Offer cost' }).uncheck();
    await page.getByRole('checkbox', { name: 'Baseline' }).uncheck();
    await button(page, 'Done').click();
    await page.reload();
    await header('Value').waitFor();
    expect(await header('Offer cost').count()).toBe(0);
    expect(await header('Baseline').count()).toBe(0);
    await button(page, 'Columns').click();
    await button(page, 'Show all columns').click();
    await button(page, 'Done').click();
    await header('Offer cost').waitFor();
    expectClean(page);
  });

  it('axe finds nothing in the place and in each of its dialogs, light and dark', async () => {
    const page = visit();
    await field(page, 'Find a segment').fill('stage 1');
    await expectText(shownStatus(page), /^4 of 12/);
    await expectAccessible(page.locator('.segments-acts, .segments-look, .segments-shown'), 'the place');
    for (const name of ['Columns', 'Change many', 'Export']) {
      await button(page, name).click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page.getByRole('dialog'), name);
      await page.keyboard.press('Escape');
      await dialogCloses(page);
    }
    await field(page, 'Find a segment').fill('');
    expectClean(page);
  });

  it('exports a spreadsheet that imports again without a question', async () => {
    const page = visit();
    await button(page, 'Export').click();
    const file = await downloadOf(page, () => button(page, 'Save as Excel').click());
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const bytes = await buffer(await file.createReadStream());
    await button(page, 'Import').click();
    await chooseFile(button(page, 'Choose a file'), { name: 'segments.xlsx', content: bytes });
    await page.getByRole('radio', { name: 'Update by name' }).check();
    await button(page, 'Update by name from 12 rows').click();
    await dialogCloses(page);
    await page.getByText(/^12 segments, 12 included/).waitFor();
    expectClean(page);
  });

  it('has a foot that says when the segments are more people than there are', async () => {
    const page = visit();
    await button(page, 'Change many').click();
    await field(page, 'New value').fill('70M');
    await button(page, 'Change 12 cells').click();
    await expectText(
      page.locator('.segments-foot'),
      /12 segments are larger than the population; the first is Life stage 1\./,
    );
    await expectText(page.locator('.segments-foot'), /add up to more people than the population/);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('has a foot that counts the cells that need the user, leads to the first, and shows only their segments', async () => {
    const page = visit();
    const size = (row: number) => grid(page).getByRole('row').nth(row).locator('[data-column=size]');
    for (const row of [4, 9]) {
      await size(row).click();
      await page.keyboard.type('lots');
      await page.keyboard.press('Enter');
    }
    const foot = page.locator('.segments-foot');
    await expectText(foot, /2 cells need you\./);
    await button(page, 'Go to the first').click();
    expect(await size(4).evaluate((cell) => cell === document.activeElement)).toBe(true);
    await button(page, 'Show their segments').click();
    await expectNames(page, ['Life stage 4', 'Life stage 9']);
    await expectText(shownStatus(page), /^2 of 12 segments/);
    expectClean(page);
  });
});

describe('of a plan with an excluded segment', () => {
  const visit = shareApp({}, (page) => openPlan(page, mixed));

  it('the toolbar shows only the segments that are excluded, or that do not pay', async () => {
    const page = visit();
    await goTo(page, 'Segments');
    await page.getByLabel('Show', { exact: true }).selectOption('Excluded');
    await expectNames(page, ['Life stage 3']);
    await page.getByLabel('Show', { exact: true }).selectOption('Don’t pay at their size');
    await expectNames(page, ['Life stage 5']);
    await page.getByLabel('Show', { exact: true }).selectOption('All segments');
    await expectText(shownStatus(page), '');
    expectClean(page);
  });

  it('the toolbar exports a CSV file, named after the plan, that imported again earns the same', async () => {
    const page = visit();
    await goTo(page, 'Answer');
    const before = [await outcomeRow(page, 'Profit'), await outcomeRow(page, 'Reach')];
    await goTo(page, 'Segments');
    await button(page, 'Export').click();
    const file = await downloadOf(page, () => button(page, 'Save as CSV').click());
    expect(file.suggestedFilename()).toBe('Mixed.csv');
    const bytes = await buffer(await file.createReadStream());

    await button(page, 'Import').click();
    await dialog(page, 'Import segments').waitFor();
    await chooseFile(button(page, 'Choose a file'), { name: 'Mixed.csv', content: bytes });
    await page.getByRole('radio', { name: 'Replace all' }).check();
    await button(page, 'Replace all segments with these 12').click();
    await dialogCloses(page);
    await goTo(page, 'Answer');
    expect([await outcomeRow(page, 'Profit'), await outcomeRow(page, 'Reach')]).toEqual(before);
    expectClean(page);
  });
});
