import type { MessageKey } from '../../i18n/en.ts';
import { t } from '../../i18n/translate.ts';
import type { ChartFigures, ChartPlan, Strategy, StrategyFigures } from '../figures.ts';
import { reachRows } from './reachRows.ts';
import type { Cell, ChartTable, Column } from './table.ts';

type MoneyName = 'spend' | 'value' | 'cost' | 'profit';

/** Money and ROI of each strategy, in full. */
export function winnerTable(figures: ChartFigures, { currency }: ChartPlan): ChartTable {
  const money = (['spend', 'value', 'cost', 'profit'] as const).map((name) => moneyColumn(name, currency));
  return {
    columns: [strategyColumn(), ...money, { kind: 'signedShare', header: t('charts.column.roi'), csv: 'roi_share' }],
    rows: present(figures).map(([strategy, { spend, value, cost, profit, roi }]): Cell[] => [
      strategyName(strategy),
      spend,
      value,
      cost,
      profit,
      roi,
    ]),
  };
}

/** People reached by each strategy, and what it took. */
export function reachTable(figures: ChartFigures, { population }: ChartPlan): ChartTable {
  const { macro, micro } = figures;
  const impressions = { macro: [macro.impressions, 0], micro: [micro.impressions, micro.wasted], mix: [null, null] };
  const reached = { macro: macro.reach, micro: micro.reach, mix: figures.mix?.reach ?? null };
  return {
    columns: [
      strategyColumn(),
      column('people', 'charts.column.reach', 'reach_people'),
      column('share', 'charts.column.share', 'reach_share'),
      column('times', 'charts.column.frequency', 'frequency_times'),
      column('impressions', 'charts.column.impressions', 'impressions'),
      column('impressions', 'charts.column.wasted', 'wasted_impressions'),
    ],
    rows: reachRows(figures, population).map(({ strategy, share, frequency }): Cell[] => [
      strategyName(strategy),
      reached[strategy],
      share,
      frequency,
      ...impressions[strategy],
    ]),
  };
}

export function strategyName(strategy: Strategy): string {
  return t('charts.strategy', { strategy });
}

export function strategyColumn(): Column {
  return column('text', 'charts.column.strategy', 'strategy');
}

function moneyColumn(name: MoneyName, currency: string): Column {
  return { kind: 'money', header: t(`charts.column.${name}`, { currency }), csv: `${name}_${currency.toLowerCase()}` };
}

function column(kind: Column['kind'], header: MessageKey, csv: string): Column {
  return { kind, header: t(header), csv };
}

function present({ macro, micro, mix }: ChartFigures): readonly (readonly [Strategy, StrategyFigures])[] {
  const rivals = [['macro', macro] as const, ['micro', micro] as const];
  return mix === null ? rivals : [...rivals, ['mix', mix] as const];
}
