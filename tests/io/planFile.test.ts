import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanFile, writePlanFile } from '../../src/io/planFile.ts';
import { newPlan } from '../../src/model/newPlan.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/model/readPlan.ts';
import { withRows } from '../../src/model/segmentRows.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const text = '{"format":"micromacro-plan","name":"Größe"}';
const utf8 = (content: string) => new TextEncoder().encode(content);

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * content.length));
  for (let at = 0; at < content.length; at += 1) view.setUint16(2 * at, content.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function accepted(plan: Plan): Plan {
  const reading = readPlan(plan);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.plan;
}

describe('the bytes of a file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${text}`, false)],
  ])('are read as %s', (_, bytes) => {
    expect(readPlanFile(bytes)).toMatchObject({ ok: true, value: { plan: { name: 'Größe' }, notes: [] } });
  });

  it('are read from an ArrayBuffer too', () => {
    expect(readPlanFile(utf8(text).buffer).ok).toBe(true);
  });

  it.each<[string, Uint8Array, object]>([
    ['no bytes', utf8(''), { code: 'emptyFile' }],
    ['only white space', utf8(' \r\n\t'), { code: 'emptyFile' }],
    ['only a byte order mark', utf8('\uFEFF'), { code: 'emptyFile' }],
    ['Windows-1252', Uint8Array.from(text, (char) => char.charCodeAt(0)), { code: 'encoding' }],
    ['half a UTF-16 unit', utf16(`\uFEFF${text}`, true).slice(0, -1), { code: 'encoding' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), { code: 'encoding' }],
    ['text after the plan', utf8(`${text}\nbye`), { code: 'notJson', line: 2 }],
  ])('are refused: %s', (_, bytes, error) => {
    expect(readPlanFile(bytes)).toEqual({ ok: false, error });
  });

  it('are not even looked at beyond 100 MiB', () => {
    const error = { code: 'fileTooLarge', limit_bytes: 100 * 2 ** 20 };
    expect(readPlanFile(new ArrayBuffer(100 * 2 ** 20 + 1))).toEqual({ ok: false, error });
  });

  it('may give a key twice: the last one counts, and it is said', () => {
    const reading = readPlanFile(utf8('{"format":"micromacro-plan","budget":1,"budget":2}'));
    const notes = [{ code: 'duplicateFields', paths: ['budget'], count: 1 }];
    expect(reading).toMatchObject({ ok: true, value: { plan: { budget: 2 }, notes } });
  });
});

describe('writing and reading', () => {
  it.each([0, 1, 999, 1000, 2345])('writes %d segments as JSON does in one go, whatever their names', (count) => {
    const example = newPlan('Plan', 'Segment', 'USD');
    const names = ['\n  "segments": []', '\n  ]', 'plain'];
    const rows = Array.from({ length: count }, (_, i) => ({ name: names[i % 3] ?? '', size: i }));
    const ranges = count > 0 ? { 'segments.s1.size': [1, 2] as const, 'micro.cpm': [3, 4] as const } : {};
    const plan = { ...withRows(example, rows, 'replace'), name: '\n  "segments": []', ranges };
    expect(writePlanFile(plan)).toBe(`${JSON.stringify(accepted(plan), null, 2)}\n`);
  });

  it('gives back any plan exactly, and the same text again', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const written = writePlanFile(plan);
        expect(readPlanFile(utf8(written))).toEqual({ ok: true, value: { plan, notes: [], newer: false } });
        expect(writePlanFile(JSON.parse(written))).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  it('puts the fields in the same order, however the plan was made', () => {
    const [plan] = fc.sample(planArbitrary, { numRuns: 1, seed: 1 });
    if (!plan) throw new Error('no plan');
    const backwards = Object.fromEntries(Object.entries(plan).toReversed());
    expect(writePlanFile({ ...plan, ...backwards })).toBe(writePlanFile(plan));
  });

  it('writes half characters as ones that can be encoded', () => {
    const reading = readPlan({ format: 'micromacro-plan' });
    if (!reading.ok) throw new Error('refused');
    expect(writePlanFile({ ...reading.value.plan, name: '\uD800x' })).toContain('"name": "\uFFFDx"');
  });
});

describe('any bytes', () => {
  it('give a result, never an exception', () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(), fc.uint8Array({ maxLength: 3 }), (plan, at, bytes) => {
        const file = utf8(writePlanFile(plan));
        file.set(bytes, at % (file.length - 3));
        return typeof readPlanFile(file).ok === 'boolean';
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !readPlanFile(bytes).ok));
  });

  it('of a plan of 100,000 segments are read in well under a second', () => {
    const segments = Array.from({ length: 100_000 }, (_, index) => ({ name: `Segment ${index}`, size: index }));
    const reading = readPlan({ format: 'micromacro-plan', population: 1e10, segments });
    if (!reading.ok) throw new Error('refused');
    const file = utf8(writePlanFile(reading.value.plan));
    const start = performance.now();
    expect(readPlanFile(file).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(3000); // usually 0.5 s; the margin is for busy machines
  });
});
