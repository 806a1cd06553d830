import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import { readPlanFile, writePlanFile } from '../../src/io/planFile.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { type CorpusCase, corpusBytes, corpusCases } from '../fixtures/corpus.ts';

const cases = corpusCases('json');
const withVerdict = (verdict: CorpusCase['verdict']) => cases.filter((entry) => entry.verdict === verdict);

function read(file: string) {
  return readPlanFile(corpusBytes('json', file));
}

function accept(file: string) {
  const reading = read(file);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.error)}`);
  return reading.value;
}

describe('every plan file of the corpus gets its verdict', () => {
  it.each(withVerdict('ACCEPT'))('$file is read without a word', ({ file }) => {
    const { plan, notes } = accept(file);
    expect([...notes, ...checkPlan(plan)]).toEqual([]);
  });

  it.each(withVerdict('ACCEPT+NOTE'))('$file is read, and something is said about it', ({ file }) => {
    const { plan, notes } = accept(file);
    expect([...notes, ...evaluatePlan(plan).issues]).not.toEqual([]);
  });

  it.each(withVerdict('REFUSE'))('$file is refused', ({ file }) => {
    expect(read(file).ok).toBe(false);
  });

  it.each(cases)('$file leaves no mark on other objects, and reads the same after writing', ({ file }) => {
    const reading = read(file);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'x')).toBeUndefined();
    if (!reading.ok) return;
    expect(readPlanFile(new TextEncoder().encode(writePlanFile(reading.value.plan)))).toEqual({
      ok: true,
      value: { plan: reading.value.plan, notes: [], newer: false },
    });
  });
});

describe('a refusal names the reason', () => {
  it.each([
    ['005-version-string.json', { code: 'versionNotWhole' }],
    ['007-version-negative-float.json', { code: 'versionNotWhole' }],
    ['019-nan-literal.json', { code: 'notJson', line: 1 }],
    ['029-deep-nesting.json', { code: 'tooDeep', limit: 64 }],
    ['031-truncated.json', { code: 'cutOff' }],
    ['033-empty.json', { code: 'emptyFile' }],
    ['035-array.json', { code: 'notAPlan' }],
    ['037-number.json', { code: 'notAPlan' }],
    ['055-comments-json5.json', { code: 'notJson', line: 1 }],
  ])('%s', (file, error) => {
    expect(read(file)).toEqual({ ok: false, error });
  });

  it.each([
    ['011-segment-null.json', [['segments.0', 'notAnObject']]],
    [
      '015-bool-array-numbers.json',
      [
        ['segments.0.microLift', 'notANumber'],
        ['segments.0.size', 'notANumber'],
        ['segments.0.cpm', 'notANumber'],
      ],
    ],
    ['017-number-huge-int.json', [['population', 'mustBeAtMost']]],
    ['043-long-strings.json', [['name', 'textTooLong']]],
    ['050-currency-bad.json', [['currency', 'unknownCurrency']]],
    ['063-baseline-lift-over-1.json', [['segments.0.microLift', 'conversionAboveAll']]],
  ])('%s', (file, problems) => {
    const reading = read(file);
    if (reading.ok || reading.error.code !== 'invalid') throw new Error('not refused as invalid');
    const found = reading.error.issues.map(({ path, code }) => [path, code]);
    expect(found).toHaveLength(problems.length);
    expect(found).toEqual(expect.arrayContaining(problems));
  });
});

describe('a note names what was changed', () => {
  it.each([
    ['003-version-0.json', { code: 'migrated', from: 0 }],
    ['013-extra-fields.json', { code: 'unknownFields', paths: ['segments.*.colour', 'extra'], count: 2 }],
    ['023-proto-top.json', { code: 'unknownFields', paths: ['__proto__'], count: 1 }],
    ['025-constructor-prototype.json', { code: 'unknownFields', paths: ['constructor'], count: 1 }],
    ['027-duplicate-ids.json', { code: 'idsRemade', paths: ['segments.1.id'], count: 1 }],
    ['041-lone-surrogate.json', { code: 'brokenText', paths: ['name'], count: 1 }],
  ])('%s', (file, note) => {
    expect(accept(file).notes).toEqual([note]);
  });

  it('names the ranges that the plan has no value for', () => {
    const [note] = accept('061-range-unknown-path.json').notes;
    expect(note?.code).toBe('unknownRanges');
  });
});
