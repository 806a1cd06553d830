import { describe, expect, it } from 'vitest';
import { expectClean, openApp } from './harness.ts';
import { fmcg } from './plans.ts';
import { button, expectHumanWords, expectText, field, goTo, headline, openPlan, pasteText } from './screens.ts';

describe('a table on the clipboard', () => {
  it('pasted beside every field opens the import with it', async () => {
    const page = await openApp({ path: '#/segments' });
    await page.getByRole('grid', { name: 'Segments' }).waitFor();
    await pasteText(page, 'Hello');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await pasteText(page, 'Segment\tSize\nNorth\t1000\nSouth\t2000');
    await page.getByRole('radio', { name: 'Add to the segments' }).check();
    await button(page, 'Add 2 segments').click();
    await page.getByText(/^14 segments, 14 included/).waitFor();
    expectClean(page);
  });

  it('pasted into a field is the field’s', async () => {
    const page = await openApp({ path: '#/segments' });
    await field(page, 'Find a segment').focus();
    await pasteText(page, 'Segment\tSize\nNorth\t1000');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expectClean(page);
  });

  it('has a button that opens the import at its paste box', async () => {
    const page = await openApp({ path: '#/segments' });
    await button(page, 'Paste').click();
    await page.getByRole('dialog', { name: 'Import segments' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button(page, 'Paste').evaluate((element) => element === document.activeElement)).toBe(true);
    expectClean(page);
  });
});

describe('a plan without segments', () => {
  it('offers four ways to begin, and one by keyboard alone is enough', async () => {
    const page = await openApp();
    await openPlan(page, { ...fmcg, name: 'None', segments: [] });
    await goTo(page, 'Segments');
    await page.getByText('There are no segments yet.').waitFor();
    for (const name of ['Paste', 'Import', 'Generate', 'Add segment']) await button(page, name).waitFor();
    await expectHumanWords(page);
    await button(page, 'Add segment').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'Segment 1' }).waitFor();
    await goTo(page, 'Answer');
    await expectText(headline(page), /^Macro earns|^Micro earns/);
    expectClean(page);
  });
});
