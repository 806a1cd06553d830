import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.mjs';
import { root } from './setup.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appAddress: string;
    /** Where Playwright connects to the one browser that all test files share. */
    browserAddress: string;
  }
}

/** Serves the built app and launches one browser, for the tests that act as a user. */
export default async function serveAndLaunch(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no built app to test: npm run build.');
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4273, open: false } });
  const browser = await chromium.launchServer(await findBrowser());
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('appAddress', `http://127.0.0.1:${port}/`);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
