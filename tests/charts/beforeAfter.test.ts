import { describe, expect, it } from 'vitest';
import { beforeAfterRows, beforeAfterTable, beforeAfterWords } from '../../src/charts/series/beforeAfter.ts';

const before = { profit: 1.9e6, spend: 3e6, reach: 24_484_967 };
const after = { profit: 2.85e6, spend: 1.32e6, reach: 19_457_121 };
const titleOf = (then: typeof before) => beforeAfterWords(beforeAfterRows({ before, after: then }), 'EUR').title;

describe('before and after', () => {
  it('says what would change, profit first', () => {
    expect(titleOf(after)).toBe(
      'With the recommended mix: €950k more profit, €1.68M less spent, 5.03M fewer people reached',
    );
    expect(titleOf({ ...before, reach: 30e6 })).toBe('With the recommended mix: 5.52M more people reached');
  });

  it('calls no change what can’t be seen', () => {
    expect(titleOf({ ...before, profit: 1.9e6 * 1.001 })).toBe('The recommended mix brings what the plan’s mix brings');
  });

  it('gives each pair of bars a scale of its own, on which the longer one is 1', () => {
    const loss = beforeAfterRows({ before: { ...before, profit: -4e6 }, after });
    expect(
      loss.map(({ beforeLength, afterLength }) => Math.max(Math.abs(beforeLength), Math.abs(afterLength))),
    ).toEqual([1, 1, 1]);
    expect(loss[0]).toMatchObject({ beforeLength: -1, afterLength: 2.85 / 4 });
    const nothing = { profit: 0, spend: 0, reach: 0 };
    expect(beforeAfterRows({ before: nothing, after: nothing })[0]).toMatchObject({ beforeLength: 0, afterLength: 0 });
  });

  it('stands in a table with both', () => {
    expect(beforeAfterTable({ before, after }, 'EUR').rows).toEqual([
      ['Mix now', 1.9e6, 3e6, 24_484_967],
      ['Recommended mix', 2.85e6, 1.32e6, 19_457_121],
    ]);
  });
});
