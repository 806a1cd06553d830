import { memo } from 'react';
import { CartesianGrid, DefaultZIndexes, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { t } from '../i18n/translate.ts';
import { formatMoney } from '../numbers/formatMoney.ts';
import { formatShare } from '../numbers/formatShare.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { type BudgetCurve, strategies, type Verdict } from './figures.ts';
import { HereLine } from './parts/HereLine.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { still, tickLook, tickSize } from './parts/layout.ts';
import { strategyLegend } from './parts/strategyLegend.ts';
import { lineInks, lineLooks } from './parts/strategyMarks.ts';
import { budgetAxis } from './series/budgetAxis.ts';
import { budgetRows, type Quantity } from './series/budgetRows.ts';
import { budgetTable } from './series/budgetTable.ts';
import { budgetFigure, budgetWords } from './series/budgetWords.ts';
import { hereValues, lastValues } from './series/lineValues.ts';
import { ticksWithin } from './series/niceTicks.ts';
import { strategyName } from './series/strategyTables.ts';
import { textWidth } from './series/textWidth.ts';
import { useWidth } from './useWidth.ts';

export interface BudgetChartProps {
  readonly curve: BudgetCurve;
  readonly quantity: Quantity;
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
  const { curve, quantity, budget, currency, planName, stale } = props;
  const { ref, width } = useWidth();
  const rows = budgetRows(curve, quantity);
  const here = hereValues(rows, budget);
  const axis = budgetAxis(rows, quantity, here);
  const figure = (value: number) => budgetFigure(value, { quantity, currency });
  const short = (value: number) => formatMoney(value, currency, 'short');
  const ends = lastValues(rows).map(({ strategy, value }) => ({
    key: strategy,
    value,
    text: `${strategyName(strategy)} ${figure(value)}`,
    fill: lineInks[strategy],
  }));
  const labelWidth = Math.max(0, ...ends.map(({ text }) => textWidth(text, tickSize, true))) + 10;
  const tickText = quantity === 'profit' ? short : (value: number) => formatShare(value);
  const axisWidth = Math.max(...axis.ticks.map((tick) => textWidth(tickText(tick), tickSize))) + 10;
  const first = rows[0]?.budget ?? 0;
  const last = rows.at(-1)?.budget ?? 1;
  return (
    <ChartFrame
      id={`${quantity}-by-budget`}
      planName={planName}
      currency={currency}
      words={budgetWords(rows, { ...props, axis })}
      legend={strategyLegend(strategies, 'line', lineLooks)}
      table={budgetTable(rows, quantity, currency)}
      stale={stale}
      height={height}
      drawing={ref}
    >
      {width > 0 && (
        <LineChart
          data={[...rows]}
          width={width}
          height={height}
          margin={{ top: 24, right: labelWidth, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} syncWithTicks stroke="var(--hairline)" />
          <XAxis
            type="number"
            dataKey="budget"
            domain={[first, last]}
            ticks={[...ticksWithin(first, last, 4)]}
            tickFormatter={short}
            tick={tickLook}
            axisLine={false}
            tickLine={false}
          />
          <YAxis
            type="number"
            domain={[axis.low, axis.high]}
            ticks={[...axis.ticks]}
            tickFormatter={tickText}
            tick={tickLook}
            width={axisWidth}
            axisLine={false}
            tickLine={false}
            allowDataOverflow
          />
          <ReferenceLine y={0} stroke="var(--muted)" />
          {strategies.map((strategy) => (
            <Line
              key={strategy}
              dataKey={strategy}
              type="linear"
              dot={false}
              activeDot={false}
              {...lineLooks[strategy]}
              {...still}
            />
          ))}
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            <HereLine
              at={budget}
              text={t('charts.budget.here')}
              points={here.map(({ strategy, value }) => ({ key: strategy, value, fill: lineInks[strategy] }))}
            />
            <LineEnds ends={ends} />
          </ZIndexLayer>
        </LineChart>
      )}
    </ChartFrame>
  );
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(BudgetChart);
