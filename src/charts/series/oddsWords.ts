import { t } from '../../i18n/translate.ts';
import { formatError } from '../../numbers/formatError.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { formatSignedMoney } from '../../numbers/formatSignedMoney.ts';
import type { Odds } from '../figures.ts';
import { oddsCount } from './oddsCount.ts';
import type { ChartWords } from './words.ts';

/** Title, sentence and note of the dots of a difference. */
export function oddsWords(odds: Odds, currency: string): ChartWords {
  const money = (value: number) => formatSignedMoney(value, currency, 'short');
  const { dots, low, high, mean } = odds;
  const title = oddsTitle(odds);
  return {
    title,
    subtitle: t('charts.odds.subtitle', { of: dots.length }),
    sentence: t('charts.odds.sentence', {
      ...{ title, of: dots.length, ...oddsCount(odds) },
      ...{ least: money(dots[0] ?? 0), most: money(dots.at(-1) ?? 0) },
    }),
    note: t('charts.odds.note', { low: money(low), high: money(high), mean: money(mean) }),
  };
}

/** In how many of the dots the leader is ahead, and the exact chance with its error. */
function oddsTitle({ dots, chance, error }: Odds): string {
  const of = dots.length;
  const count = oddsCount({ dots });
  if (count.macro === 0 && count.micro === 0) return t('charts.odds.alike');
  const leader = chance >= 0.5 ? 'micro' : 'macro';
  if (chance === 0 || chance === 1) return t('charts.odds.always', { leader, of });
  // Ten of twenty for each would name a leader who leads in nothing.
  if (count.macro === count.micro) {
    return t('charts.odds.level', { count: count.micro, of, share: formatShare(chance), error: formatError(error) });
  }
  const share = formatShare(leader === 'micro' ? chance : 1 - chance);
  return t('charts.odds.ahead', { leader, count: count[leader], of, share, error: formatError(error) });
}
