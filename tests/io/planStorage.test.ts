import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Loaded, openPlanStorage } from '../../src/io/planStorage.ts';
import { exampleScenario } from '../../src/io/scenarios.ts';
import type { Plan } from '../../src/model/plan.ts';

let tests = 0;
let name = '';

beforeEach(() => {
  tests += 1;
  name = `plans-${tests}`;
  const entries = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const planWith = (budget: number): Plan => ({ ...exampleScenario, budget });

/** As a reload does: a storage that knows nothing of the one before. */
const reload = () => openPlanStorage({ name }).load();

/** The budget stands for the plan: it tells which save came back. */
function budgetOf(loaded: Loaded): number | string | undefined {
  return loaded.kind === 'plan' ? loaded.plan.budget : loaded.kind;
}

async function savedBudgets(...budgets: number[]) {
  const storage = openPlanStorage({ name });
  await storage.load();
  for (const budget of budgets) expect(await storage.save(planWith(budget))).toMatchObject({ ok: true });
  return storage;
}

async function slots(): Promise<Map<string, Record<string, unknown>>> {
  const database = await openDB(name, 1);
  const keys = await database.getAllKeys('slots');
  const values = await database.getAll('slots');
  database.close();
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

async function newestSlot(): Promise<string> {
  const entries = [...(await slots())];
  return entries.toSorted(([, one], [, other]) => Number(other.revision) - Number(one.revision))[0]?.[0] ?? '';
}

async function change(slot: string, alter: (value: Record<string, unknown>) => unknown): Promise<void> {
  const database = await openDB(name, 1);
  await database.put('slots', alter(await database.get('slots', slot)), slot);
  database.close();
}

const flipByte = (copy: Record<string, unknown>) => ({ ...copy, text: String(copy.text).replace('4', '5') });

describe('saving and loading', () => {
  it('finds nothing on a new device', async () => {
    expect(await reload()).toEqual({ kind: 'empty' });
  });

  it('gives back the last plan exactly', async () => {
    await savedBudgets(1, 2, 3);
    expect(await reload()).toEqual({ kind: 'plan', plan: planWith(3), notes: [], revision: expect.any(Number) });
  });

  it('keeps the two newest copies', async () => {
    await savedBudgets(1, 2, 3);
    const texts = [...(await slots()).values()].map(({ text }) => JSON.parse(String(text)).budget);
    expect(texts.toSorted()).toEqual([2, 3]);
  });

  it('goes on in the older slot after a reload', async () => {
    await savedBudgets(1, 2);
    await savedBudgets(3);
    const texts = [...(await slots()).values()].map(({ text }) => JSON.parse(String(text)).budget);
    expect(texts.toSorted()).toEqual([2, 3]);
  });

  it('writes only the latest of the saves that wait, and answers all', async () => {
    const storage = openPlanStorage({ name });
    await storage.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => storage.save(planWith(index))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(put.mock.calls.length).toBeLessThanOrEqual(2);
    expect(budgetOf(await reload())).toBe(99);
  });

  it('takes the save of whichever tab came last', async () => {
    const first = await savedBudgets(1);
    const second = openPlanStorage({ name });
    await second.load();
    for (const budget of [2, 3, 4]) await first.save(planWith(budget));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000);
    await second.save(planWith(5));
    expect(budgetOf(await reload())).toBe(5);
  });

  it('saves before anything was loaded, without losing the copy that is there', async () => {
    await savedBudgets(1);
    await openPlanStorage({ name }).save(planWith(2));
    await change(await newestSlot(), flipByte);
    expect(await reload()).toMatchObject({ kind: 'damaged', lastGood: { budget: 1 } });
  });
});

describe('a page that goes away', () => {
  it('has handed over the plan when saveNow returns', async () => {
    const storage = await savedBudgets(1);
    storage.saveNow(planWith(2));
    expect(budgetOf(await reload())).toBe(2);
  });

  it('finds the plan in the journal where the database lost it', async () => {
    const storage = await savedBudgets(1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('gone', 'AbortError');
    });
    storage.saveNow(planWith(2));
    vi.restoreAllMocks();
    expect(budgetOf(await reload())).toBe(2);
    await savedBudgets(3);
    expect(budgetOf(await reload())).toBe(3);
  });

  it('still has the database where there is no journal', async () => {
    const storage = await savedBudgets(1);
    vi.stubGlobal('localStorage', undefined);
    storage.saveNow(planWith(2));
    expect(budgetOf(await reload())).toBe(2);
  });

  it('keeps a damaged journal, and the plan in the slots', async () => {
    const storage = await savedBudgets(1);
    localStorage.setItem(`${name}-journal`, '{"revision":');
    expect(await reload()).toMatchObject({ kind: 'damaged', reason: { code: 'cutOff' }, lastGood: { budget: 1 } });
    await storage.discardDamaged();
    expect(budgetOf(await reload())).toBe(1);
  });
});

describe('damage', () => {
  it.each<[string, (copy: Record<string, unknown>) => unknown, string]>([
    ['a flipped byte', flipByte, 'checksum'],
    ['a cut text', (copy) => ({ ...copy, text: String(copy.text).slice(0, 500) }), 'cutOff'],
    ['an empty text', (copy) => ({ ...copy, text: '' }), 'emptyFile'],
    ['another revision', (copy) => ({ ...copy, revision: Number(copy.revision) + 1 }), 'checksum'],
    ['a strange shape', () => [1, 2], 'notACopy'],
    ['null', () => null, 'notACopy'],
    ['a text', () => 'undefined', 'notJson'],
  ])('%s: the copy before it is offered', async (_, alter, code) => {
    await savedBudgets(1, 2);
    await change(await newestSlot(), alter);
    expect(await reload()).toMatchObject({ kind: 'damaged', reason: { code }, lastGood: { budget: 1 } });
  });

  it('is kept byte for byte and reported at every start until the user decides', async () => {
    await savedBudgets(1, 2);
    const slot = await newestSlot();
    const text = String((await slots()).get(slot)?.text).slice(0, 500);
    await change(slot, (copy) => ({ ...copy, text }));
    await reload();
    const storage = await savedBudgets(3, 4, 5);
    const loaded = await reload();
    expect(loaded).toMatchObject({ kind: 'damaged', lastGood: { budget: 5 } });
    if (loaded.kind === 'damaged') expect(new TextDecoder().decode(loaded.bytes)).toBe(text);
    await storage.discardDamaged();
    expect(budgetOf(await reload())).toBe(5);
  });

  it('of both copies still lets the app start and save', async () => {
    await savedBudgets(1, 2);
    await change('a', flipByte);
    await change('b', () => 7);
    expect(await reload()).toMatchObject({ kind: 'damaged', lastGood: null });
    await savedBudgets(3);
    expect(await reload()).toMatchObject({ kind: 'damaged', lastGood: { budget: 3 } });
  });
});

describe('a plan of a newer version', () => {
  const newer = (copy: Record<string, unknown>) => ({
    ...copy,
    text: String(copy.text).replace('"version": 1', '"version": 2, "mood": "good"'),
  });

  it('is shown and left byte for byte as it is', async () => {
    await savedBudgets(1, 2);
    await change(await newestSlot(), newer);
    const before = await slots();
    const storage = openPlanStorage({ name });
    expect(await storage.load()).toMatchObject({ kind: 'newer', plan: { budget: 2 } });
    expect(await storage.save(planWith(3))).toEqual({ ok: false, error: { code: 'newer' } });
    storage.saveNow(planWith(4));
    expect(await openPlanStorage({ name }).save(planWith(5))).toEqual({ ok: false, error: { code: 'newer' } });
    expect(await slots()).toEqual(before);
    expect(localStorage.getItem(`${name}-journal`)).toBeNull();
  });

  it('in a newer database is not touched either', async () => {
    (await openDB(name, 2)).close();
    expect(await reload()).toEqual({ kind: 'newer', plan: null });
    expect(await openPlanStorage({ name }).save(planWith(1))).toEqual({ ok: false, error: { code: 'newer' } });
  });
});

describe('storage that does not work', () => {
  it.each([
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['AbortError', 'failed'],
  ])('%s at opening means %s', async (error, code) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    const storage = openPlanStorage({ name });
    expect(await storage.load()).toEqual({ kind: 'unavailable', problem: { code } });
    expect(await storage.save(planWith(1))).toEqual({ ok: false, error: { code } });
    expect(() => storage.saveNow(planWith(1))).not.toThrow();
    await storage.discardDamaged();
  });

  it('is blocked where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await reload()).toEqual({ kind: 'unavailable', problem: { code: 'blocked' } });
  });

  it('says that it is full, keeps the last copy, and saves again when there is room', async () => {
    const storage = await savedBudgets(1, 2);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await storage.save(planWith(3))).toEqual({ ok: false, error: { code: 'full' } });
    expect(await storage.save(planWith(4))).toEqual({ ok: false, error: { code: 'full' } });
    put.mockRestore();
    expect(budgetOf(await reload())).toBe(2);
    expect(await storage.save(planWith(5))).toMatchObject({ ok: true });
    expect(budgetOf(await reload())).toBe(5);
  });
});
