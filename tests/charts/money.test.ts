import { describe, expect, it } from 'vitest';
import { labelledParts } from '../../src/charts/series/labelledParts.ts';
import { macroParts, microParts } from '../../src/charts/series/moneyParts.ts';
import { moneyWords } from '../../src/charts/series/moneyWords.ts';
import { fmcg, fmcgPlan, macroUnbought, microUnbought } from './fmcg.ts';

const total = (parts: readonly { amount: number }[]) => parts.reduce((sum, { amount }) => sum + amount, 0);

describe('the parts of the money', () => {
  it('sum to the cost of each strategy', () => {
    expect(total(macroParts(fmcg.macro))).toBeCloseTo(fmcg.macro.cost, 6);
    expect(total(microParts(fmcg.micro))).toBeCloseTo(fmcg.micro.cost, 6);
  });

  it('hold offers only where some are paid', () => {
    expect(macroParts(fmcg.macro).map(({ part }) => part)).toEqual(['production', 'media', 'fees']);
    expect(macroParts({ ...fmcg.macro, offers: 5 }).at(-1)).toEqual({ part: 'offers', amount: 5 });
  });

  it('are none for what is not bought', () => {
    expect(microParts(microUnbought)).toEqual([]);
  });

  it('carry a label only where it fits', () => {
    const labelled = (width: number) =>
      labelledParts(fmcg, 'USD', width)
        .filter(({ fits }) => fits)
        .map(({ part }) => part);
    expect(labelled(1000)).toContain('versions');
    expect(labelled(380)).toEqual(['media', 'onTarget', 'offTarget']);
    expect(labelled(0)).toEqual([]);
  });
});

describe('the title of where the money goes', () => {
  const title = (figures: typeof fmcg | Parameters<typeof moneyWords>[0]) => moneyWords(figures, fmcgPlan).title;

  it('puts the dearer start first', () => {
    expect(title(fmcg)).toBe('Micro spends $580k before its first impression, macro $400k');
    const dearMacro = { ...fmcg, macro: { ...fmcg.macro, production: 2e6 } };
    expect(title(dearMacro)).toBe('Macro spends $2M before its first impression, micro $580k');
  });

  it('names one amount where both print alike', () => {
    const alike = { ...fmcg, macro: { ...fmcg.macro, production: 580_100 } };
    expect(title(alike)).toBe('Macro and micro each spend $580k before the first impression');
  });

  it('stays true with one, none, or no fixed cost', () => {
    expect(title({ ...fmcg, macro: macroUnbought })).toBe('Micro spends $580k before its first impression');
    expect(title({ macro: macroUnbought, micro: microUnbought, mix: null })).toBe(
      'Nothing is spent: neither campaign can be bought',
    );
    const free = { ...fmcg, macro: { ...fmcg.macro, production: 0 }, micro: { ...fmcg.micro, fixed: 0 } };
    expect(title(free)).toBe('Nothing has to be spent before the first impression');
  });

  it('notes waste as a share of media money, and only where there is some', () => {
    expect(moneyWords(fmcg, fmcgPlan).note).toBe('41% of micro’s media money pays for impressions off target.');
    expect(moneyWords({ ...fmcg, micro: { ...fmcg.micro, wastedMedia: 0 } }, fmcgPlan).note).toBeNull();
  });

  it('tells every part in the sentence', () => {
    expect(moneyWords({ ...fmcg, macro: macroUnbought }, fmcgPlan).sentence).toBe(
      'Macro: not bought. Micro, $4M in all: versions $580k, media on target $1.66M, media off target $1.16M, data $157k, fees $446k.',
    );
  });
});
