import { describe, expect, it } from 'vitest';
import { expectClean, shareApp } from './harness.ts';
import { fmcg } from './plans.ts';
import { button, expectHumanWords, expectText, field, goTo, headline, openPlan, pasteText } from './screens.ts';

describe('a plan', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => page.getByRole('grid', { name: 'Segments' }).waitFor());

  it('has a table that is pasted beside every field brought to the import', async () => {
    const page = visit();
    await pasteText(page, 'Hello');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await pasteText(page, 'Segment\tSize\nNorth\t1000\nSouth\t2000');
    await page.getByRole('radio', { name: 'Add to the segments' }).check();
    await button(page, 'Add 2 segments').click();
    await page.getByText(/^14 segments, 14 included/).waitFor();
    expectClean(page);
  });

  it('leaves a table that is pasted into a field to the field', async () => {
    const page = visit();
    await field(page, 'Find a segment').focus();
    await pasteText(page, 'Segment\tSize\nNorth\t1000');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expectClean(page);
  });

  it('has a button that opens the import at its paste box', async () => {
    const page = visit();
    await button(page, 'Paste').click();
    await page.getByRole('dialog', { name: 'Import segments' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button(page, 'Paste').evaluate((element) => element === document.activeElement)).toBe(true);
    expectClean(page);
  });

  it('without segments offers four ways to begin, and one by keyboard alone is enough', async () => {
    const page = visit();
    await goTo(page, 'Answer');
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
