import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type CorpusCase, corpusBytes, corpusCases } from '../fixtures/corpus.ts';
import { expectClean, shareApp } from './harness.ts';
import {
  button,
  eventually,
  expectHumanWords,
  expectText,
  field,
  headline,
  message,
  openFile,
  outcomeRow,
  savedFile,
  textOf,
  verdict,
} from './screens.ts';

const cases = corpusCases('json');
const withVerdict = (verdict: CorpusCase['verdict']) => cases.filter((entry) => entry.verdict === verdict);

async function openCase(page: Page, file: string): Promise<void> {
  await openFile(page, { name: file, content: corpusBytes('json', file) });
  await expectText(message(page), new RegExp(`“${file}”`));
}

/** Holds that the file ran nothing and changed nothing that is not its own. */
async function expectHarmless(page: Page): Promise<void> {
  expect(
    await page.evaluate('[window.__xss, ({}).polluted, ({}).x, document.querySelectorAll("img, iframe").length]'),
  ).toEqual([undefined, undefined, undefined, 0]);
  await expectHumanWords(page);
}

describe('a plan file from elsewhere', () => {
  const visit = shareApp({}, (page) => headline(page).waitFor());

  it('that is refused leaves plan and verdict as they were, says which file it was and why, and the app still works', async () => {
    const page = visit();
    await field(page, 'Budget').fill('4.2M');
    await field(page, 'Budget').press('Enter');
    const said = await textOf(verdict(page));
    const before = await savedFile(page);
    const reasons = new Set<string>();
    for (const { file } of withVerdict('REFUSE')) {
      await openCase(page, file);
      const alert = page.getByRole('alert');
      await expectText(alert, new RegExp(`“${file}” was not opened; your plan is as it was\\.`));
      reasons.add(await textOf(alert.getByRole('listitem').last()));
      expect(await textOf(verdict(page)), file).toBe(said);
      await expectHarmless(page);
    }
    expect(reasons.size).toBeGreaterThan(8);
    expect(await savedFile(page)).toBe(before);
    expect(await button(page, 'Undo').getAttribute('title')).toBe('Undo: Budget');

    await field(page, 'Budget').fill('5M');
    await eventually(
      () => outcomeRow(page, 'Spend'),
      ([macro]) => macro === '$5,000,000',
      'the totals follow',
    );
    expectClean(page);
  });

  it('is refused as any other file when it is no text at all', async () => {
    const page = visit();
    const bytes = new Uint8Array(4096).map((_, i) => (i * 37) % 256);
    await openFile(page, { name: 'photo.json', content: bytes });
    await expectText(page.getByRole('alert'), /“photo\.json” was not opened/);
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expectClean(page);
  });

  it('opens when it is a plan', async () => {
    const page = visit();
    for (const { file } of withVerdict('ACCEPT')) {
      await openCase(page, file);
      await expectText(message(page), new RegExp(`“${file}” is open\\.`));
      expect(await message(page).getByRole('listitem').count(), file).toBe(0);
      await expectText(headline(page), /\w+ \w+.*\./);
      await expectHarmless(page);
    }
    expectClean(page);
  });

  it('opens when it is nearly one, and what is odd about it is said', async () => {
    const page = visit();
    for (const { file } of withVerdict('ACCEPT+NOTE')) {
      await openCase(page, file);
      await expectText(message(page), new RegExp(`“${file}” is open\\.`));
      const notes = await message(page).getByRole('listitem').count();
      const warnings = await page.locator('.warnings').count();
      const cannotBeBought = /can’t be bought|can be bought/.test(await textOf(verdict(page)));
      expect(notes > 0 || warnings > 0 || cannotBeBought, file).toBe(true);
      await expectHarmless(page);
    }
    expectClean(page);
  });
});
