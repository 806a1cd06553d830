import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations, expectClean, openApp, shareApp } from './harness.ts';
import {
  button,
  chooseFile,
  dialogCloses,
  expectHumanWords,
  expectText,
  message,
  pasteText,
  planOfSegments,
} from './screens.ts';

const customers = gunzipSync(
  readFileSync(new URL('../fixtures/customers/email-test-customers.csv.gz', import.meta.url)),
);
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Generate segments' });
const inDialog = (page: Page, name: string): Locator => dialog(page).getByRole('button', { name, exact: true });
const box = (page: Page, name: string): Locator => dialog(page).getByRole('textbox', { name, exact: true });
const check = (page: Page, name: string): Locator => dialog(page).getByRole('checkbox', { name, exact: true });
const total = (page: Page): Locator => dialog(page).locator('.builder-total');

async function openBuilder(page: Page, way: string): Promise<void> {
  await button(page, 'Generate').click();
  await dialog(page).getByRole('tab', { name: way }).click();
}

const chooseList = (page: Page, content: string | Uint8Array) =>
  chooseFile(inDialog(page, 'Choose a file'), { name: 'customers.csv', content });

describe('crossed traits', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => button(page, 'Generate').waitFor());

  it('of three and two levels become six segments, and one undo takes them back', async () => {
    const page = visit();
    await openBuilder(page, 'Cross traits');
    await inDialog(page, 'Behaviour').click();
    await inDialog(page, 'Gender').click();
    await box(page, 'Share, Female').fill('60%');
    await dialog(page).getByText('The shares of Gender add up to 110%').waitFor();
    await box(page, 'Share, Male').fill('40%');
    await expectText(total(page), '6 segments, 60,000,000 people');
    await dialog(page).getByRole('table', { name: 'What crossing costs' }).waitFor();
    expect(await axeViolations(dialog(page))).toEqual([]);
    await inDialog(page, 'Replace all segments with these 6').click();
    await dialogCloses(page);
    const segments = (await planOfSegments(page)).segments;
    expect(segments.map(({ name, size }) => [name, size])).toEqual([
      ['New · Female', 7_200_000],
      ['New · Male', 4_800_000],
      ['Occasional · Female', 18_000_000],
      ['Occasional · Male', 12_000_000],
      ['Loyal · Female', 10_800_000],
      ['Loyal · Male', 7_200_000],
    ]);
    await button(page, 'Undo').click();
    await expectText(message(page), /Undone: generate 6 segments\./);
    expect((await planOfSegments(page)).segments).toHaveLength(12);
    expectClean(page);
  });

  it('are there again when the dialog was left by mistake, until they have entered', async () => {
    const page = visit();
    await openBuilder(page, 'Cross traits');
    await inDialog(page, 'Gender').click();
    await box(page, 'Share, Female').fill('60%');
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    await openBuilder(page, 'Cross traits');
    expect(await box(page, 'Share, Female').inputValue()).toBe('60%');
    await box(page, 'Share, Male').fill('40%');
    await inDialog(page, 'Add 2 segments').click();
    await dialogCloses(page);
    await openBuilder(page, 'Cross traits');
    expect(await box(page, 'Share, Female').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('are added by keyboard alone; Escape leaves the plan as it was', async () => {
    const page = visit();
    await button(page, 'Generate').focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('tab', { name: 'Cross traits' }).focus();
    await page.keyboard.press('ArrowRight');
    await dialog(page).getByRole('tab', { name: 'Equal parts', selected: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await box(page, 'Number of segments').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    await button(page, 'Generate').and(page.locator(':focus')).waitFor();
    expect((await planOfSegments(page)).segments).toHaveLength(12);
    expectClean(page);
  });

  it('follow a table that is pasted, and say what is wrong with one that does not fit', async () => {
    const page = visit();
    await openBuilder(page, 'Cross traits');
    await inDialog(page, 'Own trait').click();
    await inDialog(page, 'Gender').click();
    await inDialog(page, 'Say how they go together').click();
    const cell = box(page, 'Level 1 and Female');
    await cell.focus();
    await pasteText(page, '1\t2\t3');
    await dialog(page).getByText('does not have 2 rows and 2 columns').waitFor();
    await pasteText(page, '30\t10\n10\t30\n');
    expect(await cell.inputValue()).toBe('30');
    const sizes = dialog(page).getByRole('table', { name: 'First segments' }).locator('tbody tr td:nth-child(2)');
    expect(await sizes.allTextContents()).toEqual(['22,500,000', '7,500,000', '7,500,000', '22,500,000']);
    await pasteText(page, '0\t0\n10\t30\n');
    await dialog(page).getByText('Nobody goes with Level 1').waitFor();
    expect(await inDialog(page, 'Add to the plan').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });
});

describe('equal parts', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => button(page, 'Generate').waitFor());

  it('add up to the people exactly, whatever their spread, and are the same for the same seed', async () => {
    const page = visit();
    await openBuilder(page, 'Equal parts');
    await box(page, 'People in all').fill('1,000,003');
    await box(page, 'Spread of sizes').fill('50%');
    await box(page, 'Spread of lifts').fill('30%');
    await expectText(total(page), '10 segments, 1,000,003 people');
    await box(page, 'Number of segments').fill('many');
    await dialog(page).getByText('A field needs you before anything can be added.').waitFor();
    await box(page, 'Number of segments').fill('10');
    expect(await axeViolations(dialog(page))).toEqual([]);
    await inDialog(page, 'Replace all segments with these 10').click();
    await dialogCloses(page);
    const segments = (await planOfSegments(page)).segments;
    expect(segments).toHaveLength(10);
    expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(1_000_003);
    expect(new Set(segments.map(({ size }) => size)).size).toBeGreaterThan(5);
    await expectHumanWords(page);
    expectClean(page);
  });
});

describe('a list of customers', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => button(page, 'Generate').waitFor());

  it('may be dropped anywhere on the dialog, whatever way is open', async () => {
    const page = visit();
    await openBuilder(page, 'Equal parts');
    const dataTransfer = await page.evaluateHandle(() => {
      const files = new DataTransfer();
      files.items.add(new File(['kind,id\nnew,1\nold,2\nnew,3\n'], 'list.csv', { type: 'text/csv' }));
      return files;
    });
    await box(page, 'Number of segments').dispatchEvent('drop', { dataTransfer });
    await dialog(page).getByText('3 customers found.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await check(page, 'kind').check();
    await inDialog(page, 'Count the groups').click();
    await expectText(total(page), '2 segments, 3 people');
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('names the rows that do not fit, and refuses what is no list', async () => {
    const page = visit();
    await openBuilder(page, 'From a customer list');
    await chooseList(page, 'a,b\n1,x\n1\n2,x,y\n2,y\n');
    await dialog(page).getByText('2 rows do not fit under the header and are left out: row 3, 4.').waitFor();
    await chooseList(page, Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a));
    await expectText(dialog(page).getByRole('alert'), /CSV UTF-8/);
    await chooseList(page, '');
    await expectText(dialog(page).getByRole('alert'), /The file is empty/);
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('does not enter a plan that could not be computed with it, and says why', async () => {
    const page = visit();
    await openBuilder(page, 'From a customer list');
    await chooseList(page, 'kind,margin\nnew,5\nold,-7\n');
    await check(page, 'kind').check();
    await dialog(page).getByRole('combobox', { name: 'Value of a conversion' }).selectOption({ label: 'margin' });
    await inDialog(page, 'Count the groups').click();
    await inDialog(page, 'Replace all segments with these 2').click();
    await dialog(page).getByText('Nothing was added').and(page.getByText('Must be at least 0.')).waitFor();
    await page.keyboard.press('Escape');
    expect((await planOfSegments(page)).segments).toHaveLength(12);
    expectClean(page);
  });

  it('can be cut into ranges and scaled up to the market', async () => {
    const page = visit();
    await openBuilder(page, 'From a customer list');
    await chooseList(page, customers);
    await check(page, 'history').check();
    await box(page, 'Where ranges of history begin').fill('100; 500');
    await check(page, 'Scale up to the population of 60,000,000').check();
    await inDialog(page, 'Count the groups').click();
    await expectText(total(page), '3 segments, 60,000,000 people');
    const names = dialog(page).getByRole('table', { name: 'First segments' }).locator('tbody th');
    expect(await names.allTextContents()).toEqual(['history 100–500', 'history under 100', 'history 500+']);
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('of 64,000 becomes six segments by channel and newbie, of the mean of what they spent', async () => {
    const page = visit();
    await openBuilder(page, 'From a customer list');
    await chooseList(page, customers);
    await dialog(page).getByText('64,000 customers found.').waitFor();
    await check(page, 'channel').check();
    await check(page, 'newbie').check();
    await dialog(page).getByRole('combobox', { name: 'Value of a conversion' }).selectOption({ label: 'history' });
    await inDialog(page, 'Count the groups').click();
    await expectText(total(page), '6 segments, 64,000 people');
    expect(await axeViolations(dialog(page))).toEqual([]);
    await inDialog(page, 'Replace all segments with these 6').click();
    await dialogCloses(page);
    const segments = (await planOfSegments(page)).segments;
    expect(segments.map(({ name, size }) => [name, size])).toEqual([
      ['Web · newbie 0', 14_520],
      ['Phone · newbie 0', 14_198],
      ['Phone · newbie 1', 13_823],
      ['Web · newbie 1', 13_697],
      ['Multichannel · newbie 1', 4_624],
      ['Multichannel · newbie 0', 3_138],
    ]);
    expect(segments[0]?.value).toBeCloseTo(166.887, 3);
    expectClean(page);
  });
});

describe('on a phone', () => {
  it('nothing scrolls sideways but the tables', async () => {
    const page = await openApp({ path: '#/segments', width: 320, height: 640 });
    await button(page, 'Generate').click();
    for (const way of ['Cross traits', 'Equal parts', 'From a customer list']) {
      await dialog(page).getByRole('tab', { name: way }).click();
      if (way === 'Cross traits') for (const trait of ['Age', 'Gender']) await inDialog(page, trait).click();
      const body = dialog(page).locator('.dialog-body');
      expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), way).toBe(0);
      expect(await axeViolations(dialog(page)), way).toEqual([]);
    }
    expectClean(page);
  });
});
