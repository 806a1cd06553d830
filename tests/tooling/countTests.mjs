import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Runs vitest and counts what its JSON report says. What fails beside the tests (a file that cannot be loaded, an error
 * outside any test, a crash, no test at all) counts as one failure, so that nothing passes by not running.
 * @param {string} report where the run writes its report
 * @param {() => boolean} run
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, run) {
  rmSync(report, { force: true });
  const ok = run();
  const { numPassedTests: passed, numFailedTests: failed } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  return passed + failed === 0 || (!ok && failed === 0) ? { passed, failed: failed + 1 } : { passed, failed };
}
