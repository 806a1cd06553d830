import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import { type Frontier, type Strategy, strategies } from '../figures.ts';
import type { BudgetAxis } from './budgetAxis.ts';
import { type BudgetRow, valueAt } from './budgetRows.ts';
import { type FrontierFinding, frontierFinding } from './frontierFinding.ts';
import { type FrontierQuantity, frontierRows } from './frontierRows.ts';
import type { ChartWords } from './words.ts';

export interface FrontierView {
  readonly quantity: FrontierQuantity;
  /** The plan's. */
  readonly budget: number;
  readonly currency: string;
  /** The best mix keeps to limits that macro and micro alone don't know of. */
  readonly limited: boolean;
  /** Where the axis stops, and what lies beyond it. */
  readonly axis: Pick<BudgetAxis, 'high' | 'low' | 'cut'>;
}

/** Title and sentences of the chart over the budgets: where the best mix earns most, and where that is not the best ROI. */
export function frontierWords(frontier: Frontier, view: FrontierView): ChartWords {
  const { quantity, budget, limited } = view;
  const what = t('charts.frontier.quantity', { quantity });
  const finding = frontierFinding(frontier);
  const rows = frontierRows(frontier, quantity);
  const last = rows.at(-1)?.budget ?? budget;
  const notes = [
    peakNote(finding, view),
    leaderNote(frontier, view),
    view.axis.cut.above !== null &&
      t('charts.budget.cutAbove', {
        high: frontierFigure(view.axis.high, view),
        top: frontierFigure(view.axis.cut.above, view),
      }),
    view.axis.cut.below !== null &&
      t('charts.budget.cutBelow', {
        low: frontierFigure(view.axis.low, view),
        bottom: frontierFigure(view.axis.cut.below, view),
      }),
  ].filter((note) => note !== null && note !== false);
  return {
    title: quantity === 'reach' ? reachTitle(rows, view) : peakTitle(finding, view),
    subtitle: limited ? t('charts.frontier.limited', { what }) : what,
    sentence: t('charts.frontier.sentence', {
      what,
      from: money(rows[0]?.budget ?? 0, view),
      to: money(last, view),
      here: money(budget, view),
      hereRows: said(rows, budget, view),
      endRows: said(rows, last, view),
    }),
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

/** A value as the chart prints it. */
export function frontierFigure(value: number, { quantity, currency }: Pick<FrontierView, 'quantity' | 'currency'>) {
  if (quantity === 'reach') return formatCount(value);
  return quantity === 'profit' ? formatMoney(value, currency, 'short') : formatSignedShare(value);
}

/** "Best mix", in the place of the mix. */
export function frontierLineName(strategy: Strategy): string {
  return t('charts.frontier.line', { line: strategy });
}

function money(amount: number, { currency }: Pick<FrontierView, 'currency'>): string {
  return formatMoney(amount, currency, 'short');
}

function said(rows: readonly BudgetRow[], at: number, view: FrontierView): string {
  const figures = strategies.map((strategy) => {
    const value = valueAt(rows, strategy, at);
    const figure = value === null ? t('charts.notBought') : frontierFigure(value, view);
    return `${frontierLineName(strategy)} ${figure}`;
  });
  return figures.join(', ');
}

function peakTitle(finding: FrontierFinding, view: FrontierView): string {
  if (finding.kind === 'noProfit') return t('charts.frontier.noProfit');
  const profitAt = money(finding.profit.budget, view);
  if (finding.kind === 'same') return t('charts.frontier.same', { at: profitAt });
  const roiAt = money(finding.roi.budget, view);
  if (finding.kind === 'smallest') return t('charts.frontier.smallest', { profitAt });
  return t('charts.frontier.apart', { first: view.quantity === 'roi' ? 'roi' : 'profit', profitAt, roiAt });
}

const alreadyMost = 0.9;

/** What the best ROI costs in profit. */
function peakNote(finding: FrontierFinding, view: FrontierView): string | null {
  if (finding.kind === 'noProfit' || finding.kind === 'same') return null;
  const { profit, roi } = finding;
  return t('charts.frontier.peaks', {
    roi: formatSignedShare(roi.roi),
    roiAt: money(roi.budget, view),
    much: roi.profit >= alreadyMost * profit.profit ? 'already' : 'only',
    less: money(roi.profit, view),
    profitAt: money(profit.budget, view),
    roiThere: formatSignedShare(profit.roi),
    profit: money(profit.profit, view),
  });
}

/** Who earns most with the plan's budget, and who brings back most of each unit, where these are two. */
function leaderNote(frontier: Frontier, view: FrontierView): string | null {
  const at = (quantity: FrontierQuantity) => {
    const rows = frontierRows(frontier, quantity);
    return (strategy: Strategy) => valueAt(rows, strategy, view.budget);
  };
  const [profit, roi] = [at('profit'), at('roi')];
  const [earns, brings] = [highest(profit), highest(roi)];
  if (earns === null || brings === null || earns === brings) return null;
  const [most, other] = [roi(brings) ?? 0, roi(earns)];
  if (other === null || most - other < 0.005) return null;
  return t('charts.frontier.leaders', {
    budget: money(view.budget, view),
    earns,
    profit: money(profit(earns) ?? 0, view),
    brings,
    roi: formatSignedShare(most),
    other: formatSignedShare(other),
  });
}

function reachTitle(rows: readonly BudgetRow[], view: FrontierView): string {
  const reach = (strategy: Strategy) => valueAt(rows, strategy, view.budget);
  const leader = highest(reach);
  const people = leader === null ? 0 : (reach(leader) ?? 0);
  const budget = money(view.budget, view);
  if (leader === null || people === 0) return t('charts.frontier.nobody', { budget });
  const best = formatCount(reach('mix') ?? 0);
  return leader === 'mix'
    ? t('charts.frontier.bestReaches', { budget, best })
    : t('charts.frontier.reaches', { budget, leader, people: formatCount(people), best });
}

/** The mix first, so that it leads where another comes out alike. */
function highest(value: (strategy: Strategy) => number | null): Strategy | null {
  let leader: Strategy | null = null;
  for (const strategy of ['mix', 'macro', 'micro'] as const) {
    const of = value(strategy);
    if (of === null) continue;
    const most = leader === null ? Number.NEGATIVE_INFINITY : (value(leader) ?? Number.NEGATIVE_INFINITY);
    if (of > most + 1e-9 * Math.abs(most === Number.NEGATIVE_INFINITY ? 0 : most)) leader = strategy;
  }
  return leader;
}
