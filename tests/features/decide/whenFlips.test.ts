import { describe, expect, it } from 'vitest';
import { breakEvens, segmentCountCurve } from '../../../src/engine/index.ts';
import { flipBandWords } from '../../../src/features/decide/whenFlips/flipBandWords.ts';
import { flipFinding } from '../../../src/features/decide/whenFlips/flipFinding.ts';
import {
  type FlipInput,
  type FlipRow,
  flipRows,
  sortedFlips,
} from '../../../src/features/decide/whenFlips/flipRows.ts';
import { inputText, printsMean } from '../../../src/features/decide/whenFlips/inputText.ts';
import { hasJump, leadText } from '../../../src/features/decide/whenFlips/leadText.ts';
import { loadScenario, type ScenarioId } from '../../../src/io/scenarios.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

function rowsOf(plan: Plan): readonly FlipRow[] {
  const kept = Object.fromEntries(breakEvens(plan).map((one) => [one.input, { plan, breakEven: one }]));
  return flipRows(kept, { plan, count: segmentCountCurve(plan, 'alike') });
}

function leadOf(plan: Plan, input: FlipInput): string {
  const row = rowsOf(plan).find((one) => one.input === input);
  return row === undefined ? '' : leadText(row.breakEven, (value) => inputText(plan, input, value));
}

describe('the finding', () => {
  it('is the flip that takes the least change, and who wins beyond it', async () => {
    expect(flipFinding(rowsOf(await loadScenario('fmcg')))).toBe(
      'The nearest flip: Lift at 41% instead of 30.8% (+33.1%). Beyond, micro wins.',
    );
    expect(flipFinding(rowsOf(await loadScenario('card')))).toBe(
      'The nearest flip: Lift at 16.2% instead of 24.7% (−34.4%). Beyond, macro wins.',
    );
  });

  it('says who wins throughout where no input makes the other one win, and else that there are only jumps', async () => {
    expect(flipFinding(rowsOf(await loadScenario('loyal')))).toBe(
      'Micro wins throughout: no input, moved alone over its range, makes macro win.',
    );
    const jumps = rowsOf(plainPlan({ segments: [plainSegment({ microLift: 1 })], micro: { minSpend: 20_000 } }));
    expect(flipFinding(jumps.filter(({ input }) => input === 'budget'))).toBe(
      'No input, moved alone over its range, makes the two earn the same.',
    );
  });
});

describe('the number of segments', () => {
  const countOf = async (id: ScenarioId) => {
    const plan = await loadScenario(id);
    const row = rowsOf(plan).find(({ input }) => input === 'segments');
    return row === undefined ? null : { ...row, lead: leadOf(plan, 'segments') };
  };

  it('is a row of its own: now as many as are targeted, the flip at the last number with another lead', async () => {
    const row = await countOf('same');
    expect(row).toMatchObject({ breakEven: { now: 10, flips: [3] }, nearest: 3, leader: 'macro' });
    expect(row?.change).toBeCloseTo(-0.7, 12);
    expect(row?.lead).toBe('Micro up to 3, macro beyond');
    expect(row && flipFinding([row])).toBe(
      'The nearest flip: 3 segments instead of 10 (−70%), the most alike merged first. With so few, micro wins.',
    );
  });

  it('says who wins throughout where it flips nowhere', async () => {
    expect(await countOf('fmcg')).toMatchObject({ nearest: null, lead: 'Macro wins from 1 to 12' });
  });

  it('is no row where there is nothing to merge', () => {
    expect(rowsOf(plainPlan({ segments: [plainSegment()] })).map(({ input }) => input)).not.toContain('segments');
  });

  it('tells a jump, where micro is not bought with more, from a flip', () => {
    const segments = [1, 2, 3, 4].map((id) => plainSegment({ id: `s${id}`, microLift: 2 }));
    const plan = plainPlan({ budget: 25_000, segments, micro: { costPerSegment: 10_000 } });
    expect(leadOf(plan, 'segments')).toBe('Micro up to 2, macro beyond (by a jump)');
  });
});

