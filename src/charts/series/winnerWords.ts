import { t } from '../../i18n/translate.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import type { ChartAnswer, ChartFigures, ChartPlan, Rival, Verdict } from '../figures.ts';
import { type Short, winnerAtWords } from './winnerAtWords.ts';
import { type WinnerRow, winnerRows } from './winnerRows.ts';
import type { ChartWords } from './words.ts';

/** Title and sentence of the chart that shows who wins. */
export function winnerWords(figures: ChartFigures & ChartAnswer, plan: ChartPlan): ChartWords {
  const short: Short = (value) => formatMoney(value, plan.currency, 'short');
  if (plan.basis !== 'sameBudget') return winnerAtWords(figures, plan.basis, short);
  const said = ({ strategy, profit }: WinnerRow) =>
    t('charts.winner.row', { strategy, profit: profit === null ? t('charts.notBought') : short(profit) });
  return {
    title: title(figures.verdict, plan, short),
    subtitle: aboutMix(figures, short),
    sentence: t('charts.winner.sentence', {
      budget: short(plan.budget),
      rows: winnerRows(figures).map(said).join(', '),
    }),
    note: null,
  };
}

function title(verdict: Verdict, plan: ChartPlan, short: Short): string {
  const budget = short(plan.budget);
  switch (verdict.kind) {
    case 'neitherBought':
      return plan.budget === 0 ? t('charts.winner.noBudget') : t('charts.winner.noneBought', { budget });
    case 'onlyOneBought':
      return onlyBought(verdict.bought, verdict.profit, { budget, short });
    case 'tie':
      return t('charts.winner.tie', { gap: short(verdict.lead) });
    case 'bothLose':
      return t('charts.winner.bothLose', { winner: verdict.winner, gap: short(verdict.lead) });
    case 'win':
      return t('charts.winner.wins', { winner: verdict.winner, gap: short(verdict.lead), budget });
  }
}

function onlyBought(only: Rival, profit: number, { budget, short }: { budget: string; short: Short }): string {
  if (profit > 0) return t('charts.winner.onlyEarns', { only, budget, profit: short(profit) });
  if (profit < 0) return t('charts.winner.onlyLoses', { only, budget, loss: short(-profit) });
  return t('charts.winner.onlyLevel', { only, budget });
}

/** A mix that does better than both may still lose money. */
function aboutMix({ mix, mixLead }: ChartFigures & ChartAnswer, short: Short): string | null {
  if (mix === null || mixLead === null) return null;
  return t(mix.profit > 0 ? 'charts.winner.mixEarnsMore' : 'charts.winner.mixLosesLess', { lead: short(mixLead) });
}
