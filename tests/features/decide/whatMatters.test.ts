import { describe, expect, it } from 'vitest';
import { inputName } from '../../../src/features/decide/whatMatters/inputName.ts';
import { learningWords } from '../../../src/features/decide/whatMatters/learningWords.ts';
import { spreadOf } from '../../../src/features/decide/whatMatters/spreadOf.ts';
import type { InputIndex, Learnable } from '../../../src/store/questionsStore.ts';
import { plainPlan } from '../../fixtures/plainPlan.ts';

const plan = plainPlan();
const range = (path: string, part: 'whole' | 'own' = 'whole') => ({ kind: 'range', path, part }) as const;

describe('an input in words', () => {
  it('is a range, its own part, what several share, or how many are left', () => {
    expect(inputName(plan, range('micro.match'))).toBe('Match rate');
    expect(inputName(plan, range('segments.*.microLift', 'own'))).toBe('Micro lift (all segments): own part');
    expect(inputName(plan, { kind: 'shared', factor: 'lift' })).toBe('Common part of all lifts');
    expect(inputName(plan, { kind: 'shared', factor: 'baseline' })).toBe('Common part of all baselines');
    expect(inputName(plan, { kind: 'shared', factor: 'price' })).toBe('Common part of all prices');
    expect(inputName(plan, { kind: 'others', count: 7 })).toBe('7 other inputs');
    expect(inputName(plan, { kind: 'others', count: 1 })).toBe('One other input');
  });
});

describe('shares of the spread', () => {
  const index = (path: string, value: number, interval: readonly [number, number]): InputIndex => ({
    input: range(path),
    first: { value, interval },
    total: { value, interval },
  });
  const two = [index('micro.match', 1.01, [0.97, 1.05]), index('micro.cpm', -0.002, [-0.01, 0.004])];

  it('are shares: what the draws are off does not carry them below none or above all', () => {
    const inputs = spreadOf(plan, two)?.inputs;
    expect(inputs?.map(({ alone }) => alone)).toEqual([
      { value: 1, low: 0.97, high: 1 },
      { value: 0, low: 0, high: 0.004 },
    ]);
  });

  it('are none of a single input, and none where nothing varies or is uncertain', () => {
    expect(spreadOf(plan, two.slice(0, 1))).toBeNull();
    expect(spreadOf(plan, [])).toBeNull();
    expect(spreadOf(plan, null)).toBeNull();
  });

  it('say whether something is shared', () => {
    expect(spreadOf(plan, two)?.hasShared).toBe(false);
    const shared = { ...index('', 0.1, [0, 1]), input: { kind: 'shared', factor: 'price' } as const };
    expect(spreadOf(plan, [...two, shared])?.hasShared).toBe(true);
  });
});

describe('what finding out is worth, in words', () => {
  const worth = (learnt: Learnable, value: number, standardError: number) => ({
    learnt,
    worth: { value, standardError },
  });
  const lifts = worth({ kind: 'all', factor: 'lift' }, 84_000, 2_000);
  const match = worth({ kind: 'range', path: 'micro.match' }, 12_300, 1_500);
  const noise = worth({ kind: 'range', path: 'micro.fee' }, 900, 700);

  it('names what is worth most, lists what is clearly worth something, and counts the rest', () => {
    expect(learningWords(plan, [lifts, match, noise])).toEqual({
      finding:
        'Most worth finding out before deciding: All lifts together, up to €84k. A test that costs more than that can’t pay.',
      rows: [
        { name: 'All lifts together', worth: '€84k', error: '€2k' },
        { name: 'Match rate', worth: '€12.3k', error: '€1.5k' },
      ],
      idle: 'One other input would hardly ever change the decision by itself.',
    });
  });

  it('is nothing to speak of where the draws alone may have made it', () => {
    expect(learningWords(plan, [noise, worth({ kind: 'range', path: 'macro.fee' }, 0, 0)])).toEqual({
      finding: 'Finding out any one of these inputs before deciding would hardly ever change the decision.',
      rows: [],
      idle: '',
    });
  });
});
