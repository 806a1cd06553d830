import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { summariseDraws } from '../../../src/engine/simulation/summary/summariseDraws.ts';
import { verdictOdds } from '../../../src/features/answer/verdictOdds.ts';
import type { Basis } from '../../../src/model/basis.ts';

/** A strategy that is bought, with these profits. */
const bought = (profit: readonly number[]) => ({
  profit: Float64Array.from(profit),
  cost: new Float64Array(profit.length).fill(100),
});
const notBought = { profit: new Float64Array(4), cost: new Float64Array(4) };

function oddsOf(macro: typeof notBought, micro: typeof notBought, basis: Basis = 'sameBudget'): string {
  const summary = summariseDraws({ count: 4, macro, micro, mix: notBought });
  if (summary === null) throw new Error('nothing was drawn');
  return renderToStaticMarkup(verdictOdds(summary, basis));
}

describe('the odds in the verdict', () => {
  it('are those of the leader, whoever wins with the numbers as they are', () => {
    const [macro, micro] = [bought([5, 5, 5, 5]), bought([9, 8, 6, 1])];
    expect(oddsOf(macro, micro)).toBe('How sure: micro is ahead in <b>15 of 20</b> outcomes (75%).');
    expect(oddsOf(micro, macro)).toMatch(/^How sure: macro is ahead in <b>15 of 20<\/b>/);
  });

  it('say so where no outcome is another', () => {
    expect(oddsOf(bought([1, 2, 3, 4]), bought([2, 3, 4, 5]))).toBe('How sure: micro is ahead in every outcome.');
  });

  it('are of the same budget, also where the two are compared at something else', () => {
    expect(oddsOf(bought([1, 2, 3, 4]), bought([0, 0, 0, 0]), 'sameReach')).toMatch(/^How sure at the same budget: /);
  });

  it('of a campaign that is bought alone are its chance of losing money', () => {
    expect(oddsOf(bought([1, 2, -3, 4]), notBought)).toBe('It loses money in <b>25%</b> of outcomes.');
    expect(oddsOf(notBought, bought([1, 2, 3, 4]))).toBe('It loses money in no outcome.');
  });

  it('are none where nothing is bought', () => {
    expect(oddsOf(notBought, notBought)).toBe('');
  });
});
