import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Installs the packages of package-lock.json unless exactly those are installed already. Needs only Node and npm. */
export function ensureDependencies() {
  const reason = whyInstall(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'));
  if (reason === null) return;
  console.log(`Installing packages with npm ci: ${reason}.`);
  const { status } = runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  if (status !== 0) {
    console.error('npm ci failed, see above. Installing needs a connection to the npm registry.');
    process.exit(1);
  }
}

/**
 * Why what is installed is not what the lock file asks for, or null where it is. Optional packages may be absent: most
 * are binaries for another system.
 * @typedef {Record<string, { version?: string, optional?: boolean }>} Packages
 * @param {Packages | null} wanted
 * @param {Packages | null} installed npm's own record of its last finished install
 * @returns {string | null}
 */
export function whyInstall(wanted, installed) {
  if (wanted === null) return 'there is no package-lock.json to compare with';
  if (installed === null) return 'nothing is installed yet';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    const found = installed[path];
    if (path === '' || (optional && !found)) continue;
    if (found?.version !== version) return `${path} should be ${version} and is ${found?.version ?? 'missing'}`;
  }
  return null;
}

/** @param {string} file @returns {Packages | null} */
function readPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  // npm.cmd can be started on Windows only through a shell; inside `npm run` npm's own script can be run by Node directly.
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) ensureDependencies();
