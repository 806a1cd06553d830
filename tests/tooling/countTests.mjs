import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport */

/**
 * Runs vitest and counts what its JSON report says. A file that fails without a failed test (it could not be loaded)
 * counts as one failure, and so does a run that fails otherwise or runs no test: nothing passes by not running.
 * @param {string} report where the run writes its report
 * @param {() => boolean} run
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, run) {
  rmSync(report, { force: true });
  const ok = run();
  /** @type {FileReport[]} */
  const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const passed = sum(files.map((file) => count(file, 'passed')));
  const failed = sum(files.map((file) => count(file, 'failed') || (file.status === 'failed' ? 1 : 0)));
  const ranNothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (ranNothing || !ok) ? 1 : failed };
}

/** @param {FileReport} file @param {string} status */
function count({ assertionResults }, status) {
  return assertionResults.filter((result) => result.status === status).length;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
