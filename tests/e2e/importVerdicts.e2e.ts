import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { corpusBytes, corpusCases, type TableFolder } from '../fixtures/corpus.ts';
import { expectClean, shareApp } from './harness.ts';
import { button, chooseFile, expectHumanWords, goTo, planOfSegments } from './screens.ts';

type Verdict = 'ACCEPT' | 'ASK' | 'ROW-ERRORS' | 'REFUSE';

/** What the dialog says of a file: it refuses it, asks, names bad cells, or takes it. */
async function verdictOn(page: Page): Promise<Verdict> {
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('alert')
    .or(dialog.getByRole('heading', { name: 'First rows' }))
    .waitFor();
  const says = async (heading: string) => (await dialog.getByRole('heading', { name: heading }).count()) > 0;
  if ((await dialog.getByRole('alert').count()) > 0) return 'REFUSE';
  if (await says('Only you can say')) return 'ASK';
  return (await says('What needs you')) ? 'ROW-ERRORS' : 'ACCEPT';
}

async function choose(page: Page, folder: TableFolder, file: string): Promise<void> {
  const start = page.getByRole('dialog').getByRole('button', { name: /^Choose (a|another) file$/ });
  await chooseFile(start, { name: file, content: corpusBytes(folder, file) });
}

/** A part that claims 4 GB may also be read for what it truly holds, which is a good table. */
const alsoRight: Readonly<Record<string, readonly Verdict[]>> = { '025-claims-4GB.xlsx': ['ACCEPT', 'REFUSE'] };

/** Every fourth file, which is one of nearly every kind: reading is held to all of them without a browser. */
function sampleOf<T>(cases: readonly T[]): readonly T[] {
  return cases.filter((_, index) => index % 4 === 0);
}

const untouched = `Reflect.get({}, 'polluted') === undefined && Reflect.get({}, 'x') === undefined && window.__xss === undefined`;

describe('files that users bring, in a browser', () => {
  const visit = shareApp({ path: '#/segments' }, (page) => button(page, 'Import').waitFor());

  it.each(['csv', 'xlsx'] as const)(
    'in %s get their verdict, say nothing of the machine, and leave the plan as it was',
    async (folder) => {
      const page = visit();
      const before = await planOfSegments(page);
      for (const { file, verdict } of sampleOf(corpusCases(folder))) {
        await button(page, 'Import').click();
        const began = performance.now();
        await choose(page, folder, file);
        const said = await verdictOn(page);
        expect.soft(performance.now() - began, `${file}: time`).toBeLessThan(3000);
        expect.soft(alsoRight[file] ?? [verdict.replace('+NOTE', '')], file).toContain(said);
        await expectHumanWords(page);
        await page.keyboard.press('Escape');
      }
      expect(await page.evaluate(untouched)).toBe(true);
      expect(await planOfSegments(page)).toEqual(before);
      expectClean(page);
    },
  );

  it('that are accepted are one step: undone, the plan is what it was; done again, a figure typed after it survives a reload', async () => {
    const page = visit();
    const before = await planOfSegments(page);
    await button(page, 'Import').click();
    await choose(page, 'csv', '001-good.csv');
    await page.getByRole('radio', { name: 'Replace all' }).check();
    await button(page, 'Replace all segments with these 2').click();
    const imported = await planOfSegments(page);
    expect(imported.segments.map(({ name, size, cpm, microLift }) => [name, size, cpm, microLift])).toEqual([
      ['Young urban', 1000, 0.5, 0.02],
      ['Families', 2500, 0.4, 0.03],
    ]);
    await button(page, 'Undo').click();
    expect(await planOfSegments(page)).toEqual(before);
    await button(page, 'Redo').click();
    expect(await planOfSegments(page)).toEqual(imported);
    await goTo(page, 'Answer');
    await page.getByRole('textbox', { name: 'Budget', exact: true }).fill('123456');
    await page.reload();
    expect(await planOfSegments(page)).toEqual({ ...imported, budget: 123456 });
    expectClean(page);
  });
});
