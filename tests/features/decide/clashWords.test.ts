import { describe, expect, it } from 'vitest';
import { clashWords } from '../../../src/features/decide/whatToDo/clashWords.ts';
import { plainPlan } from '../../fixtures/plainPlan.ts';

describe('a least number of people that cannot be reached', () => {
  const clash = { code: 'reachTooFar', wanted: 39e6, most: 24e6 } as const;
  const wordsAt = (attention: number) => clashWords({ plan: { ...plainPlan({}), attention } }, clash);

  it('counts those who notice where not all do', () => {
    expect(wordsAt(1)).toMatch(/^At most 24M people can be reached within these limits, fewer than the 39M/);
    expect(wordsAt(0.5)).toMatch(/^At most 24M people can be reached within these limits so that they notice, fewer/);
  });
});
