import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { budget_bytes, initialScripts } from '../tooling/initialScripts.mjs';
import { root } from '../tooling/setup.mjs';
import { inMilliseconds, quantile } from './measure.ts';
import { newVisitor } from './visit.ts';

const inKiB = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;

/** When the verdict came into the page, in milliseconds since the navigation began. */
async function timeToVerdict(): Promise<number> {
  const page = await newVisitor();
  await page.addInitScript(() => {
    const found = new MutationObserver(() => {
      if (document.querySelector('section[aria-label="Verdict"] h1') === null) return;
      performance.mark('verdict');
      found.disconnect();
    });
    found.observe(document, { childList: true, subtree: true });
  });
  await page.goto('');
  await page.getByRole('region', { name: 'Verdict' }).getByRole('heading').waitFor();
  return page.evaluate(() => performance.getEntriesByName('verdict')[0].startTime);
}

describe('a first visit', () => {
  it('shows the verdict in less than a second', async () => {
    const times: number[] = [];
    for (let visit = 0; visit < 5; visit++) times.push(await timeToVerdict());
    console.log(
      `first verdict: ${inMilliseconds(quantile(times, 0.5))}, median of ${times.map(inMilliseconds).join(', ')}`,
    );
    expect(quantile(times, 0.5)).toBeLessThan(1000);
  });

  it('loads at most 170 KiB of script before any chart, gzipped', () => {
    const scripts = initialScripts(join(root, 'dist'));
    const total_bytes = scripts.reduce((sum, { gzip_bytes }) => sum + gzip_bytes, 0);
    for (const { file, gzip_bytes } of scripts) console.log(`${file}: ${inKiB(gzip_bytes)}`);
    console.log(`first scripts: ${inKiB(total_bytes)} (at most ${inKiB(budget_bytes)})`);
    expect(total_bytes).toBeLessThanOrEqual(budget_bytes);
  });
});
