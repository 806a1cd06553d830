import { describe, expect, it } from 'vitest';
import { writePlanFile } from '../../src/io/planFile.ts';
import { exampleScenario } from '../../src/io/scenarios.ts';
import { readStored, readStoredText } from '../../src/io/storage/readStored.ts';
import { makeCopy } from '../../src/io/storage/storedCopy.ts';
import { fields } from '../../src/model/fields.ts';
import { corpusBytes, corpusCases } from '../fixtures/corpus.ts';

const read = (file: string) => readStoredText(new TextDecoder().decode(corpusBytes('stored', file)));

describe('stored texts of older builds', () => {
  it.each(corpusCases('stored').filter(({ verdict }) => verdict === 'ACCEPT'))('$file opens', ({ file }) => {
    expect(read(file)).toMatchObject({ kind: 'plan', reading: { plan: { name: 'Demo' }, notes: [] } });
  });

  it.each([
    ['003-empty-string.txt', { kind: 'damaged', reason: { code: 'emptyFile' }, repaired: null }],
    ['005-undefined-text.txt', { kind: 'damaged', text: 'undefined', reason: { code: 'notJson' } }],
    ['007-version-newer.txt', { kind: 'newer', plan: { name: 'Demo' } }],
    ['009-version-missing.txt', { kind: 'plan', reading: { plan: { name: 'Demo' }, notes: [] } }],
    ['011-wrong-shape.txt', { kind: 'damaged', reason: { code: 'notAPlan' } }],
    [
      '013-nan-became-null.txt',
      {
        kind: 'damaged',
        reason: { code: 'invalid', issues: [{ path: 'population', code: 'notANumber' }] },
        repaired: { name: 'Demo', budget: 500, population: fields.population.default.value },
      },
    ],
  ])('%s is recovered from', (file, expected) => {
    expect(read(file)).toMatchObject(expected);
  });

  it('in a newer wrapper belong to a newer version, whatever the plan inside says', () => {
    const text = JSON.stringify({ state: { plan: exampleScenario }, version: 2 });
    expect(readStoredText(text)).toEqual({ kind: 'newer', plan: exampleScenario });
    expect(readStoredText('{"state":{"plan":7},"version":2}')).toEqual({ kind: 'newer', plan: null });
  });
});

describe('our own copies', () => {
  const copy = makeCopy(exampleScenario, 7);
  const expected = { kind: 'plan', reading: { plan: exampleScenario, notes: [], newer: false }, revision: 7 };

  it('are read as objects and as text', () => {
    expect(readStored(copy)).toEqual(expected);
    expect(readStored(JSON.stringify(copy))).toEqual(expected);
  });

  it('may also be a bare plan file, older than any other', () => {
    expect(readStored(writePlanFile(exampleScenario))).toEqual({ ...expected, revision: 0 });
  });

  it('never make anything throw, whatever they are', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const odd of [undefined, null, 7n, cyclic, new Map(), { revision: 1, text: 5 }, { revision: '1', text: '' }]) {
      expect(readStored(odd).kind).toBe('damaged');
    }
  });
});
