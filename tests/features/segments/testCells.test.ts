import { describe, expect, it } from 'vitest';
import { cellWords, copyOutcome, outcomeValue } from '../../../src/features/segments/words/cellWords.ts';
import { resultsOf } from '../../../src/store/results.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const plan = plainPlan({
  budget: 8000,
  micro: { split: 'proportional' },
  segments: [
    plainSegment({ id: 'a' }),
    plainSegment({ id: 'b', size: 20_000 }),
    plainSegment({ id: 'c', microLift: 0 }),
    plainSegment({ id: 'd', included: false }),
  ],
});
const positions = [0, 1, 2, 3];
const figuresAt = (position: number) => resultsOf(plan).outcome.figuresAt(position);

describe('the cells on tests', () => {
  it('say how many people an arm needs and what the test costs, or why there is none', () => {
    const words = (column: 'testPeople' | 'testCost') =>
      positions.map((position) => cellWords(plan, position, column, figuresAt(position)).text);
    expect(words('testPeople')).toEqual(['21,108', '21,108', '–', '–']);
    expect(words('testCost')).toEqual([
      expect.stringMatching(/^€[\d.]+$/),
      'Too small to learn from',
      'Nothing to find',
      '–',
    ]);
  });

  it('are copied as they are read, and sorted by their numbers', () => {
    const copied = positions.map((position) => copyOutcome('testCost', figuresAt(position)));
    expect(Number(copied[0])).toBeCloseTo(figuresAt(0)?.test.cost ?? 0, 6);
    expect(copied.slice(1)).toEqual(['Too small to learn from', 'Nothing to find', '']);
    const people = positions.map((position) => outcomeValue('testPeople', figuresAt(position)));
    expect(people).toEqual([21_108, 21_108, null, null]);
  });
});
