import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { distributionOf } from '../../src/model/distribution.ts';
import { isError } from '../../src/model/issue.ts';
import type { Interval } from '../../src/model/plan.ts';
import { questionInputs, readInput } from '../../src/model/questionInputs.ts';
import { bestGuess } from '../../src/model/ranges.ts';
import { movedInputRange, rangeOfInput, readInputRange, withUncertainInput } from '../../src/model/uncertainInputs.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

const plan = plainPlan({
  segments: [plainSegment({ id: 's1', microLift: 0.1 }), plainSegment({ id: 's2', microLift: 0.3 })],
  macro: {
    discount: {
      kind: 'brackets',
      brackets: [
        { from: 0, cpm: 10 },
        { from: 1e6, cpm: 8 },
      ],
    },
  },
});
const uncertain = questionInputs.filter((input) => input !== 'budget');

describe('an uncertain input', () => {
  it.each(uncertain)('%s gives back the range that it was given, around its value', (input) => {
    const range: Interval = [0.04, 0.09];
    const value = bestGuess(range, rangeOfInput(input));
    const next = withUncertainInput(plan, input, value, range);
    expect(readInputRange(next, input)).toEqual(range);
    expect(readInput(next, input)).toBeCloseTo(value, 12);
    expect(checkPlan(next).filter(isError)).toEqual([]);
    expect(withUncertainInput(next, input, value, null).ranges).toEqual({});
  });

  it('is a plan value itself, or for lifts a factor on every segment’s', () => {
    expect(withUncertainInput(plan, 'microCpm', 6, [4, 9]).ranges).toEqual({ 'micro.cpm': [4, 9] });
    const { ranges, segments } = withUncertainInput(plan, 'lift', 0.06, [0.04, 0.09]);
    expect(ranges).toEqual({ 'segments.*.microLift': [expect.closeTo(2 / 3, 12), expect.closeTo(1.5, 12)] });
    expect(segments.map(({ microLift }) => microLift)).toEqual([0.03, 0.09]);
  });

  it('takes price brackets along', () => {
    const { macro, ranges } = withUncertainInput(plan, 'macroCpm', 6, [4, 9]);
    expect(macro).toMatchObject({ cpm: 6, discount: { brackets: [{ cpm: 6 }, { cpm: 4.8 }] } });
    expect(ranges).toEqual({ 'macro.cpm': [4, 9] });
  });

  it('has no range in its own unit while lifts are 0 or less', () => {
    const idle = plainPlan({
      segments: [plainSegment({ microLift: 0 })],
      ranges: { 'segments.*.microLift': [0.5, 2] },
    });
    expect(readInputRange(idle, 'lift')).toBeNull();
  });

  it('keeps the width of its range wherever its best guess goes', () => {
    const guess = fc.double({ min: 0.02, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...uncertain), guess, (input, value) => {
        const moved = movedInputRange([0.2, 0.6], input, value);
        if (moved === null) throw new Error('no range');
        expect(bestGuess(moved, rangeOfInput(input)) / value).toBeCloseTo(1, 5);
        const odds = (share: number) =>
          distributionOf(rangeOfInput(input), moved) === 'logitNormal' ? share / (1 - share) : share;
        expect(odds(moved[1]) / odds(moved[0])).toBeCloseTo(odds(0.6) / odds(0.2), 3);
      }),
    );
  });
});
