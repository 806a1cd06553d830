import { runTool } from '../tooling/runTool.mjs';

/** Builds the app and measures it; arguments choose benchmark files by name. */
const ok =
  runTool('vite/bin/vite.js', 'build') &&
  runTool('vitest/vitest.mjs', 'run', '--project', 'bench', ...process.argv.slice(2));
process.exitCode = ok ? 0 : 1;
