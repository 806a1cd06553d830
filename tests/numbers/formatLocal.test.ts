import { afterEach, describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/numbers/formatMoney.ts';
import { formatShare } from '../../src/numbers/formatShare.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';

afterEach(() => setNumberLocale('en'));

describe('other currencies', () => {
  it.each([
    ['EUR', 1234.5, '€1,235'],
    ['JPY', 32.77, '¥33'],
    ['JPY', 0.4, '¥0.4'],
    ['KWD', 2.3456, 'KWD\u00a02.346'],
  ])('%s have their own minor units', (currency, value, text) => {
    expect(formatMoney(value, currency, 'full')).toBe(text);
  });

  it('take their code where their sign could be read as "thousand"', () => {
    expect(formatMoney(5, 'MMK')).toBe('MMK\u00a05');
  });
});

describe('other languages', () => {
  it.each([
    ['it', '2,25\u00a0Mln\u00a0$', '30,8%'],
    ['pl', '2,25\u00a0mln\u00a0$', '30,8%'],
    ['fr', '2,25\u00a0M\u00a0$', '30,8\u202f%'],
  ])('%s writes its own marks and words', (locale, money, share) => {
    setNumberLocale(locale);
    expect(formatMoney(2_248_205, 'USD').replace(/\s/g, '\u00a0')).toBe(money);
    expect(formatShare(0.308).replace(/\u00a0/g, '\u202f')).toBe(share);
  });
});
