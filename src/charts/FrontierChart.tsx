import { memo } from 'react';
import { t } from '../i18n/translate.ts';
import { formatMoney } from '../numbers/formatMoney.ts';
import { formatShare } from '../numbers/formatShare.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { type Frontier, strategies } from './figures.ts';
import { LinePlot } from './parts/LinePlot.tsx';
import type { LegendGroup } from './parts/marks.ts';
import { PeakMark } from './parts/PeakMark.tsx';
import { frontierLooks, lineInks } from './parts/strategyMarks.ts';
import { frontierAxis } from './series/frontierAxis.ts';
import { frontierFinding } from './series/frontierFinding.ts';
import { type FrontierQuantity, frontierRows } from './series/frontierRows.ts';
import { frontierTable } from './series/frontierTable.ts';
import { frontierFigure, frontierLineName, frontierWords } from './series/frontierWords.ts';
import { hereValues, type LineValue, lastValues } from './series/lineValues.ts';
import { ticksWithin } from './series/niceTicks.ts';
import { useWidth } from './useWidth.ts';

export interface FrontierChartProps {
  readonly frontier: Frontier;
  readonly quantity: FrontierQuantity;
  /** The plan's. */
  readonly budget: number;
  /** The best mix keeps to limits that macro and micro alone don't know of. */
  readonly limited: boolean;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

const height = 276;
const narrow = 480;

/** What would another budget bring? Macro alone, micro alone and the most profitable mix over the budget. */
function FrontierChart({ frontier, quantity, budget, limited, currency, planName, stale }: FrontierChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const rows = frontierRows(frontier, quantity);
  const here = hereValues(rows, budget);
  const peak = peakOf(frontier, quantity);
  const axis = frontierAxis(rows, quantity, { here, peak });
  const figure = (value: number) => frontierFigure(value, { quantity, currency });
  const short = (value: number) => formatMoney(value, currency, 'short');
  const tickText = (value: number) => (quantity === 'roi' ? formatShare(value) : figure(value));
  const ends = lastValues(rows).map(({ strategy, value }) => ({
    key: strategy,
    value,
    text: `${frontierLineName(strategy)} ${figure(value)}`,
    fill: lineInks[strategy],
  }));
  const peakText = (marked: { value: number; budget: number }) =>
    width < narrow
      ? figure(marked.value)
      : t('charts.frontier.peak', { figure: figure(marked.value), at: short(marked.budget) });
  const last = rows.at(-1)?.budget || 1;
  return (
    <ChartFrame
      id="frontier"
      planName={planName}
      currency={currency}
      words={frontierWords(frontier, { quantity, budget, limited, currency, axis })}
      legend={legend()}
      table={frontierTable(frontier, currency)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <LinePlot
          width={width}
          height={height}
          rows={rows}
          x={{ key: 'budget', domain: [0, last], ticks: ticksWithin(0, last, width < narrow ? 3 : 5), text: short }}
          y={{ axis, text: tickText }}
          lines={strategies.map((key) => ({ key, look: frontierLooks[key] }))}
          ends={ends}
          here={{
            at: budget,
            text: t('charts.budget.here'),
            points: here.map(({ strategy, value }) => ({ key: strategy, value, fill: lineInks[strategy] })),
          }}
        >
          {peak !== null && <PeakMark at={peak.budget} value={peak.value} text={peakText(peak)} />}
        </LinePlot>
      )}
    </ChartFrame>
  );
}

/** What is marked: the best mix's highest profit or ROI. */
function peakOf(frontier: Frontier, quantity: FrontierQuantity): (LineValue & { readonly budget: number }) | null {
  const finding = frontierFinding(frontier);
  if (quantity === 'reach' || finding.kind === 'noProfit') return null;
  const peak = quantity === 'profit' || finding.kind === 'same' ? finding.profit : finding.roi;
  return { strategy: 'mix', budget: peak.budget, value: peak[quantity] };
}

function legend(): readonly LegendGroup[] {
  const items = strategies.map((strategy) => ({
    label: frontierLineName(strategy),
    mark: { shape: 'line' as const, look: frontierLooks[strategy] },
  }));
  return [{ heading: null, items }];
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(FrontierChart);
