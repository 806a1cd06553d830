import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, quantile } from './measure.ts';
import { newVisitor } from './visit.ts';

const digits = '12345678'.repeat(5);
const betweenKeys_ms = 150;

async function openPlan(page: Page, count: number): Promise<void> {
  await page.goto('');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open plan' }).click();
  const buffer = Buffer.from(JSON.stringify({ ...largePlan(count), name: 'Many segments' }));
  await (await chooser).setFiles({ name: 'many.json', mimeType: 'application/json', buffer });
  await expect.poll(() => page.title(), { timeout: 60_000 }).toContain('Many segments');
  // The curves of the cards are computed and the plan is saved.
  await page.waitForTimeout(5_000);
}

/** From the address to the first painted row. */
function timeToMount(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    location.hash = '#/segments';
    const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    while (document.querySelector('[aria-rowindex="2"]') === null) await painted();
    return performance.now() - start;
  });
}

/** The time between frames while the rows fly by: first as by a wheel, then in leaps. */
function framesOfScrolling(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('.grid-scroll');
    if (scroller === null) throw new Error('there is no grid');
    const leap = scroller.scrollHeight / 100;
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let turn = 0; turn < 80; turn++) {
      scroller.scrollTop += turn < 40 ? 200 : leap;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    scroller.scrollTop = 0;
    return times;
  });
}

/** From each key in a cell to the painted frame after it. */
async function timesOfTyping(page: Page): Promise<readonly number[]> {
  await page.locator('[aria-rowindex="2"] [data-column=size]').click();
  await page.evaluate(() => {
    window.paints = [];
    document.addEventListener(
      'input',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => window.paints.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  for (const [index, key] of [...digits].entries()) {
    if (index % 5 === 0 && index > 0) await page.keyboard.press('Control+a');
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenKeys_ms);
  }
  await page.keyboard.press('Escape');
  return page.evaluate(() => window.paints);
}

/** How long the page is busy with a pasted table. */
function timeToPaste(page: Page, rows: number): Promise<number> {
  return page.evaluate((count) => {
    const clipboardData = new DataTransfer();
    const lines = Array.from({ length: count }, (_, i) => `Pasted ${i}\t${1000 + i}\t\t${1 + (i % 9)}.5%`);
    clipboardData.setData('text/plain', lines.join('\n'));
    const cell = document.querySelector<HTMLElement>('[aria-rowindex="2"] [data-column=name]');
    cell?.focus();
    const start = performance.now();
    cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return performance.now() - start;
  }, rows);
}

declare global {
  interface Window {
    /** Milliseconds from each key to the frame painted after it. */
    paints: number[];
  }
}

describe.each([
  [1_000, 33],
  [100_000, 100],
])('the grid of %i segments', (count, mostToPaint_ms) => {
  it('is there at once, scrolls smoothly, and follows typing', async () => {
    const page = await newVisitor();
    await openPlan(page, count);
    const mount = await timeToMount(page);
    await page.waitForTimeout(1_000);
    const worstFrame = Math.max(...(await framesOfScrolling(page)));
    const typing = await timesOfTyping(page);
    const p95 = quantile(typing, 0.95);
    const paste = await timeToPaste(page, 10_000);
    console.log(`${count} segments: first row ${inMilliseconds(mount)} (at most 300 ms),`);
    console.log(`worst frame of scrolling ${inMilliseconds(worstFrame)} (at most 50 ms),`);
    console.log(`key to paint p95 ${inMilliseconds(p95)} (at most ${mostToPaint_ms} ms) of ${typing.length},`);
    console.log(`10,000 rows pasted ${inMilliseconds(paste)} (at most 200 ms)`);
    expect(typing).toHaveLength(digits.length);
    expect(mount).toBeLessThan(300);
    expect(worstFrame).toBeLessThan(50);
    expect(p95).toBeLessThanOrEqual(mostToPaint_ms);
    if (count === 1_000) expect(paste).toBeLessThan(200);
  });
});
