import { describe, expect, it } from 'vitest';
import type { ChartFigures } from '../../src/charts/figures.ts';
import { profitGap } from '../../src/charts/series/profitGap.ts';
import { mixAhead, winnerFinding } from '../../src/charts/series/winnerFinding.ts';
import { profitDomain, winnerRows } from '../../src/charts/series/winnerRows.ts';
import { winnerWords } from '../../src/charts/series/winnerWords.ts';
import { fmcg, fmcgPlan, macroUnbought, microUnbought } from './fmcg.ts';

function withProfits(macro: number, micro: number): ChartFigures {
  return { macro: { ...fmcg.macro, profit: macro }, micro: { ...fmcg.micro, profit: micro }, mix: null };
}

const titleOf = (figures: ChartFigures, budget = fmcgPlan.budget) =>
  winnerWords(figures, { ...fmcgPlan, budget }).title;

describe('the title of who wins', () => {
  it('names the winner, the difference and the budget', () => {
    expect(titleOf(fmcg)).toBe('Which wins? Macro, by $2.25M of profit on the same $4M');
    expect(titleOf(withProfits(1e6, 2e6))).toBe('Which wins? Micro, by $1M of profit on the same $4M');
  });

  it('says a tie below 1 % of the spend and no further', () => {
    expect(winnerFinding(withProfits(1_039_999, 1_000_000), 4e6).kind).toBe('tie');
    expect(winnerFinding(withProfits(1_040_000, 1_000_000), 4e6).kind).toBe('wins');
  });

  it('does not call a smaller loss a win', () => {
    expect(titleOf(withProfits(-40_000, -500_000))).toBe('Both lose money; macro loses $460k less');
  });

  it('never lets a campaign win that is not bought', () => {
    const loser = { ...fmcg, macro: { ...fmcg.macro, profit: -400_000 }, micro: microUnbought };
    expect(titleOf(loser)).toBe('Only macro can be bought with $4M, and it loses $400k');
    expect(titleOf({ ...fmcg, macro: macroUnbought })).toBe('Only micro can be bought with $4M, and it earns $2.8M');
  });

  it('tells a budget that is too small from no budget', () => {
    const neither = { macro: macroUnbought, micro: microUnbought, mix: null };
    expect(titleOf(neither)).toBe('Neither campaign can be bought with $4M');
    expect(titleOf(neither, 0)).toBe('With no budget, neither campaign runs');
    expect(titleOf(withProfits(0, 0), 0)).toBe('With no budget, neither campaign runs');
  });

  it('mentions the mix only where it beats both by more than a tie', () => {
    const mixWith = (profit: number) => ({ ...fmcg, mix: { ...fmcg.mix, profit } });
    expect(mixAhead(fmcg)).toBeNull();
    expect(mixAhead(mixWith(fmcg.macro.profit + 40_000))).toBeNull();
    expect(winnerWords(mixWith(fmcg.macro.profit + 1e6), fmcgPlan).subtitle).toBe('The mix earns $1M more than either');
  });
});

describe('the bars of who wins', () => {
  it('always have zero in their range', () => {
    expect(profitDomain(winnerRows(withProfits(3e6, 2e6)))).toEqual([0, 3e6]);
    expect(profitDomain(winnerRows(withProfits(-3e6, -2e6)))).toEqual([-3e6, 0]);
  });

  it('have no figure for what is not bought', () => {
    expect(winnerRows({ ...fmcg, micro: microUnbought })[1]?.profit).toBeNull();
    expect(winnerWords({ ...fmcg, micro: microUnbought }, fmcgPlan).sentence).toContain('micro not bought');
  });

  it('bracket the difference on the row of the shorter bar', () => {
    expect(profitGap(winnerRows(withProfits(5e6, 3e6)))).toEqual({ row: 'micro', from: 3e6, to: 5e6, size: 2e6 });
    expect(profitGap(winnerRows(withProfits(-1e6, -3e6)))).toEqual({ row: 'macro', from: -1e6, to: -3e6, size: 2e6 });
  });

  it('have no bracket on two sides of zero or without a difference', () => {
    expect(profitGap(winnerRows(withProfits(1e6, -1e6)))).toBeNull();
    expect(profitGap(winnerRows(withProfits(1e6, 1e6)))).toBeNull();
    expect(profitGap(winnerRows({ ...fmcg, micro: microUnbought }))).toBeNull();
  });
});
