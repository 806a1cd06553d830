import { runTool } from '../tooling/runTool.mjs';

/** Holds the laws against ten times as many other cases, builds the app and goes through long runs of it in a browser. */
process.env.LAW_CASES ??= '10';
process.env.LAW_SEED ??= String(Math.floor(Date.now() / 1000));
console.log(`LAW_SEED=${process.env.LAW_SEED}`);
const laws = runTool('vitest/vitest.mjs', 'run', '--project', 'unit', '--testTimeout=600000', 'tests/laws');
const browser = runTool('vite/bin/vite.js', 'build') && runTool('vitest/vitest.mjs', 'run', '--project', 'soak');
process.exitCode = laws && browser ? 0 : 1;
