import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';

export interface AppOptions {
  /** What follows the address of the app, such as `#/segments`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * For each step of a page, so that a failure names the step that waited. A claim is about what comes, not when: a busy
 * machine may take ten times as long as a user's.
 */
export const patience_ms = 30_000;

const appAddress = inject('appAddress');
const problems = new WeakMap<Page, string[]>();
let browser: Promise<Browser> | undefined;

/** Opens the app as a first-time visitor: a fresh browser profile, closed when the test ends. Call it inside a test. */
export async function openApp(options: AppOptions = {}): Promise<Page> {
  const page = await visit(options);
  onTestFinished(() => page.context().close());
  return page;
}

/**
 * One visit that the tests of a block share, in their order: for tests that only look, or that leave alone what the others
 * look at. Call it in the block, and what it gives in each test.
 */
export function shareApp(options: AppOptions, begin: (page: Page) => Promise<unknown>): () => Page {
  let shared: Page | undefined;
  beforeAll(async () => {
    shared = await visit(options);
    await begin(shared);
  });
  afterAll(() => shared?.context().close());
  return () => {
    if (shared === undefined) throw new Error('The visit has not begun.');
    return shared;
  };
}

/** Opens one more tab of the same visitor. */
export async function openTab(page: Page, path = ''): Promise<Page> {
  return openPage(page.context(), path);
}

/** Holds that nothing went wrong unseen: no error in the console, nothing thrown, nothing the policy forbids, no request elsewhere. */
export function expectClean(page: Page): void {
  expect(problems.get(page)).toEqual([]);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of WCAG 2.2 AA that a theme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA on a page, or in parts of it: one readable line for each element. */
export async function axeViolations(place: Page | Locator, runOnly: readonly string[] = everyRule): Promise<string[]> {
  const page = pageOf(place);
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource);
  const part = 'page' in place ? place : page.locator('html');
  const options: RunOptions = { runOnly: [...runOnly], resultTypes: ['violations'] };
  const results = await part.evaluateAll(runAxe, options);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')}: ${flat(failureSummary)}`),
  );
}

type Theme = 'light' | 'dark';

/** Holds that axe finds nothing on a page, or in parts of it, in each theme; what no theme can change is looked at in the first. */
export async function expectAccessible(
  place: Page | Locator,
  what: string,
  themes: readonly Theme[] = ['light', 'dark'],
): Promise<void> {
  const page = pageOf(place);
  for (const [index, colorScheme] of themes.entries()) {
    await page.emulateMedia({ colorScheme });
    const rules = index === 0 ? everyRule : colourRules;
    let found = await axeViolations(place, rules);
    // Right after the switch the browser may still report some colours of the theme before.
    for (let again = 0; found.length > 0 && again < 3; again++) {
      await page.waitForTimeout(300);
      found = await axeViolations(place, rules);
    }
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

function pageOf(place: Page | Locator): Page {
  return 'page' in place ? place.page() : place;
}

/** Of nothing it throws: what is not there is not accessible. */
function runAxe(include: Element[], options: RunOptions): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  return axe.run({ include }, options);
}

type ContextOptions = Parameters<Browser['newContext']>[0];

async function visit({ path = '', width = 1440, height = 900, ...media }: AppOptions): Promise<Page> {
  const context = await openContext({ viewport: { width, height }, ...media });
  return openPage(context, path);
}

async function openContext(options: ContextOptions): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browserAddress'));
  return (await browser).newContext({ baseURL: appAddress, locale: 'en-US', ...options });
}

async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience_ms);
  problems.set(page, await collectProblems(page));
  await page.goto(path);
  return page;
}

async function collectProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (leavesOrigin(request.url())) found.push(`request elsewhere: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => found.push(`policy: ${violation}`));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    reportViolation(event.effectiveDirective + ' blocked ' + (event.blockedURI || 'inline')))`);
  return found;
}

function leavesOrigin(address: string): boolean {
  return /^(https?|wss?):/.test(address) && !address.startsWith(appAddress);
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
