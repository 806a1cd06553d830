import { describe, expect, it } from 'vitest';
import { tieShare, verdictOf } from '../../src/engine/index.ts';

interface Campaign {
  readonly profit?: number;
  readonly spend?: number;
  readonly roi?: number | null;
  readonly bought?: boolean;
}

function campaign({ profit = 0, spend = 1000, roi = profit / spend, bought = true }: Campaign = {}) {
  return { profit, spend, roi, bought };
}

const notBought = campaign({ bought: false, spend: 0, roi: null });

describe('the verdict', () => {
  it('names no winner where nothing is bought', () => {
    expect(verdictOf(notBought, notBought)).toEqual({ kind: 'neitherBought' });
  });

  it('does not call the only one that can be bought a winner, even if it loses', () => {
    expect(verdictOf(campaign({ profit: 50 }), notBought)).toEqual({
      kind: 'onlyOneBought',
      bought: 'macro',
      profit: 50,
    });
    expect(verdictOf(notBought, campaign({ profit: -50 }))).toEqual({
      kind: 'onlyOneBought',
      bought: 'micro',
      profit: -50,
    });
  });

  it('goes to the bigger profit, by how much it is bigger', () => {
    expect(verdictOf(campaign({ profit: 300 }), campaign({ profit: 100 }))).toEqual({
      kind: 'win',
      winner: 'macro',
      lead: 200,
      betterRoi: null,
    });
    expect(verdictOf(campaign({ profit: -10 }), campaign({ profit: 100 }))).toMatchObject({
      winner: 'micro',
      lead: 110,
    });
  });

  it('is too close to call below 1 % of the larger spend, and not at it', () => {
    const edge = tieShare * 1000;
    const against = (profit: number) => verdictOf(campaign({ spend: 400 }), campaign({ profit, spend: 1000 })).kind;
    expect(against(0.999 * edge)).toBe('tie');
    expect(against(-0.999 * edge)).toBe('tie');
    expect(against(edge)).toBe('win');
  });

  it('is a tie where nothing is won or lost', () => {
    expect(verdictOf(campaign(), campaign())).toMatchObject({ kind: 'tie', lead: 0 });
    expect(verdictOf(campaign({ profit: -500 }), campaign({ profit: -501 })).kind).toBe('tie');
  });

  it('says that both lose, and who loses less', () => {
    expect(verdictOf(campaign({ profit: -40 }), campaign({ profit: -400 }))).toEqual({
      kind: 'bothLose',
      winner: 'macro',
      lead: 360,
      profit: -40,
    });
  });

  it('names the loser whose return is better', () => {
    const small = campaign({ profit: 100, spend: 200 });
    const big = campaign({ profit: 300, spend: 1000 });
    expect(verdictOf(big, small)).toMatchObject({ winner: 'macro', betterRoi: 'micro' });
    expect(verdictOf(small, big)).toMatchObject({ winner: 'micro', betterRoi: 'macro' });
    expect(verdictOf(campaign({ profit: 300, roi: null }), small)).toMatchObject({ betterRoi: null });
  });
});
