import { describe, expect, it } from 'vitest';
import { curveCaption } from '../../../src/features/answer/curveCaption.ts';

const print = (value: number) => `$${value}`;
const course = (...stretches: readonly ReturnType<typeof stretch>[]) => ({
  stretches,
  flips: stretches.slice(1).map(({ from }) => from),
});
const stretch = (leader: 'macro' | 'micro' | null, from: number, to: number) => ({ leader, from, to });

describe('the caption of a curve', () => {
  it('names the winner of the whole range', () => {
    expect(curveCaption(course(stretch('macro', 1, 9)), print)).toEqual({
      key: 'curve.always',
      values: { winner: 'macro', from: '$1', to: '$9' },
    });
  });

  it('says where the lead passes from one to the other, once, twice, or how often', () => {
    const twice = [stretch('macro', 1, 3), stretch('micro', 3, 5), stretch('macro', 5, 9)];
    expect(curveCaption(course(...twice.slice(0, 2)), print)).toMatchObject({
      key: 'curve.flips',
      values: { value: '$3' },
    });
    expect(curveCaption(course(...twice), print)).toMatchObject({
      key: 'curve.flipsTwice',
      values: { value: '$3', second: '$5' },
    });
    expect(curveCaption(course(...twice, stretch('micro', 9, 10)), print)).toMatchObject({
      key: 'curve.flipsOften',
      values: { value: '$3', count: 3 },
    });
  });

  it('tells a jump from a flip', () => {
    const jump = { stretches: [stretch('macro', 1, 3), stretch('micro', 3, 9)], flips: [] };
    expect(curveCaption(jump, print)).toEqual({ key: 'curve.jumps', values: { value: '$3' } });
    const first = [stretch('micro', 1, 2), stretch('macro', 2, 5), stretch('micro', 5, 9)];
    expect(curveCaption({ stretches: first, flips: [5] }, print)).toEqual({
      key: 'curve.flipsTwice',
      values: { value: '$2', jump: 'yes', second: '$5', secondJump: 'no' },
    });
  });

  it('never says that a strategy wins where it is not bought', () => {
    const late = [stretch(null, 1, 4), stretch('macro', 4, 9)];
    expect(curveCaption(course(...late), print)).toMatchObject({
      key: 'curve.winsFrom',
      values: { winner: 'macro', from: '$4' },
    });
    const early = [stretch('micro', 1, 4), stretch(null, 4, 9)];
    expect(curveCaption(course(...early), print)).toMatchObject({
      key: 'curve.winsUpTo',
      values: { winner: 'micro', to: '$4' },
    });
    expect(curveCaption(course(stretch(null, 1, 9)), print).key).toBe('curve.nobody');
  });
});
