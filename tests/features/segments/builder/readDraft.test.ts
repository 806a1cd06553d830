import { describe, expect, it } from 'vitest';
import { type DraftLimit, readDraft, writeDraft } from '../../../../src/features/segments/builder/readDraft.ts';
import { loadCalculator } from '../../../../src/numbers/calculator.ts';
import { plainPlan } from '../../../fixtures/plainPlan.ts';

const share: DraftLimit = { kind: 'share', atLeast: 0, atMost: 1 };
const count: DraftLimit = { kind: 'whole', atLeast: 1, atMost: 100_000, whole: true };
const people: DraftLimit = { kind: 'people', atLeast: 0, atMost: 1e12 };
const read = (text: string, limit: DraftLimit) => readDraft(text, limit, plainPlan());

describe('a number of a draft', () => {
  it('is read as numbers are read anywhere, and says what was understood', () => {
    expect(read('25%', share)).toMatchObject({ ok: true, value: 0.25, understood: null });
    expect(read('2.5M', people)).toMatchObject({ ok: true, value: 2_500_000 });
    expect(read('1,000k', people)).toMatchObject({ understood: expect.stringContaining('1,000,000') });
  });

  it('may be calculated from the plan’s population', async () => {
    await loadCalculator();
    expect(read('population*12%', people)).toMatchObject({ ok: true, value: 120_000 });
    expect(read('size*2', people)).toMatchObject({ ok: false, problem: expect.stringContaining('population, budget') });
  });

  it('offers the readings that its limits allow', () => {
    expect(read('25', share)).toMatchObject({ ok: false, readings: ['25%'] });
  });

  it('is refused in words outside its limits, and where it must be whole', () => {
    expect(read('0', count)).toMatchObject({ ok: false, problem: 'Must be at least 1.' });
    expect(read('120%', share)).toMatchObject({ ok: false, problem: 'Must be at most 100%.' });
    expect(read('2.5', count)).toMatchObject({ ok: false, problem: 'Must be a whole number.' });
    expect(read('', count)).toMatchObject({ ok: false, problem: 'Type a number.' });
  });

  it('is written so that it reads back the same', () => {
    for (const value of [0, 0.1, 1 / 3, 0.123456789]) {
      expect(read(writeDraft(value, 'share'), share)).toMatchObject({ ok: true, value });
    }
  });
});
