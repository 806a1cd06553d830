import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests } from './countTests.mjs';

const report = join(mkdtempSync(join(tmpdir(), 'count-')), 'report.json');

function file(status: string, tests: string[]) {
  return { status, assertionResults: tests.map((result) => ({ status: result })) };
}

function runThatReports(ok: boolean, ...testResults: ReturnType<typeof file>[]) {
  return () => {
    writeFileSync(report, JSON.stringify({ testResults }));
    return ok;
  };
}

const good = file('passed', ['passed', 'passed', 'skipped']);

describe('a test run', () => {
  it('counts every test that ran', () => {
    const run = runThatReports(false, good, file('failed', ['passed', 'failed', 'failed']));
    expect(countTests(report, run)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const run = runThatReports(false, good, file('failed', []), file('failed', ['failed']));
    expect(countTests(report, run)).toEqual({ passed: 2, failed: 2 });
  });

  it('fails when something beside its tests failed', () => {
    expect(countTests(report, runThatReports(false, good))).toEqual({ passed: 2, failed: 1 });
  });

  it('fails when it ran no test', () => {
    expect(countTests(report, runThatReports(true, file('passed', ['skipped'])))).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when it wrote no report, whatever an earlier one said', () => {
    countTests(report, runThatReports(true, good));
    expect(countTests(report, () => true)).toEqual({ passed: 0, failed: 1 });
  });
});
