import { describe, expect, it } from 'vitest';
import { sizeText, testText, worthText } from '../../../src/features/segments/cards/cardWords.ts';
import { unreadCount } from '../../../src/features/segments/cards/unreadCount.ts';
import { resultsOf } from '../../../src/store/results.ts';
import { cellKey, noUnreadCells } from '../../../src/store/unreadCells.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const plan = plainPlan({
  currency: 'USD',
  segments: [
    plainSegment({ id: 'a' }),
    plainSegment({ id: 'b', microLift: 0, fixedCost: 5000 }),
    plainSegment({ id: 'c', included: false }),
  ],
});

function worth(position: number, changed = plan): string {
  return worthText(resultsOf(changed).outcome.figuresAt(position), changed.currency);
}

describe('the card of a segment', () => {
  it('says how many people it is and how much of the population', () => {
    expect(sizeText(plan.segments[0], plan)).toBe('200k people · 20% of the population');
  });

  it('says in words whether to keep it, and what it earns', () => {
    expect(worth(0, { ...plan, budget: 9000 })).toMatch(/^Keep · profit \$[\d.]+k$/);
    expect(worth(0)).toMatch(/^Keep, at a better spend · profit −\$[\d.]+k$/);
    expect(worth(1)).toBe('Drop · profit −$5k');
  });

  it('says what is so where micro does not reach it', () => {
    expect(worth(2)).toBe('Not targeted');
    expect(worth(0, plainPlan({ ...plan, micro: { setupCost: 1_000_000 } }))).toBe('Micro can’t be bought');
  });

  it('says that a segment is too small to learn from, and nothing where it is not', () => {
    const test = (position: number, changed = plan) => testText(resultsOf(changed).outcome.figuresAt(position));
    const small = { ...plan, segments: plan.segments.map((segment) => ({ ...segment, size: 40_000 })) };
    expect([0, 1, 2].map((position) => test(position))).toEqual([null, null, null]);
    expect([0, 1, 2].map((position) => test(position, small))).toEqual(['Too small to learn from', null, null]);
  });

  it('counts the cells that could not be read, its own only', () => {
    const unread = new Map([
      [cellKey('a', 'size'), 'lots'],
      [cellKey('a', 'share'), '?'],
      [cellKey('b', 'cpm'), ''],
    ]);
    expect(['a', 'b', 'c'].map((id) => unreadCount(unread, id))).toEqual([2, 1, 0]);
    expect(unreadCount(noUnreadCells, 'a')).toBe(0);
  });
});
