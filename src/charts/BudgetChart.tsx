import { memo, useId, useMemo } from 'react';
import { t } from '../i18n/translate.ts';
import { formatMoney } from '../numbers/formatMoney.ts';
import { formatShare } from '../numbers/formatShare.ts';
import type { BudgetBand } from './budgetBand.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { type BudgetCurve, strategies, type Verdict } from './figures.ts';
import { BandAreas } from './parts/BandAreas.tsx';
import { bandLegend } from './parts/bandLooks.ts';
import { LinePlot } from './parts/LinePlot.tsx';
import { strategyLegend } from './parts/strategyLegend.ts';
import { lineInks, lineLooks } from './parts/strategyMarks.ts';
import { bandEnds, bandEndsAt, bandRows } from './series/bandRows.ts';
import { budgetAxis } from './series/budgetAxis.ts';
import { budgetRows, type Quantity } from './series/budgetRows.ts';
import { budgetTable } from './series/budgetTable.ts';
import { budgetFigure, budgetWords } from './series/budgetWords.ts';
import { hereValues, lastValues } from './series/lineValues.ts';
import { ticksWithin } from './series/niceTicks.ts';
import { strategyName } from './series/strategyTables.ts';
import { useWidth } from './useWidth.ts';

export interface BudgetChartProps {
  readonly curve: BudgetCurve;
  readonly quantity: Quantity;
  /** Around the lines, where numbers are uncertain; null where none is, or where it is still to come. */
  readonly band: BudgetBand | null;
  /** Whether there is a band, or will be one. */
  readonly uncertain: boolean;
  /** The present budget. */
  readonly budget: number;
  /** What is so at the present budget. */
  readonly verdict: Verdict;
  readonly currency: string;
  readonly planName: string;
  /** Other figures on the page are on other budgets. */
  readonly sameForBoth?: boolean;
  /** The curve is older than the inputs. */
  readonly stale: boolean;
}

const height = 236;

/** What comes back? Profit or ROI of each strategy over the budget. */
function BudgetChart(props: BudgetChartProps) {
  const { curve, quantity, band, uncertain, budget, currency, planName, stale } = props;
  const hatch = useId();
  const drawing = useWidth();
  const { width } = drawing;
  const figures = useMemo(() => {
    const rows = budgetRows(curve, quantity);
    const here = hereValues(rows, budget);
    const bands = bandRows(band, quantity);
    const axis = budgetAxis(rows, quantity, here, { all: bandEnds(bands), here: bandEndsAt(bands, budget) });
    return { rows, here, bands, axis };
  }, [curve, quantity, band, budget]);
  const { rows, bands, axis } = figures;
  const outcomes = uncertain ? bandLegend(hatch) : [];
  return (
    <ChartFrame
      id={`${quantity}-by-budget`}
      planName={planName}
      currency={currency}
      words={budgetWords(rows, { ...props, axis, bands })}
      legend={[...strategyLegend(strategies, 'line', lineLooks), ...(band ? outcomes : [])]}
      unlabelled={outcomes}
      table={budgetTable(rows, quantity, currency, uncertain ? bands : null)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <Drawing
          width={width}
          figures={figures}
          quantity={quantity}
          budget={budget}
          currency={currency}
          hatch={uncertain ? hatch : null}
        />
      )}
    </ChartFrame>
  );
}

interface DrawingProps extends Pick<BudgetChartProps, 'quantity' | 'budget' | 'currency'> {
  readonly width: number;
  readonly figures: {
    readonly rows: ReturnType<typeof budgetRows>;
    readonly here: ReturnType<typeof hereValues>;
    readonly bands: ReturnType<typeof bandRows>;
    readonly axis: ReturnType<typeof budgetAxis>;
  };
  /** How the bands are hatched; null where there are none. */
  readonly hatch: string | null;
}

/** By itself, because it takes longest: lines that only grow stale are not drawn again. */
const Drawing = memo(function Drawing({ width, figures, quantity, budget, currency, hatch }: DrawingProps) {
  const { rows, here, bands, axis } = figures;
  const figure = (value: number) => budgetFigure(value, { quantity, currency });
  const short = (value: number) => formatMoney(value, currency, 'short');
  const ends = lastValues(rows).map(({ strategy, value }) => ({
    key: strategy,
    value,
    text: `${strategyName(strategy)} ${figure(value)}`,
    fill: lineInks[strategy],
  }));
  const tickText = quantity === 'profit' ? short : (value: number) => formatShare(value);
  const first = rows[0]?.budget ?? 0;
  const last = rows.at(-1)?.budget ?? 1;
  return (
    <LinePlot
      width={width}
      height={height}
      rows={rows}
      x={{ key: 'budget', domain: [first, last], ticks: ticksWithin(first, last, 4), text: short }}
      y={{ axis, text: tickText }}
      lines={strategies.map((key) => ({ key, look: lineLooks[key] }))}
      ends={ends}
      behind={hatch !== null && <BandAreas rows={bands} hatch={hatch} />}
      here={{
        at: budget,
        text: t('charts.budget.here'),
        points: here.map(({ strategy, value }) => ({ key: strategy, value, fill: lineInks[strategy] })),
      }}
    />
  );
});

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(BudgetChart);
