import { describe, expect, it } from 'vitest';
import { reachRows } from '../../src/charts/series/reachRows.ts';
import { reachLabel, reachWords } from '../../src/charts/series/reachWords.ts';
import { fmcg, fmcgPlan, macroUnbought, microUnbought } from './fmcg.ts';

const reaching = (macro: number, micro: number) => ({
  ...fmcg,
  macro: { ...fmcg.macro, reach: macro },
  micro: { ...fmcg.micro, reach: micro },
});
const title = (figures: Parameters<typeof reachWords>[0]) => reachWords(figures, fmcgPlan).title;

describe('reach', () => {
  it('is a share of the population', () => {
    expect(reachRows(reaching(30e6, 15e6), 60e6).map(({ share }) => share)).toEqual([0.5, 0.25, fmcg.mix.reach / 60e6]);
  });

  it('names whoever reaches more first', () => {
    expect(title(fmcg)).toBe('Macro reaches 83% of people, micro 57%');
    expect(title(reaching(6e6, 30e6))).toBe('Micro reaches 50% of people, macro 10%');
  });

  it('names no first where both print alike', () => {
    expect(title(reaching(30e6, 30_000_100))).toBe('Macro and micro each reach 50% of people');
  });

  it('says everyone only of everyone', () => {
    expect(title(reaching(59_999_999, 15e6))).toBe('Macro reaches 99.9% of people, micro 25%');
    expect(title(reaching(60e6, 15e6))).toBe('Macro reaches 100% of people, micro 25%');
  });

  it('is not claimed for what is not bought', () => {
    expect(title({ ...fmcg, micro: microUnbought })).toBe('Macro reaches 83% of people; micro is not bought');
    expect(title({ macro: macroUnbought, micro: microUnbought, mix: null })).toBe(
      'Nobody is reached: neither campaign can be bought',
    );
  });

  it('is labelled with the frequency where that is known', () => {
    expect(reachRows(fmcg, 60e6).map(reachLabel)).toEqual(['83% · 5.9×', '57% · 2.7×', '66%']);
  });
});
