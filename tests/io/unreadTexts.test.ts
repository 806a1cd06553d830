import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readUnreadTexts, rememberUnreadTexts } from '../../src/io/unreadTexts.ts';
import { unreadCellsOf } from '../../src/store/unreadCells.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const texts = new Map([
  ['s1/size', 'lots'],
  ['__proto__/cpm', '<b>?</b>'],
]);

describe('texts of cells that could not be read', () => {
  it('are there again after the page was left, until none is left', () => {
    rememberUnreadTexts(texts);
    expect(readUnreadTexts()).toEqual(texts);
    rememberUnreadTexts(new Map());
    expect(readUnreadTexts().size).toBe(0);
    expect(kept.size).toBe(0);
  });

  it.each(['', '{', 'null', '{"s1/size":"x"}', '[["a"],["b",1],3]'])('are none where %j is stored', (stored) => {
    rememberUnreadTexts(texts);
    for (const key of kept.keys()) kept.set(key, stored);
    expect(readUnreadTexts().size).toBe(0);
  });

  it('are let go where they would take the room that the plan needs', () => {
    rememberUnreadTexts(new Map([['s1/name', 'x'.repeat(600_000)]]));
    expect(readUnreadTexts().size).toBe(0);
  });

  it('belong to the segments that the plan still has', () => {
    const [segment] = plainPlan().segments;
    const cells = unreadCellsOf(plainPlan(), new Map([...texts, [`${segment?.id}/size`, 'many']]));
    expect([...cells.values()]).toContain('many');
    expect([...cells.keys()]).not.toContain('__proto__/cpm');
  });
});
