import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import { formatTimes } from '../../numbers/formatTimes.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { Results } from '../../store/results.ts';

interface OutcomeRow {
  readonly key: RowKey;
  readonly macro: string;
  readonly micro: string;
  readonly mix: string;
}

type RowKey =
  | 'spend'
  | 'unspent'
  | 'impressions'
  | 'wasted'
  | 'wastedMedia'
  | 'reach'
  | 'frequency'
  | 'incremental'
  | 'organic'
  | 'value'
  | 'offers'
  | 'profit'
  | 'roi'
  | 'roas'
  | 'costPerConversion';

type Figure = number | null | undefined;

/** The rows of the outcome table: what there is no figure for is a dash, what is not defined says so. */
export function outcomeRows({ plan, mix: mixed }: Results, compared: Comparison): readonly OutcomeRow[] {
  const [macro, micro, mix] = [countable(compared.macro), countable(compared.micro), countable(mixed)];
  const money = (figure: number) => formatMoney(figure, plan.currency, 'full');
  const count = (figure: number) => formatCount(figure, 'full');
  return [
    row('spend', money, macro.spend, micro.spend, mix.spend),
    row('unspent', money, macro.unspent, micro.unspent, mix.unspent),
    row('impressions', count, macro.impressions, micro.impressions, undefined),
    row('wasted', count, undefined, micro.wasted, undefined),
    row('wastedMedia', money, undefined, micro.wastedMedia, undefined),
    row('reach', count, macro.reach, micro.reach, mix.reach),
    row('frequency', formatTimes, macro.frequency, micro.frequency, undefined),
    row('incremental', count, macro.incremental, micro.incremental, mix.incremental),
    row('organic', count, macro.organic, micro.organic, mix.organic),
    row('value', money, macro.value, micro.value, mix.value),
    row('offers', money, macro.offers, micro.offers, mix.offers),
    row('profit', money, macro.profit, micro.profit, mix.profit),
    row('roi', formatSignedShare, macro.roi, micro.roi, mix.roi),
    row('roas', formatTimes, macro.roas, micro.roas, mix.roas),
    row('costPerConversion', money, macro.costPerConversion, micro.costPerConversion, mix.costPerConversion),
  ];
}

/** Of what is not bought there is only the money to tell of. */
function countable<T extends { bought: boolean; spend: number; unspent: number; profit: number }>(
  outcome: T,
): Partial<T> {
  const { spend, unspent, profit } = outcome;
  return outcome.bought ? outcome : ({ spend, unspent, profit } as Partial<T>);
}

function row(key: RowKey, print: (figure: number) => string, macro: Figure, micro: Figure, mix: Figure): OutcomeRow {
  const text = (figure: Figure) => {
    if (figure === undefined) return '–';
    return figure === null ? t('outcome.notDefined') : print(figure);
  };
  return { key, macro: text(macro), micro: text(micro), mix: text(mix) };
}
