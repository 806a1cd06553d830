import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Runs a tool's script from the repository root with the Node that runs this one; true where it ended well.
 * @param {string} tool path below node_modules
 * @param {string[]} args
 */
export function runTool(tool, ...args) {
  const script = join(root, 'node_modules', tool);
  return (
    spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}
