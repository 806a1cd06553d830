import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import type { Results } from '../../store/results.ts';

interface Chip {
  readonly key: 'profit' | 'roi' | 'reach' | 'costPerConversion';
  readonly words: 'chips.pair' | 'chips.even' | 'chips.none';
  readonly values: Readonly<Record<string, string>>;
}

type Print = (figure: number) => string;

/** What the four chips say. */
export function chips({ plan, outcome }: Results): readonly Chip[] {
  const { macro, micro } = outcome;
  const money: Print = (figure) => formatMoney(figure, plan.currency);
  return [
    chip('profit', macro.profit, micro.profit, money, 'more'),
    chip('roi', macro.roi, micro.roi, formatSignedShare, 'more'),
    chip('reach', macro.reach, micro.reach, formatCount, 'more'),
    chip('costPerConversion', macro.costPerConversion, micro.costPerConversion, money, 'less'),
  ];
}

function chip(
  key: Chip['key'],
  macro: number | null,
  micro: number | null,
  print: Print,
  better: 'more' | 'less',
): Chip {
  if (macro === null && micro === null) return { key, words: 'chips.none', values: {} };
  const text = (figure: number | null) => (figure === null ? t('chips.none') : print(figure));
  if (macro === micro) return { key, words: 'chips.even', values: { best: text(macro) } };
  const ahead = micro === null || (macro !== null && (better === 'more' ? macro > micro : macro < micro));
  const [best, other] = ahead ? [macro, micro] : [micro, macro];
  return {
    key,
    words: 'chips.pair',
    values: { winner: ahead ? 'macro' : 'micro', best: text(best), other: text(other) },
  };
}
