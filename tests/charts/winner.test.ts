import { describe, expect, it } from 'vitest';
import type { ChartAnswer, ChartFigures, ChartPlan } from '../../src/charts/figures.ts';
import { profitGap } from '../../src/charts/series/profitGap.ts';
import { profitDomain, winnerRows } from '../../src/charts/series/winnerRows.ts';
import { winnerWords } from '../../src/charts/series/winnerWords.ts';
import { fmcg, fmcgAnswer, fmcgPlan, microUnbought } from './fmcg.ts';

function withProfits(macro: number, micro: number): ChartFigures {
  return { macro: { ...fmcg.macro, profit: macro }, micro: { ...fmcg.micro, profit: micro }, mix: null };
}

function titleOf(verdict: ChartAnswer['verdict'], budget = fmcgPlan.budget): string {
  return winnerWords({ ...fmcg, verdict, mixLead: null }, { ...fmcgPlan, budget }).title;
}

function aboutMix(profit: number, mixLead: number | null): string | null {
  return winnerWords({ ...fmcg, ...fmcgAnswer, mix: { ...fmcg.mix, profit }, mixLead }, fmcgPlan).subtitle;
}

describe('the title of who wins', () => {
  it('names the winner, the difference and the budget', () => {
    expect(titleOf(fmcgAnswer.verdict)).toBe('Which wins? Macro, by $2.25M of profit on the same $4M');
    expect(titleOf({ kind: 'win', winner: 'micro', lead: 1e6, betterRoi: null })).toBe(
      'Which wins? Micro, by $1M of profit on the same $4M',
    );
  });

  it('follows the verdict, whatever the figures beside it', () => {
    expect(titleOf({ kind: 'tie', lead: 39_999 })).toBe('Too close to call: macro and micro are $40k apart');
  });

  it('does not call a smaller loss a win', () => {
    expect(titleOf({ kind: 'bothLose', winner: 'macro', lead: 460_000, profit: -40_000 })).toBe(
      'Both lose money; macro loses $460k less',
    );
  });

  it('never lets a campaign win that is not bought', () => {
    const only = (profit: number) => titleOf({ kind: 'onlyOneBought', bought: 'macro', profit });
    expect(only(-400_000)).toBe('Only macro can be bought with $4M, and it loses $400k');
    expect(only(2_800_000)).toBe('Only macro can be bought with $4M, and it earns $2.8M');
    expect(only(0)).toBe('Only macro can be bought with $4M, and it earns back just what it costs');
  });

  it('tells a budget that is too small from no budget', () => {
    expect(titleOf({ kind: 'neitherBought' })).toBe('Neither campaign can be bought with $4M');
    expect(titleOf({ kind: 'neitherBought' }, 0)).toBe('With no budget, neither campaign runs');
  });
});

describe('the mix', () => {
  it('is mentioned only where its lead is worth saying, however great its profit', () => {
    expect(aboutMix(fmcg.macro.profit + 1e6, null)).toBeNull();
    expect(aboutMix(fmcg.macro.profit + 1e6, 1e6)).toBe('The mix earns $1M more than either');
  });

  it('never earns more by losing less', () => {
    expect(aboutMix(-100_000, 50_000)).toBe('The mix loses $50k less than either');
  });
});

describe('the bars of who wins', () => {
  it('always have zero in their range', () => {
    expect(profitDomain(winnerRows(withProfits(3e6, 2e6)))).toEqual([0, 3e6]);
    expect(profitDomain(winnerRows(withProfits(-3e6, -2e6)))).toEqual([-3e6, 0]);
  });

  it('have no figure for what is not bought', () => {
    expect(winnerRows({ ...fmcg, micro: microUnbought })[1]?.profit).toBeNull();
    expect(winnerWords({ ...fmcg, ...fmcgAnswer, micro: microUnbought }, fmcgPlan).sentence).toContain(
      'micro not bought',
    );
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

describe('the title of who wins on other bases than the same budget', () => {
  const wordsAt = (basis: ChartPlan['basis'], verdict: ChartAnswer['verdict']) =>
    winnerWords(
      { ...fmcg, micro: { ...fmcg.micro, spend: 24_700_000 }, mix: null, verdict, mixLead: null },
      { ...fmcgPlan, basis },
    );

  it('names the basis, and the sentence what each spends', () => {
    const { title, sentence } = wordsAt('sameReach', fmcgAnswer.verdict);
    expect(title).toBe('Which wins? Macro, by $2.25M of profit at the same reach');
    expect(sentence).toBe('Profit at the same reach: macro $5.05M for $4M spent, micro $2.8M for $24.7M spent.');
    expect(wordsAt('sameConversions', { kind: 'tie', lead: 1000 }).title).toBe(
      'Too close to call for the same extra conversions: macro and micro are $1k apart',
    );
    expect(wordsAt('sameReach', { kind: 'bothLose', winner: 'micro', lead: 5000, profit: -10 }).title).toBe(
      'Both lose money at the same reach; micro loses $5k less',
    );
  });

  it('says that only one pays, or none', () => {
    expect(wordsAt('bestBudgets', { kind: 'onlyOneBought', bought: 'macro', profit: 5_490_654 }).title).toBe(
      'Only macro pays: $5.49M of profit at its best budget, $4M',
    );
    expect(wordsAt('bestBudgets', { kind: 'neitherBought' }).title).toBe('Neither campaign pays at any budget');
  });
});
