import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cellOf } from './gridCells.ts';
import { axeViolations, expectAccessible, expectClean, openApp, shareApp } from './harness.ts';
import { largeWorkbook, noTables, platformExport, uncertainLifts } from './importFiles.ts';
import {
  button,
  chooseFile,
  comeTo,
  dialogCloses,
  eventually,
  expectHumanWords,
  expectText,
  type GivenFile,
  goTo,
  message,
  planOfSegments,
  verdict,
} from './screens.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog');
const act = (page: Page, name: string): Locator => dialog(page).getByRole('button', { name, exact: true });
const summary = (page: Page): Locator => dialog(page).locator('.import-summary p');
const answer = (page: Page, name: string): Locator => dialog(page).getByRole('radio', { name, exact: true });
const pasteBox = (page: Page): Locator => dialog(page).getByRole('textbox', { name: 'Paste a table' });
const bringsIn = (page: Page): Locator => dialog(page).locator('.import-agree').getByRole('button');

const pasted = 'Segment\tSize\tLift\nYoung urban\t1000\t2\nFamilies\t2500\t3';

async function openImport(page: Page): Promise<void> {
  await button(page, 'Import').click();
  await pasteBox(page).waitFor();
}

const choose = (page: Page, file: GivenFile, through = 'Choose a file') => chooseFile(act(page, through), file);

async function paste(page: Page, text: string): Promise<void> {
  await pasteBox(page).fill(text);
  await act(page, 'Read the table').click();
}

const worker = /importWorker[^/]*\.js$/;

/** A file held by the pointer over an element, and let go. */
async function drop(target: Locator, { name, content }: GivenFile): Promise<void> {
  const transfer = await target.evaluateHandle(
    (_, [fileName, text]) => {
      const held = new DataTransfer();
      held.items.add(new File([text], fileName));
      return held;
    },
    [name, Buffer.from(content).toString()] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: transfer });
}

