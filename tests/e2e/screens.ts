import { buffer } from 'node:stream/consumers';
import type { Download, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { ScenarioId } from '../../src/io/scenarios.ts';
import type { Plan } from '../../src/model/plan.ts';
import { patience_ms } from './harness.ts';

/** The screens by the names that a user or a screen reader finds things by. */
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const verdict = (page: Page): Locator => page.getByRole('region', { name: 'Verdict' });
export const headline = (page: Page): Locator => verdict(page).getByRole('heading', { level: 1 });
export const savedState = (page: Page): Locator => page.locator('.saved');
export const segmentTable = (page: Page): Locator => page.getByRole('grid', { name: 'Segments' });
export const message = (page: Page): Locator => page.locator('.notice');

/** Waits until the element's text is, or matches, what is claimed; says what it was instead. */
export async function expectText(element: Locator, claim: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof claim === 'string' ? text === claim : claim.test(text));
  await eventually(() => textOf(element), matches, String(claim));
}

const looksAtFirst_ms = 20;
const looksAtLast_ms = 160;

/** Waits until a value is as claimed. The claim is a word for the report. */
export async function eventually<T>(look: () => Promise<T>, holds: (value: T) => boolean, claim: string): Promise<T> {
  const end = Date.now() + patience_ms;
  // Each look costs the page time that it may need to get there.
  for (let pause_ms = looksAtFirst_ms; ; pause_ms = Math.min(2 * pause_ms, looksAtLast_ms)) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) expect.fail(`never came true: ${claim}\nlast seen: ${JSON.stringify(value)}`);
    await new Promise((next) => setTimeout(next, pause_ms));
  }
}

export async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The charts of the answer, and those of the questions below that are in view. */
export async function answerDrawn(page: Page): Promise<void> {
  const awaited = '[data-stale], .budgets-waiting, [role=progressbar]';
  let before = 0;
  await eventually(
    async () => [
      await page.locator('.answer-charts svg.recharts-surface').count(),
      (await page.locator(awaited).count()) + (await unansweredNearby(page)),
      await page.locator('svg').count(),
    ],
    ([charts, open, all]) => {
      const isAtRest = all === before;
      before = all ?? 0;
      return charts === 5 && open === 0 && isAtRest;
    },
    'five charts drawn, and nothing on its way',
  );
}

/** Questions in view, or at most a screen away, that are still to be answered. */
function unansweredNearby(page: Page): Promise<number> {
  return page.locator('.unanswered').evaluateAll(
    (questions) =>
      questions.filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return each.checkVisibility() && bottom > -innerHeight && top < 2 * innerHeight;
      }).length,
  );
}

/** The exact numbers of a table's cells, row by row; none in a cell without one. */
export function figuresOf(table: Locator): Promise<readonly (readonly number[])[]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('data')].map(({ value }) => Number(value))));
}

/** Goes to a question below the charts and stays until it is answered, and those beside it: they may move it. */
export async function comeTo(section: Locator, answer: string): Promise<void> {
  await eventually(
    async () => {
      await section.scrollIntoViewIfNeeded();
      return [await section.locator(answer).count(), await unansweredNearby(section.page())] as const;
    },
    ([answers, open]) => answers > 0 && open === 0,
    `answered: ${answer}`,
  );
}

/** Ends every worker as a browser does that is short of memory: without a word. */
export function killWorkers(page: Page): void {
  // None of them lives to answer.
  for (const worker of page.workers()) worker.evaluate(() => self.close()).catch(() => {});
}

/** A row of the Outcome table: the figures of macro, micro and the mix. */
export async function outcomeRow(page: Page, name: string): Promise<readonly string[]> {
  const table = page.getByRole('table', { name: 'Outcome' });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return row.getByRole('cell').allTextContents();
}

export async function chooseScenario(page: Page, id: ScenarioId): Promise<void> {
  await page.getByLabel('Scenario', { exact: true }).selectOption(id);
  await eventually(
    () => page.getByLabel('Scenario', { exact: true }).inputValue(),
    (value) => value === id,
    `scenario ${id}`,
  );
}

export async function goTo(page: Page, place: 'Answer' | 'Segments'): Promise<void> {
  await page.getByRole('link', { name: place, exact: true }).click();
  await page.getByRole('link', { name: place, exact: true }).and(page.locator('[aria-current=page]')).waitFor();
}

export async function openAssumptions(page: Page): Promise<void> {
  const disclosure = page.getByRole('button', { name: /^More assumptions/ });
  await disclosure.click();
  await disclosure.and(page.locator('[aria-expanded=true]')).waitFor();
}

/** A file of the user's. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Chooses a file through a button and the browser's own dialog, as a user does. */
export async function chooseFile(start: Locator, { name, content }: GivenFile): Promise<void> {
  const chooser = start.page().waitForEvent('filechooser');
  await start.click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

export async function openFile(page: Page, file: GivenFile): Promise<void> {
  await chooseFile(button(page, 'Open plan'), file);
}

export async function openPlan(page: Page, plan: Plan): Promise<void> {
  const name = `${plan.name || 'plan'}.json`;
  await openFile(page, { name, content: JSON.stringify(plan, withoutEmptyCells) });
  await expectText(message(page).first(), new RegExp(`“${name}” is open`));
}

const cells = new Set(['cpm', 'fixedCost', 'precision', 'match', 'spend']);

/** What a cell of a segment is when it is left out anyway: large files get there sooner. */
function withoutEmptyCells(key: string, value: unknown): unknown {
  return value === null && cells.has(key) ? undefined : value;
}

/** What "Save plan" gives, as the text of the file. */
export async function savedFile(page: Page): Promise<string> {
  return (await downloaded(page, () => button(page, 'Save plan').click())).toString();
}

export async function savedPlan(page: Page): Promise<Plan> {
  return JSON.parse(await savedFile(page));
}

/** The same in the Segments place, which has no such button. */
export async function planOfSegments(page: Page): Promise<Plan> {
  await goTo(page, 'Answer');
  const plan = await savedPlan(page);
  await goTo(page, 'Segments');
  return plan;
}

export async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  return buffer(await (await downloadOf(page, act)).createReadStream());
}

export async function downloadOf(page: Page, act: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download');
  await act();
  return coming;
}

/** Pastes as a spreadsheet or a document does, into whatever has the focus. */
export async function pasteText(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([text, html]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', html);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

export async function dialogCloses(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const machineWords = /NaN|Infinity|undefined|\[object|∞/;

/** Holds that nothing on the page, seen or read aloud, is a word of the machine. */
export async function expectHumanWords(page: Page): Promise<void> {
  const words = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')];
    const spoken = named.flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''),
    );
    const values = [...document.querySelectorAll('input')].map(({ value }) => value);
    return [document.title, document.body.innerText, ...spoken, ...values].join('\n');
  });
  expect(words.split('\n').filter((line) => machineWords.test(line))).toEqual([]);
}

/** What stands below a field: its problem or its hint. */
export async function expectNote(page: Page, name: string, note: 'problem' | 'hint', claim: RegExp): Promise<void> {
  const id = await field(page, name).getAttribute('id');
  await expectText(page.locator(`[id="${id}-${note}"]`), claim);
}

export async function expectValue(page: Page, name: string, text: string): Promise<void> {
  await eventually(
    () => field(page, name).inputValue(),
    (value) => value === text,
    `${name} shows ${text}`,
  );
}
