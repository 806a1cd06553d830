import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, inject, onTestFinished } from 'vitest';

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** A first-time visitor with an empty page, in a browser profile of its own that goes when the test ends. */
export async function newVisitor(): Promise<Page> {
  browser ??= chromium.connect(inject('browserAddress'));
  const context: BrowserContext = await (await browser).newContext({
    baseURL: inject('appAddress'),
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
  });
  onTestFinished(() => context.close());
  return context.newPage();
}