/** Each of them leaves the place as it was found. */
describe('an import', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => button(page, 'Import').waitFor());

  it('of a platform’s file is mapped, its bad row is left out, and the rest enters as one step, which one undo takes back', async () => {
    const page = visit();
    const before = (await planOfSegments(page)).segments;
    await openImport(page);
    await choose(page, platformExport);

    await expectText(summary(page), /^4 rows found, 1 question open\.$/);
    await dialog(page).getByRole('heading', { name: 'Import “platform export.csv”' }).waitFor();
    await expectText(dialog(page).locator('.import-hindrance'), 'Answer the question above first.');
    expect(await bringsIn(page).getAttribute('aria-disabled')).toBe('true');
    await dialog(page).getByLabel('Which column is “Name”?').selectOption('Cluster label');

    await expectText(summary(page), '3 rows read, 1 needs you.');
    const bad = dialog(page).getByRole('cell', { name: /TBD/ });
    await expectText(bad, /Can’t be read as a number\./);
    await expectText(
      dialog(page).getByRole('listitem').first(),
      /^Row 4, Persone\s?TBD\s?Can’t be read as a number\.$/,
    );
    await expectText(dialog(page).locator('.import-notes'), 'A column is left out: Internal ID.');
    await dialog(page).getByRole('checkbox', { name: 'Leave out the row that needs you' }).check();
    await answer(page, 'Add to the segments').check();
    await expectHumanWords(page);
    await act(page, 'Add 3 segments').click();

    await dialogCloses(page);
    await expectText(message(page).first(), /^i?3 segments added\.1 row was left out\./);
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: import 3 segments');
    const after = (await planOfSegments(page)).segments;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name, size, cpm, microLift }) => [name, size, cpm, microLift])).toEqual([
      ['Young urban', 1000, 4.5, 0.02],
      ['Families', 2500, 4.2, 0.03],
      ['مرحبا', 1_200_000, 4, 0.02],
    ]);

    await button(page, 'Undo').click();
    expect((await planOfSegments(page)).segments).toEqual(before);
    expectClean(page);
  });

  it('follows other choices at once: a column, the separator, the header', async () => {
    const page = visit();
    await openImport(page);
    await choose(page, platformExport);
    await dialog(page).getByLabel('What is “Cluster label”?').selectOption('Name');
    await expectText(summary(page), '3 rows read, 1 needs you.');
    await dialog(page).getByLabel('Header row').selectOption('None');
    await expectText(summary(page), /^5 rows found/);
    await dialog(page).getByLabel('Separator').selectOption('Tab');
    await eventually(
      () => dialog(page).getByRole('columnheader').count(),
      (count) => count === 2,
      'one column beside the numbers of the rows',
    );
    await expectHumanWords(page);
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('asks about a cell that can be read in another way only, and the answer is one button away', async () => {
    const page = visit();
    await openImport(page);
    await paste(page, 'Segment\tSize\tCPM\nA\t10\t0.5\nB\t20\t0.25\nC\t30\t0,75');
    await expectText(summary(page), '2 rows read, 1 needs you.');
    await expectText(dialog(page).getByRole('listitem').first(), /Row 4, CPM\s?0,75\s?Is written in another way/);
    await act(page, '$0.75').click();
    await expectText(summary(page), '3 rows read, and all can be added.');
    await act(page, 'Replace all segments with these 3').click();
    await dialogCloses(page);
    expect((await planOfSegments(page)).segments.map(({ cpm }) => cpm)).toEqual([0.5, 0.25, 0.75]);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('begins with a file dropped on the place, which gives way to one dropped on the dialog', async () => {
    const page = visit();
    await drop(page.getByRole('heading', { level: 1 }), platformExport);
    await dialog(page).getByRole('heading', { name: 'Import “platform export.csv”' }).waitFor();
    await drop(dialog(page), { ...platformExport, name: 'another.csv' });
    await dialog(page).getByRole('heading', { name: 'Import “another.csv”' }).waitFor();
    await expectText(summary(page), /^4 rows found/);
    expect(await page.locator('.drop-hint').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('of a pasted table asks about its lifts, and takes the place of the example’s segments', async () => {
    const page = visit();
    await openImport(page);
    await paste(page, pasted);
    await dialog(page).getByRole('group', { name: 'Micro lift: is 2 meant as 2% or 200%?' }).waitFor();
    await answer(page, '200%: 1 stands for 100%').check();
    await expectText(summary(page), /^1 row read, 1 needs you\.|^2 rows read/);
    await answer(page, '2%: the numbers are percent').check();
    await expectText(summary(page), '2 rows read, and all can be added.');
    await act(page, 'Replace all segments with these 2').click();
    await dialogCloses(page);
    expect((await planOfSegments(page)).segments.map(({ name, size, microLift }) => [name, size, microLift])).toEqual([
      ['Young urban', 1000, 0.02],
      ['Families', 2500, 0.03],
    ]);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('of lifts that are ranges keeps them as ranges, of which the answer says how sure it is', async () => {
    const page = visit();
    await openImport(page);
    await choose(page, uncertainLifts);
    await expectText(summary(page), '3 rows read, and all can be added.');
    await act(page, 'Replace all segments with these 3').click();
    await dialogCloses(page);
    await expectText(cellOf(page, 'microLift', 'Young urban'), '5% to 35%');
    await expectText(cellOf(page, 'microLift', 'Families'), '30%');
    await expectText(cellOf(page, 'microLift', 'Seniors'), '20% to 90%');
    await goTo(page, 'Answer');
    const sure = page.getByRole('region', { name: 'How sure?' });
    await comeTo(sure, ':scope:has(figure:not([data-stale])):not(:has(.how-sure-preview))');
    await expectText(sure.locator('figure h3').first(), /ahead in \d+ of 20/);
    await expectText(
      sure.locator('.how-sure-about'),
      /2 numbers are uncertain: Micro lift \(Young urban\); Micro lift \(Seniors\)\.$/,
    );
    await expectText(verdict(page).locator('.verdict-odds'), /^How sure: (macro|micro) is ahead in \d+ of 20 outcomes/);
    expectClean(page);
    await button(page, 'Undo').click();
    await goTo(page, 'Segments');
  });

  it('keeps what was pasted when the browser’s dialog is left without a file', async () => {
    const page = visit();
    await openImport(page);
    await pasteBox(page).fill(pasted);
    await dialog(page).locator('input[type=file]').dispatchEvent('cancel', { bubbles: true });
    expect(await pasteBox(page).inputValue()).toBe(pasted);
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('keeps what was pasted and holds no table, to be mended', async () => {
    const page = visit();
    await openImport(page);
    await paste(page, '{ "format": "micromacro-plan" }');
    await expectText(dialog(page).getByRole('alert'), /What was pasted is a whole plan/);
    await act(page, 'Start again').click();
    expect(await pasteBox(page).inputValue()).toBe('{ "format": "micromacro-plan" }');
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expectClean(page);
  });

  it('refuses a file that holds no table by its name with what to do, and another can be chosen', async () => {
    const page = visit();
    const before = (await planOfSegments(page)).segments;
    await openImport(page);
    let through = 'Choose a file';
    for (const { file, said } of noTables) {
      await choose(page, file, through);
      await expectText(dialog(page).getByRole('alert'), said);
      expect(await axeViolations(dialog(page)), file.name).toEqual([]);
      await expectHumanWords(page);
      through = 'Choose another file';
    }
    await act(page, 'Close').click();
    await dialogCloses(page);
    expect((await planOfSegments(page)).segments).toEqual(before);
    expectClean(page);
  });

  it('is done by keyboard alone, and the focus comes back to where it was', async () => {
    const page = visit();
    await button(page, 'Import').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, pasteBox(page));
    await page.keyboard.insertText(pasted);
    await page.keyboard.press('Control+z');
    expect(await pasteBox(page).inputValue()).toBe('');
    await page.keyboard.insertText(pasted);
    await tabTo(page, act(page, 'Read the table'));
    await page.keyboard.press('Enter');
    await tabTo(page, answer(page, '2%: the numbers are percent'));
    await page.keyboard.press('Space');
    await expectText(summary(page), '2 rows read, and all can be added.');
    await tabTo(page, answer(page, 'Replace all'));
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, act(page, 'Add 2 segments'));
    await page.keyboard.press('Enter');
    await dialogCloses(page);
    await eventually(
      () => button(page, 'Import').evaluate((element) => element === document.activeElement),
      (focused) => focused,
      'the focus is back on Import',
    );
    await expectText(message(page).first(), /2 segments added\./);
    await button(page, 'Undo').click();
    expectClean(page);
  });

  it('of a spreadsheet of 5,000 rows is mapped, its bad rows are left out, and it updates and adds by name', async () => {
    const page = visit();
    await openImport(page);
    await choose(page, largeWorkbook(5000));
    await dialog(page).getByLabel('Which column is “Size”?').selectOption('Dimensionality');
    await expectText(summary(page), '4,995 rows read, 5 need you.');
    await dialog(page).getByRole('checkbox', { name: 'Leave out these 5 rows' }).check();
    await answer(page, 'Update by name').check();
    await act(page, 'Update by name from 4,995 rows').click();
    await dialogCloses(page);
    const segments = (await planOfSegments(page)).segments;
    expect(segments.length).toBe(4995 + 12);
    expect(segments.at(-1)).toMatchObject({ name: 'Group 4999', size: 5998, cpm: 4.5 });
    expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
    expectClean(page);
  });
});

describe('a large spreadsheet', () => {
  it('can be cancelled while it is read, and nothing has changed', async () => {
    const page = await openApp({ path: '#/segments' });
    const before = (await planOfSegments(page)).segments;
    // The worker does not start, so that reading lasts.
    await page.route(worker, () => {});
    await openImport(page);
    await choose(page, largeWorkbook(5000));
    await dialog(page).getByRole('progressbar', { name: 'Reading the table' }).waitFor();
    expect(await axeViolations(dialog(page))).toEqual([]);
    await act(page, 'Cancel').click();
    await pasteBox(page).waitFor();
    await page.unroute(worker);
    await paste(page, 'Segment,Size\nA,10');
    await expectText(summary(page), '1 row read, and all can be added.');
    await page.keyboard.press('Escape');
    await dialogCloses(page);
    expect((await planOfSegments(page)).segments).toEqual(before);
  });
});

describe.each([
  { width: 1440, height: 900, themes: ['light', 'dark'] },
  { width: 390, height: 844, themes: ['light', 'dark'] },
  { width: 320, height: 568, themes: ['light'] },
] as const)('at $width px', ({ width, height, themes }) => {
  it('axe finds nothing in a table with questions or problems, and nothing is wider than the dialog', async () => {
    const page = await openApp({ path: '#/segments', width, height, reducedMotion: 'reduce' });
    await openImport(page);
    const expectFitting = async (what: string) => {
      await expectAccessible(dialog(page), what, themes);
      const [content, frame] = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => [
        scrollWidth,
        clientWidth,
      ]);
      expect(content, what).toBeLessThanOrEqual(frame ?? 0);
    };
    await expectFitting('the beginning');
    await choose(page, platformExport);
    await expectText(summary(page), /1 question open/);
    await expectFitting('a question');
    await dialog(page).getByLabel('Which column is “Name”?').selectOption('Cluster label');
    await expectText(summary(page), /1 needs you/);
    await expectFitting('a problem');
    expectClean(page);
  });
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let turn = 0; turn < 60; turn++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`never got to ${target} by Tab`);
}
