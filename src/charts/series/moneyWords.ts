import { t } from '../../i18n/translate.ts';
import type { Basis } from '../../model/basis.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { ChartFigures, ChartPlan, Rival, StrategyFigures } from '../figures.ts';
import { type MoneyFinding, moneyFinding, wastedShare } from './moneyFinding.ts';
import { type MoneyPart, macroParts, microParts, type PartAmount } from './moneyParts.ts';
import { basisWords } from './winnerAtWords.ts';
import type { ChartWords } from './words.ts';

type Short = (value: number) => string;

/** Title, sentence and note of the chart that shows where the money goes. */
export function moneyWords(figures: ChartFigures, { currency, basis }: ChartPlan): ChartWords {
  const short: Short = (value) => formatMoney(value, currency, 'short');
  const wasted = wastedShare(figures);
  const sentences = [
    sentence('macro', figures.macro, macroParts(figures.macro), short),
    sentence('micro', figures.micro, microParts(figures.micro), short),
  ];
  return {
    title: title(moneyFinding(figures), basis, short),
    subtitle:
      basis === 'sameBudget' ? t('charts.money.subtitle') : t('charts.money.subtitleAt', { at: basisWords(basis) }),
    sentence: sentences.join(' '),
    note: wasted === null ? null : t('charts.money.wasted', { share: formatShare(wasted, 2) }),
  };
}

export function partName(part: MoneyPart): string {
  return t('charts.money.partName', { part });
}

function title(finding: MoneyFinding, basis: Basis, short: Short): string {
  switch (finding.kind) {
    case 'noneBought':
      return t(basis === 'bestBudgets' ? 'charts.money.nonePays' : 'charts.money.noneBought');
    case 'noFixed':
      return t('charts.money.noFixed');
    case 'one':
      return t('charts.money.one', { first: finding.first, amount: short(finding.amount) });
    case 'both': {
      const [amount, less] = [short(finding.amount), short(finding.less)];
      return amount === less
        ? t('charts.money.alike', { amount })
        : t('charts.money.both', { ...finding, amount, less });
    }
  }
}

function sentence(strategy: Rival, figures: StrategyFigures, parts: readonly PartAmount[], short: Short): string {
  if (!figures.bought) return t('charts.money.sentenceNotBought', { strategy });
  const said = parts.map(({ part, amount }) =>
    t('charts.money.part', { part: partName(part).toLocaleLowerCase(), amount: short(amount) }),
  );
  return t('charts.money.sentence', { strategy, cost: short(figures.cost), parts: said.join(', ') });
}
