import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './countTests.mjs';
import { budget_bytes, initialScripts } from './initialScripts.mjs';
import { runTool } from './runTool.mjs';
import { ensureDependencies, root } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const typed = [
  'tsconfig.json',
  'src/engine/tsconfig.json',
  'src/engine/simulation/kernel/simd/tsconfig.json',
  'src/workers/tsconfig.json',
  'tests/tsconfig.json',
];

/** @type {[title: string, run: () => Count][]} */
const steps = [
  ['Format and lint', lint],
  ...typed.map((project) => /** @type {[string, () => Count]} */ ([`Types of ${project}`, () => checkTypes(project)])),
  ['Unit tests', () => runTests('unit')],
  ['Build', () => verdict(runTool('vite/bin/vite.js', 'build'))],
  ['Size of the first load', checkSize],
  ['Tests in a browser', () => runTests('e2e')],
];

function lint() {
  return verdict(runTool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--config-path=tests/tooling'));
}

/** @param {string} project */
function checkTypes(project) {
  return verdict(runTool('typescript/bin/tsc', '-p', project));
}

/** Runs one vitest project; every test counts. @param {string} project */
function runTests(project) {
  const report = join(root, `node_modules/.cache/tests/${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters];
  return countTests(report, () => runTool('vitest/vitest.mjs', ...args));
}

function checkSize() {
  const dist = join(root, 'dist');
  const scripts = initialScripts(dist);
  const total_bytes = scripts.reduce((sum, { gzip_bytes }) => sum + gzip_bytes, 0);
  for (const { file, gzip_bytes } of scripts) console.log(`${inKiB(gzip_bytes)}  ${file}`);
  console.log(`${inKiB(total_bytes)}  together, gzipped; at most ${inKiB(budget_bytes).trim()}`);
  // Recharts writes its name into every class of what it draws.
  const withCharts = scripts.filter(({ file }) => readFileSync(join(dist, file), 'utf8').includes('recharts-'));
  for (const { file } of withCharts) console.log(`${file} contains the charts, which are to be loaded later.`);
  return verdict(scripts.length > 0 && total_bytes <= budget_bytes && withCharts.length === 0);
}

/** @param {number} bytes */
function inKiB(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`.padStart(10);
}

/** A check that passes or fails as a whole. @param {boolean} ok @returns {Count} */
function verdict(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Every step runs, whatever became of the one before. @param {string} title @param {() => Count} step */
function runStep(title, step) {
  console.log(`\n── ${title} ──`);
  const start = performance.now();
  const count = settle(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

/** @param {() => Count} step @returns {Count} */
function settle(step) {
  try {
    return step();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return verdict(false);
  }
}

ensureDependencies();
const counts = steps.map(([title, step]) => runStep(title, step));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
