import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import type { Comparison } from '../../store/comparison.ts';

interface Chip {
  readonly key: 'profit' | 'roi' | 'reach' | 'costPerConversion' | 'spend';
  readonly words: 'chips.pair' | 'chips.even' | 'chips.none';
  readonly values: Readonly<Record<string, string>>;
}

type Print = (figure: number) => string;

/** A figure, or the words for there being none. */
type Figure = number | { readonly none: string };

/** What the chips say: four, and the spends where they differ. A campaign that is not bought wins nothing. */
export function chips({ basis, macro, micro }: Comparison, currency: string): readonly Chip[] {
  const money: Print = (figure) => formatMoney(figure, currency);
  const both = (key: Chip['key']) => [figureOf(macro, key), figureOf(micro, key)] as const;
  return [
    chip('profit', both('profit'), money, 'more'),
    chip('roi', both('roi'), formatSignedShare, 'more'),
    chip('reach', both('reach'), formatCount, 'more'),
    chip('costPerConversion', both('costPerConversion'), money, 'less'),
    ...(basis === 'sameBudget' ? [] : [chip('spend', both('spend'), money, 'less')]),
  ];
}

type Outcome = Comparison['macro' | 'micro'];

function figureOf(outcome: Outcome, key: Chip['key']): Figure {
  if (!outcome.bought) return { none: t('chips.notBought') };
  return outcome[key] ?? { none: t('chips.none') };
}

function chip(
  key: Chip['key'],
  [macro, micro]: readonly [Figure, Figure],
  print: Print,
  better: 'more' | 'less',
): Chip {
  const text = (figure: Figure) => (typeof figure === 'number' ? print(figure) : figure.none);
  if (typeof macro !== 'number' && typeof micro !== 'number') return { key, words: 'chips.none', values: {} };
  if (isAlike(macro, micro)) return { key, words: 'chips.even', values: { best: text(macro) } };
  const ahead =
    typeof micro !== 'number' || (typeof macro === 'number' && (better === 'more' ? macro > micro : macro < micro));
  const [best, other] = ahead ? [macro, micro] : [micro, macro];
  return {
    key,
    words: 'chips.pair',
    values: { winner: ahead ? 'macro' : 'micro', best: text(best), other: text(other) },
  };
}

/** The same but for rounding: what is compared at the same reach has the same reach. */
function isAlike(a: Figure, b: Figure): boolean {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
