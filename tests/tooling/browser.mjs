import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packagedChromium.mjs';

/** No first-run pages, no updates, no traffic of the browser's own; no sandbox, for it does not run as root. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * A browser to test in, as launch options of Playwright: CHROME_PATH, else an installed Chrome or Chromium, else the one
 * in @sparticuz/chromium, else Playwright's own.
 * @returns {Promise<{ executablePath: string, args: string[], env?: Record<string, string> }>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: mustRun(chosen, 'CHROME_PATH'), args };
  const installed = installedBrowsers().find((path) => runs(path));
  if (installed) return { executablePath: installed, args };
  const packaged = await packagedChromium();
  if (packaged) {
    const env = { ...definedEnvironment(), ...packaged.env };
    return { executablePath: mustRun(packaged.executablePath, 'the package @sparticuz/chromium', env), args, env };
  }
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath(), args };
  throw new Error('No browser to test in. Install Chrome or Chromium, or set CHROME_PATH to the program.');
}

/** Where Chrome and Chromium may be, likeliest first; only paths that exist. */
function installedBrowsers() {
  const { ProgramFiles = '', 'ProgramFiles(x86)': ProgramFiles86 = '', LOCALAPPDATA = '', PATH = '' } = process.env;
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const places = {
    darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: [ProgramFiles, ProgramFiles86, LOCALAPPDATA].map((at) => join(at, 'Google/Chrome/Application/chrome.exe')),
    other: names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name))),
  };
  const { platform } = process;
  return places[platform === 'darwin' || platform === 'win32' ? platform : 'other'].filter((path) => existsSync(path));
}

/** @param {string} path @param {string} origin @param {Record<string, string>} [env] */
function mustRun(path, origin, env) {
  if (runs(path, env)) return path;
  throw new Error(
    `The browser of ${origin}, ${path}, does not start. Install Chrome or Chromium, or set CHROME_PATH to the program.`,
  );
}

/**
 * Some systems ship a stub that only says how to install the browser. Chrome on Windows opens a window when asked for
 * its version, so there the file has to do.
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function runs(path, env = definedEnvironment()) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000, env }).status === 0;
}

function definedEnvironment() {
  return /** @type {Record<string, string>} */ ({ ...process.env });
}
