import { t } from '../../i18n/translate.ts';
import type { Basis } from '../../model/basis.ts';
import type { ChartAnswer, ChartFigures, Verdict } from '../figures.ts';
import type { ChartWords } from './words.ts';

export type Short = (value: number) => string;

/** Title and sentence of the chart that shows who wins, where the budgets differ. */
export function winnerAtWords(figures: ChartFigures & ChartAnswer, basis: Basis, short: Short): ChartWords {
  const rows = (['macro', 'micro'] as const).map((strategy) => {
    const { bought, profit, spend } = figures[strategy];
    if (!bought) return t('charts.winner.row', { strategy, profit: t('charts.notBought') });
    return t('charts.winner.rowFor', { strategy, profit: short(profit), spend: short(spend) });
  });
  return {
    title: title(figures, basis, short),
    subtitle: null,
    sentence: t('charts.winner.sentenceAt', { at: basisWords(basis), rows: rows.join(', ') }),
    note: null,
  };
}

/** "at the same reach", as it stands in titles. */
export function basisWords(basis: Basis): string {
  return t('charts.basis', { basis });
}

function title({ verdict, ...figures }: ChartFigures & { verdict: Verdict }, basis: Basis, short: Short): string {
  const at = basisWords(basis);
  switch (verdict.kind) {
    case 'neitherBought':
      return t('charts.winner.nonePays');
    case 'onlyOneBought': {
      const { bought: only, profit } = verdict;
      return t('charts.winner.onlyPays', { only, profit: short(profit), budget: short(figures[only].spend) });
    }
    case 'tie':
      return t('charts.winner.tieAt', { gap: short(verdict.lead), at });
    case 'bothLose':
      return t('charts.winner.bothLoseAt', { winner: verdict.winner, gap: short(verdict.lead), at });
    case 'win':
      return t('charts.winner.winsAt', { winner: verdict.winner, gap: short(verdict.lead), at });
  }
}
