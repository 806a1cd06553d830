import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './setup.mjs';

const cache = join(root, 'node_modules/.cache');

/**
 * The Chromium inside the package @sparticuz/chromium, unpacked once: for machines without a browser of their own. Its
 * libraries and fonts come along, so that it runs on a bare Linux. Null where the package or the system does not fit.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | null>}
 */
export async function packagedChromium() {
  const version = installedVersion();
  if (version === null || process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(cache, `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpackInto(folder);
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

function installedVersion() {
  try {
    const require = createRequire(import.meta.url);
    return /** @type {string} */ (require(join(root, 'node_modules/@sparticuz/chromium/package.json')).version);
  } catch {
    return null;
  }
}

/**
 * Unpacks beside the target and renames, so that an unpacking cut short is never taken for a finished one.
 * @param {string} folder
 */
async function unpackInto(folder) {
  console.log('No browser found on this computer: unpacking the one in @sparticuz/chromium.');
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks to TMPDIR, and brings its libraries only where it believes to be on AWS.
  await withEnvironment({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  writeFileSync(join(fresh, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** The package's own file names folders that exist on AWS only. @param {string} folder */
function fontConfiguration(folder) {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

/**
 * Importing the package changes the environment too; nothing of it is to outlast the work.
 * @param {Record<string, string>} variables
 * @param {() => Promise<void>} work
 */
async function withEnvironment(variables, work) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
