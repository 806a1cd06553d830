import { describe, expect, it } from 'vitest';
import { curveCaption } from '../../../src/features/answer/curveCaption.ts';
import { plainText } from '../../../src/features/answer/richText.ts';

type Course = Parameters<typeof curveCaption>[0];

const caption = (course: Course): string => {
  const { key, values } = curveCaption(course, (value) => `$${value}`);
  return plainText(key, values);
};
/** Flips wherever another leads. */
const course = (...stretches: readonly ReturnType<typeof stretch>[]) => ({
  stretches,
  flips: stretches.slice(1).map(({ from }) => from),
});
const stretch = (leader: 'macro' | 'micro' | null, from: number, to: number) => ({ leader, from, to });

describe('the caption of a curve', () => {
  it('names the winner of the whole range', () => {
    expect(caption(course(stretch('macro', 1, 9)))).toBe('macro wins from $1 to $9');
  });

  it('says where the lead passes from one to the other, once, twice, or how often', () => {
    const twice = [stretch('macro', 1, 3), stretch('micro', 3, 5), stretch('macro', 5, 9)];
    expect(caption(course(...twice.slice(0, 2)))).toBe('flips at $3');
    expect(caption(course(...twice))).toBe('flips at $3 and $5');
    expect(caption(course(...twice, stretch('micro', 9, 10)))).toBe('flips 3 times, first at $3');
  });

  it('tells a jump from a flip', () => {
    const [first, second, third] = [stretch('micro', 1, 2), stretch('macro', 2, 5), stretch('micro', 5, 9)];
    expect(caption({ stretches: [first, second], flips: [] })).toBe('jumps to macro at $2');
    expect(caption({ stretches: [first, second, third], flips: [5] })).toBe('jumps to macro at $2, flips at $5');
    expect(caption({ stretches: [first, second, third], flips: [2] })).toBe('flips at $2, jumps to micro at $5');
    expect(caption({ stretches: [first, second, third], flips: [] })).toBe(
      'jumps to macro at $2, jumps to micro at $5',
    );
  });

  it('counts no jump among the flips', () => {
    const stretches = [stretch('macro', 1, 2), stretch('micro', 2, 3), stretch('macro', 3, 4), stretch('micro', 4, 9)];
    const counted = (flips: readonly number[]) => caption({ stretches, flips });
    expect(counted([2, 3, 4])).toBe('flips 3 times, first at $2');
    expect(counted([3, 4])).toBe('lead changes 3 times, first at $2; 2 are flips');
    expect(counted([4])).toBe('lead changes 3 times, first at $2; one is a flip');
    expect(counted([])).toBe('lead changes 3 times, first at $2; none is a flip');
  });

  it('never says that a strategy wins where it is not bought', () => {
    expect(caption(course(stretch(null, 1, 4), stretch('macro', 4, 9)))).toBe('macro wins from $4 to $9');
    expect(caption(course(stretch('micro', 1, 4), stretch(null, 4, 9)))).toBe('micro wins up to $4');
    expect(caption(course(stretch(null, 1, 9)))).toBe('neither wins from $1 to $9');
    const between = [stretch('macro', 1, 4), stretch(null, 4, 6), stretch('micro', 6, 9)];
    expect(caption({ stretches: between, flips: [] })).toBe('neither wins from $4, micro wins from $6');
  });
});