describe('a lift in print', () => {
  it('is the mean, or the factor where no mean can be multiplied', async () => {
    const card = await loadScenario('card');
    expect(inputText(card, 'lift', 1)).toBe('24.7%');
    const none = { ...card, segments: card.segments.map((segment) => ({ ...segment, microLift: 0 })) };
    expect([printsMean(card, 'lift'), printsMean(none, 'lift'), inputText(none, 'lift', 1)]).toEqual([
      true,
      false,
      '1×',
    ]);
  });
});

describe('who wins', () => {
  it('is told from one end of the range to the other', async () => {
    const fmcg = await loadScenario('fmcg');
    expect(leadOf(fmcg, 'precision')).toBe('Macro wins from 1% to 100%');
    expect(leadOf(fmcg, 'microCpm')).toBe('Micro up to $5.21, macro beyond');
    expect(leadOf(fmcg, 'budget')).toBe('Neither up to $432,790, macro beyond');
  });

  it('names a jump as one', () => {
    const plan = plainPlan({ segments: [plainSegment({ microLift: 1 })], micro: { minSpend: 20_000 } });
    const budget = rowsOf(plan).find(({ input }) => input === 'budget');
    expect(leadOf(plan, 'budget')).toBe('Macro up to €20,000, micro beyond (by a jump)');
    expect(budget && hasJump(budget.breakEven)).toBe(true);
  });
});

describe('the rows', () => {
  it('stand in the order asked for, those without a flip behind', async () => {
    const rows = rowsOf(await loadScenario('same'));
    const inputs = (sorted: readonly FlipRow[]) => sorted.map(({ input }) => input);
    expect(inputs(sortedFlips(rows, 'change', 1)).slice(0, 3)).toEqual(['lift', 'microCpm', 'costPerSegment']);
    expect(inputs(sortedFlips(rows, 'change', -1)).slice(0, 3)).toEqual(['segments', 'costPerSegment', 'microCpm']);
    expect(inputs(sortedFlips(rows, 'input', -1))[0]).toBe('segments');
    expect(inputs(sortedFlips(rows, 'input', 1)).slice(0, 2)).toEqual(['lift', 'precision']);
  });
});

describe('where a flip lies nine times in ten', () => {
  const band = {
    input: 'budget',
    uncertain: 2,
    draws: 1000,
    flipping: 1000,
    band: { low: 1.234, high: 5 },
    throughout: { macro: 0, micro: 0 },
  } as const;
  const words = (changes: object) => flipBandWords({ ...band, ...changes }, (value) => `$${value}`);

  it('is said with its ends, and in how many draws there is none', () => {
    expect(words({})).toEqual({ range: '$1.234 to $5', rest: null });
    expect(words({ flipping: 880, throughout: { macro: 120, micro: 0 } })).toEqual({
      range: '$1.234 to $5',
      rest: 'no flip in 12% of draws: macro wins',
    });
    expect(words({ flipping: 880, throughout: { macro: 100, micro: 19 } }).rest).toBe('no flip in 12% of draws');
  });

  it('is not said where few draws flip or none does, but who wins then', () => {
    expect(words({ flipping: 10, band: null, throughout: { macro: 990, micro: 0 } })).toEqual({
      range: 'a flip in 1% of draws',
      rest: 'macro wins in the others',
    });
    expect(words({ flipping: 0, band: null, throughout: { macro: 0, micro: 1000 } })).toEqual({
      range: 'no flip in any draw',
      rest: 'micro wins',
    });
    expect(words({ flipping: 0, band: null, throughout: { macro: 490, micro: 510 } }).rest).toBe(
      'macro wins in 49%, micro in 51%',
    );
    expect(words({ flipping: 0, band: null, throughout: { macro: 490, micro: 500 } }).rest).toBeNull();
  });

  it('is not said where the input moves nothing, or nothing else is uncertain', () => {
    expect(flipBandWords(null, String)).toEqual({ range: '–', rest: null });
    expect(words({ uncertain: 0 })).toEqual({ range: '–', rest: 'nothing else is uncertain' });
  });
});
