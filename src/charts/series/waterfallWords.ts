import { t } from '../../i18n/translate.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedMoney } from '../../numbers/formatSignedMoney.ts';
import type { Driver, Rival, Waterfall } from '../figures.ts';
import { strategyName } from './strategyTables.ts';
import { type WaterfallFinding, waterfallFinding } from './waterfallFinding.ts';
import type { ChartWords } from './words.ts';

type Bar = Waterfall['bars'][number];
type Print = (value: number) => string;

/** Title, sentence and note of the way from macro's profit to micro's. */
export function waterfallWords(fall: Waterfall, { currency, tie }: { currency: string; tie: boolean }): ChartWords {
  const short: Print = (value) => formatMoney(value, currency, 'short');
  const signed: Print = (value) => formatSignedMoney(value, currency, 'short');
  const said = ({ driver, amount }: Bar) =>
    t('charts.waterfall.row', { driver: barName(driver).toLocaleLowerCase(), amount: signed(amount) });
  return {
    title: title(waterfallFinding(fall, tie), { short, signed }),
    subtitle: t('charts.waterfall.subtitle'),
    sentence: t('charts.waterfall.sentence', {
      from: short(fall.from),
      to: short(fall.to),
      rows: fall.bars.map(said).join(', '),
    }),
    note: t('charts.waterfall.note'),
  };
}

export function barName(bar: Rival | Driver): string {
  return bar === 'macro' || bar === 'micro' ? strategyName(bar) : t('charts.waterfall.driver', { driver: bar });
}

function title(finding: WaterfallFinding, { short, signed }: { short: Print; signed: Print }): string {
  switch (finding.kind) {
    case 'alike':
      return t('charts.waterfall.alike');
    case 'tie':
      return t('charts.waterfall.tie', { gains: signed(finding.gains), losses: signed(-finding.losses) });
    default: {
      const { kind: turn, gap, first, second } = finding;
      const cause = ({ driver, amount }: Bar) =>
        t('charts.waterfall.cause', { driver: barName(driver).toLocaleLowerCase(), amount: signed(amount) });
      const found = { turn, gap: short(gap), first: cause(first) };
      return second === null
        ? t('charts.waterfall.one', found)
        : t('charts.waterfall.two', { ...found, second: cause(second) });
    }
  }
}
