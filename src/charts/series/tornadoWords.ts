import { t } from '../../i18n/translate.ts';
import { formatSignedMoney } from '../../numbers/formatSignedMoney.ts';
import type { Tornado, TornadoBar } from '../figures.ts';
import { tornadoRows } from './tornadoRows.ts';
import type { ChartWords } from './words.ts';

/** Title, sentence and note of the bars of uncertain inputs. */
export function tornadoWords(tornado: Tornado, currency: string): ChartWords {
  const money = (value: number) => formatSignedMoney(value, currency, 'short');
  const { drawn, others, idle } = tornadoRows(tornado);
  const title = tornadoTitle(drawn[0], money);
  const notes = [
    others > 0 ? t('charts.tornado.others', { count: others }) : '',
    idle > 0 ? t('charts.tornado.idle', { count: idle }) : '',
  ];
  return {
    title,
    subtitle: t('charts.tornado.subtitle'),
    sentence: t('charts.tornado.sentence', {
      ...{ title, middle: money(tornado.middle) },
      rows: drawn.map((bar) => rowText(bar, money)).join('; '),
    }),
    note: notes.filter((note) => note !== '').join(' ') || null,
  };
}

/** Where a bar's input flips the answer, in print. */
export function flipsText({ flips }: TornadoBar): string {
  return flips.join(', ');
}

type Print = (value: number) => string;

function tornadoTitle(widest: TornadoBar | undefined, money: Print): string {
  if (widest === undefined) return t('charts.tornado.nothing');
  const { label: input, atLow, atHigh, flips } = widest;
  const moved = { input, from: money(Math.min(atLow, atHigh)), to: money(Math.max(atLow, atHigh)) };
  return flips.length === 0
    ? t('charts.tornado.noFlip', moved)
    : t('charts.tornado.flips', { ...moved, flips: flipsText(widest) });
}

function rowText(bar: TornadoBar, money: Print): string {
  const { label: input, low, high, atLow, atHigh, flips } = bar;
  const moved = { input, low, high, atLow: money(atLow), atHigh: money(atHigh) };
  return flips.length === 0
    ? t('charts.tornado.row', moved)
    : t('charts.tornado.rowFlips', { ...moved, flips: flipsText(bar) });
}
