import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests } from './countTests.mjs';

const report = join(mkdtempSync(join(tmpdir(), 'count-')), 'report.json');

function runThatReports(numPassedTests: number, numFailedTests: number, ok: boolean) {
  return () => {
    writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests }));
    return ok;
  };
}

describe('a test run', () => {
  it('counts every test', () => {
    expect(countTests(report, runThatReports(7, 2, false))).toEqual({ passed: 7, failed: 2 });
  });

  it('fails when something beside its tests failed', () => {
    expect(countTests(report, runThatReports(7, 0, false))).toEqual({ passed: 7, failed: 1 });
  });

  it('fails when it ran no test', () => {
    expect(countTests(report, runThatReports(0, 0, true))).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when it wrote no report, whatever an earlier one said', () => {
    countTests(report, runThatReports(7, 0, true));
    expect(countTests(report, () => true)).toEqual({ passed: 0, failed: 1 });
  });
});
