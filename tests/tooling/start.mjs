import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureDependencies, root } from './setup.mjs';

/** Builds the app, serves it on this computer only and shows it in the user's browser. Ctrl+C ends it. */
async function start() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? 4173);
  ensureDependencies();
  const { build, preview } = await import('vite');
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { host: 'localhost', port, strictPort: false, open: false } });
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  console.log(`\n  MicroMacro runs at ${address}\n  Ctrl+C ends it.\n`);
  if (hasDisplay()) openInBrowser(address);
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A courtesy: where it fails, the address is on the screen. @param {string} address */
function openInBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    /** @type {string} */ (process.platform)
  ] ?? ['xdg-open'];
  const opener = spawn(/** @type {string} */ (command), [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

await start();
