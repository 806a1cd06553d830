import { t } from '../../i18n/translate.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import type { ChartFigures, ChartPlan } from '../figures.ts';
import { mixAhead, type WinnerFinding, winnerFinding } from './winnerFinding.ts';
import { type WinnerRow, winnerRows } from './winnerRows.ts';
import type { ChartWords } from './words.ts';

/** Title and sentence of the chart that shows who wins. */
export function winnerWords(figures: ChartFigures, plan: ChartPlan): ChartWords {
  const short = (value: number) => formatMoney(value, plan.currency, 'short');
  const lead = mixAhead(figures);
  const said = ({ strategy, profit }: WinnerRow) =>
    t('charts.winner.row', { strategy, profit: profit === null ? t('charts.notBought') : short(profit) });
  return {
    title: title(winnerFinding(figures, plan.budget), short, short(plan.budget)),
    subtitle: lead === null ? null : t('charts.winner.mixAhead', { lead: short(lead) }),
    sentence: t('charts.winner.sentence', {
      budget: short(plan.budget),
      rows: winnerRows(figures).map(said).join(', '),
    }),
    note: null,
  };
}

function title(finding: WinnerFinding, short: (value: number) => string, budget: string): string {
  switch (finding.kind) {
    case 'noBudget':
      return t('charts.winner.noBudget');
    case 'noneBought':
      return t('charts.winner.noneBought', { budget });
    case 'tie':
      return t('charts.winner.tie', { gap: short(finding.gap) });
    case 'bothLose':
      return t('charts.winner.bothLose', { winner: finding.winner, gap: short(finding.gap) });
    case 'wins':
      return t('charts.winner.wins', { winner: finding.winner, gap: short(finding.gap), budget });
    case 'onlyBought':
      return finding.profit < 0
        ? t('charts.winner.onlyLoses', { only: finding.only, budget, loss: short(-finding.profit) })
        : t('charts.winner.onlyEarns', { only: finding.only, budget, profit: short(finding.profit) });
  }
}
