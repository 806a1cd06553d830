import { t } from '../../i18n/translate.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { Spread, SpreadInput } from '../figures.ts';
import type { ChartWords } from './words.ts';

/** Less is as likely the draws' own. */
const clearlyMore = 0.05;
const nearlyAll = 0.95;

/** Title, sentence and note of the shares of the spread; of one input at least. */
export function spreadWords({ inputs, hasShared }: Spread): ChartWords {
  const [first] = inputs;
  const title = first === undefined ? '' : spreadTitle(first);
  return {
    title,
    subtitle: t('charts.spread.subtitle'),
    sentence: t('charts.spread.sentence', { title, rows: inputs.map(rowText).join('; ') }),
    note: [sumText(inputs), ...(hasShared ? [t('charts.spread.shared')] : [])].join(' '),
  };
}

/** A share of the spread in print: the draws tell no more than two digits, and of a small one a single digit. */
export function spreadShare(value: number): string {
  return formatShare(value, value < 0.01 ? 1 : 2);
}

function spreadTitle({ label: input, alone, together }: SpreadInput): string {
  const shares = { input, alone: spreadShare(alone.value), together: spreadShare(together.value) };
  return together.value - alone.value > clearlyMore
    ? t('charts.spread.together', shares)
    : t('charts.spread.alone', shares);
}

function sumText(inputs: readonly SpreadInput[]): string {
  const sum = inputs.reduce((total, { alone }) => total + alone.value, 0);
  return sum > nearlyAll ? t('charts.spread.sumAll') : t('charts.spread.sum', { sum: spreadShare(sum) });
}

function rowText({ label: input, alone, together }: SpreadInput): string {
  return t('charts.spread.row', {
    ...{ input, alone: spreadShare(alone.value), together: spreadShare(together.value) },
    ...{ aloneLow: spreadShare(alone.low), aloneHigh: spreadShare(alone.high) },
    ...{ togetherLow: spreadShare(together.low), togetherHigh: spreadShare(together.high) },
  });
}
