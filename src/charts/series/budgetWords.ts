import { t } from '../../i18n/translate.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import { type Rival, strategies, type Verdict } from '../figures.ts';
import { type BandRow, bandAt } from './bandRows.ts';
import type { BudgetAxis } from './budgetAxis.ts';
import { type BudgetRow, type Quantity, valueAt } from './budgetRows.ts';
import { type LeadFinding, leadFinding } from './leadFinding.ts';
import { type RoiFinding, roiFinding } from './roiFinding.ts';
import type { ChartWords } from './words.ts';

export interface BudgetView {
  readonly quantity: Quantity;
  /** The bands around the lines; empty where there is none. */
  readonly bands?: readonly BandRow[];
  readonly budget: number;
  readonly currency: string;
  /** What is so at the present budget. */
  readonly verdict: Verdict;
  /** Other figures on the page are on other budgets: these are on the same one for all. */
  readonly sameForBoth?: boolean;
  /** Where the axis stops, and what lies beyond it. */
  readonly axis: Pick<BudgetAxis, 'low' | 'high' | 'cut'>;
}

type Money = (value: number) => string;

/** Title and sentence of the chart over the budget. */
export function budgetWords(rows: readonly BudgetRow[], view: BudgetView): ChartWords {
  const { quantity, currency, budget } = view;
  const short: Money = (value) => formatMoney(value, currency, 'short');
  const subtitle = quantity === 'profit' ? t('charts.budget.profit') : t('charts.budget.roi');
  const last = rows.at(-1)?.budget ?? budget;
  const drawn = t('charts.budget.sentence', {
    quantity: subtitle,
    from: short(rows[0]?.budget ?? budget),
    to: short(last),
    here: short(budget),
    hereRows: said(rows, budget, view),
    endRows: said(rows, last, view),
  });
  return {
    title: quantity === 'profit' ? profitTitle(rows, view, short) : roiTitle(roiFinding(rows, budget), short),
    subtitle: view.sameForBoth ? t('charts.budget.sameForBoth', { quantity: subtitle }) : subtitle,
    sentence: [drawn, bandSentence(view)].filter((words) => words !== null).join(' '),
    note: cutNote(view),
  };
}

/** A profit or an ROI as the chart prints it. */
export function budgetFigure(value: number, { quantity, currency }: Pick<BudgetView, 'quantity' | 'currency'>): string {
  return quantity === 'profit' ? formatMoney(value, currency, 'short') : formatSignedShare(value);
}

function cutNote(view: BudgetView): string | null {
  const { low, high, cut } = view.axis;
  const figure = (value: number) => budgetFigure(value, view);
  const what = view.bands?.length ? 'bands' : 'lines';
  const notes = [
    cut.above !== null && t('charts.budget.cutAbove', { what, high: figure(high), top: figure(cut.above) }),
    cut.below !== null && t('charts.budget.cutBelow', { what, low: figure(low), bottom: figure(cut.below) }),
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : notes.join(' ');
}

/** What nine of ten outcomes lie in at the present budget. */
function bandSentence(view: BudgetView): string | null {
  const { bands = [], budget, currency } = view;
  const rows = strategies.flatMap((strategy) => {
    const band = bandAt(bands, strategy, budget);
    if (band === null) return [];
    return [t('charts.band.row', { strategy, low: budgetFigure(band.low, view), high: budgetFigure(band.high, view) })];
  });
  if (rows.length === 0) return null;
  return t('charts.band.sentence', { here: formatMoney(budget, currency, 'short'), rows: rows.join(', ') });
}

function said(rows: readonly BudgetRow[], at: number, view: BudgetView): string {
  const figures = strategies.map((strategy) => {
    const value = valueAt(rows, strategy, at);
    const figure = value === null ? t('charts.notBought') : budgetFigure(value, view);
    return t('charts.budget.row', { strategy, figure });
  });
  return figures.join(', ');
}

/** No title names a leader at a budget at which the verdict names none. */
function profitTitle(rows: readonly BudgetRow[], { verdict, budget }: BudgetView, short: Money): string {
  if (verdict.kind === 'tie' && budget > 0) return t('charts.lead.tie', { at: short(budget) });
  return leadTitle(leadFinding(rows), short);
}

function leadTitle(finding: LeadFinding, short: Money): string {
  switch (finding.kind) {
    case 'noneBought':
    case 'alike':
      return t(`charts.lead.${finding.kind}`);
    case 'throughout':
      return t('charts.lead.throughout', { leader: finding.leader });
    case 'above':
    case 'below':
      return t(`charts.lead.${finding.kind}`, { leader: finding.leader, at: short(finding.at) });
    case 'between':
      return t('charts.lead.between', { leader: finding.leader, from: short(finding.from), to: short(finding.to) });
    case 'flips':
      return flipTitle(finding, short);
    case 'changes':
      return t('charts.lead.changes', { times: finding.times, at: short(finding.at), next: finding.next ?? 'neither' });
  }
}

function flipTitle({ leader, from, at, next }: Extract<LeadFinding, { kind: 'flips' }>, short: Money): string {
  if (from === null) return t('charts.lead.flips', { leader, at: short(at), next });
  return t('charts.lead.flipsFrom', { leader, from: short(from), at: short(at), next });
}

function roiTitle(finding: RoiFinding, short: Money): string {
  switch (finding.kind) {
    case 'noneBought':
    case 'varies':
      return t(`charts.roi.${finding.kind}`);
    case 'falls':
    case 'rises':
      return t(`charts.roi.${finding.kind}`, { at: short(finding.at), unit: short(1) });
    case 'one':
      return t('charts.roi.one', {
        leader: finding.leader,
        roi: formatSignedShare(finding.roi),
        at: short(finding.at),
      });
    case 'leads':
      return roiLeadTitle(
        finding.leader,
        formatSignedShare(finding.roi),
        formatSignedShare(finding.other),
        short(finding.at),
      );
  }
}

function roiLeadTitle(leader: Rival, roi: string, other: string, at: string): string {
  return roi === other ? t('charts.roi.alike', { roi, at }) : t('charts.roi.leads', { leader, roi, other, at });
}
