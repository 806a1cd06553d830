import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectClean, shareApp } from './harness.ts';
import { chooseScenario, downloaded, downloadOf, eventually, expectText, field, headline, textOf } from './screens.ts';

const figures = (page: Page) => page.locator('figure.chart');

/** The five charts of the Answer place, once they are drawn from the figures on the screen. */
async function drawnCharts(page: Page): Promise<readonly Locator[]> {
  await eventually(
    () => page.locator('figure.chart:not([data-stale]) svg.recharts-surface').count(),
    (count) => count >= 5,
    'five charts drawn',
  );
  return figures(page).all();
}

function act(chart: Locator, name: string): Locator {
  return chart.getByRole('button', { name: new RegExp(`^${name}: `) });
}

async function file(page: Page, chart: Locator, format: 'PNG' | 'SVG' | 'CSV'): Promise<Buffer> {
  return downloaded(page, () => act(chart, `Download ${format}`).click());
}

/** The cells of a CSV that has no line breaks in fields, one list a row. */
function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The open table below a chart: exact numbers where a cell carries one, else its text. */
function tableRows(chart: Locator): Promise<readonly (readonly string[])[]> {
  return chart
    .locator('.chart-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => cell.querySelector('data')?.getAttribute('value') ?? cell.textContent ?? ''),
      ),
    );
}

describe('every chart', () => {
  const visit = shareApp({}, drawnCharts);

  it('has a table with the figures of its CSV', async () => {
    const page = visit();
    for (const chart of await drawnCharts(page)) {
      const title = await textOf(chart.locator('h3'));
      await act(chart, 'Table').click();
      const table = await tableRows(chart);
      const content = (await file(page, chart, 'CSV')).toString('utf8');
      expect(content.startsWith('\uFEFF'), title).toBe(true);
      expect(content).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      const [head, ...rows] = csvRows(content);
      expect(head?.length, title).toBeGreaterThan(2);
      expect(rows.length, title).toBe(table.length);
      for (const [i, row] of rows.entries()) expectSameFigures(row, table[i] ?? [], title);
    }
    expectClean(page);
  });

  it('is saved as a drawing that stands alone: title, legend, no outside reference', async () => {
    const page = visit();
    const legends = [];
    for (const chart of await drawnCharts(page)) {
      const title = await textOf(chart.locator('h3'));
      const source = (await file(page, chart, 'SVG')).toString('utf8');
      const picture = await page.evaluate(parsePicture, source);
      expect(picture.error, title).toBe(null);
      expect(picture.title).toBe(title);
      expect(picture.words).toContain('MicroMacro · Mass FMCG launch');
      expect(picture.outside, title).toEqual([]);
      legends.push(picture.words);
    }
    for (const words of legends) expect(words).toMatch(/Macro[\s\S]*Micro|Mix now[\s\S]*Recommended mix/);
    expectClean(page);
  });

  it('is saved as a picture of a size worth showing', async () => {
    const page = visit();
    for (const chart of await drawnCharts(page)) {
      const bytes = await file(page, chart, 'PNG');
      expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      expect(bytes.length).toBeGreaterThan(10_000);
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
    }
    expectClean(page);
  });

  it('has the words of now off the screen, and is drawn again when it comes there, or on paper', async () => {
    const page = visit();
    const roi = (await drawnCharts(page))[4];
    if (roi === undefined) throw new Error('no chart');
    const ticks = () => textOf(roi.locator('.recharts-xAxis-tick-labels'));
    const setBudget = async (budget: string) => {
      await field(page, 'Budget').fill(budget);
      await page.evaluate(() => scrollTo(0, 0));
      await expectText(roi.locator('h3'), new RegExp(`^Beyond \\${budget},`));
      await drawnCharts(page);
    };
    await roi.scrollIntoViewIfNeeded();
    expect(await ticks()).not.toContain('$10M');

    await setBudget('$6M');
    expect(await ticks()).not.toContain('$10M');
    await roi.scrollIntoViewIfNeeded();
    await eventually(ticks, (texts) => texts.includes('$10M'), 'drawn up to twice the new budget');

    await setBudget('$50M');
    expect(await ticks()).not.toContain('$100M');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await ticks()).toContain('$100M');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expectClean(page);
  });

  it('follows the plan: title, sentence and file name are those of the scenario on the screen', async () => {
    const page = visit();
    await drawnCharts(page);
    await chooseScenario(page, 'hair');
    await expectText(headline(page), /^Micro earns/);
    const [winner] = await drawnCharts(page);
    if (winner === undefined) throw new Error('no chart');
    await expectText(winner.locator('h3'), /^Which wins\? Micro/);
    expect(await winner.getByRole('img').first().getAttribute('aria-label')).toMatch(
      /^Profit on a budget of \$600K?k?/,
    );
    const download = await downloadOf(page, () => act(winner, 'Download CSV').click());
    expect(download.suggestedFilename()).toMatch(/^niche-hair-care-line-winner\.csv$/);
    expectClean(page);
  });
});

function expectSameFigures(csv: readonly string[], table: readonly string[], title: string): void {
  expect(csv.length, title).toBe(table.length);
  csv.forEach((cell, i) => {
    const shown = table[i] ?? '';
    if (cell === '' || Number.isNaN(Number(cell))) return;
    const apart = Math.abs(Number(shown) - Number(cell));
    expect(apart, `${title}: ${shown} against ${cell}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(Number(cell))));
  });
}

function parsePicture(source: string) {
  const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
  const references = [...picture.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ name, value }) => {
      if (name.startsWith('xmlns')) return false;
      return /https?:|\/\/|data:|var\(/.test(value) || (/href$/.test(name) && !value.startsWith('#'));
    }),
  );
  return {
    error: picture.querySelector('parsererror')?.textContent ?? null,
    title: picture.querySelector('title')?.textContent ?? '',
    words: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
    outside: references.map(({ name, value }) => `${name}=${value}`),
  };
}
