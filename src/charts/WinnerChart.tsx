import { memo, useId } from 'react';
import { Bar, ReferenceLine } from 'recharts';
import { t } from '../i18n/translate.ts';
import { formatMoney } from '../numbers/formatMoney.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartAnswer, ChartFigures, ChartPlan } from './figures.ts';
import { BarLabels } from './parts/BarLabels.tsx';
import { BarPlot } from './parts/BarPlot.tsx';
import { GapBracket } from './parts/GapBracket.tsx';
import { Hatch } from './parts/Hatch.tsx';
import { barAxisHeight, nameColumn, still } from './parts/layout.ts';
import { strategyBar } from './parts/StrategyBar.tsx';
import { strategyLegend } from './parts/strategyLegend.ts';
import { barLooks } from './parts/strategyMarks.ts';
import { ticksWithin } from './series/niceTicks.ts';
import { profitGap } from './series/profitGap.ts';
import { strategyName, winnerTable } from './series/strategyTables.ts';
import { profitDomain, type WinnerRow, winnerRows } from './series/winnerRows.ts';
import { winnerWords } from './series/winnerWords.ts';
import { useWidth } from './useWidth.ts';

export interface WinnerChartProps extends ChartFigures, ChartAnswer, ChartPlan {}

const rowHeight = 48;
const barHeight = 34;

/** Which wins? A bar of profit for each strategy, and the difference between macro and micro. */
function WinnerChart(props: WinnerChartProps) {
  const { currency, planName } = props;
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const looks = barLooks(hatch);
  const rows = winnerRows(props).map((row) => ({ ...row, name: strategyName(row.strategy) }));
  const [low, high] = profitDomain(rows);
  const short = (value: number) => formatMoney(value, currency, 'short');
  const label = (profit: number | null) => (profit === null ? t('charts.notBought') : short(profit));
  const gap = profitGap(rows);
  const gapRow = rows.find(({ strategy }) => strategy === gap?.row);
  const height = rows.length * rowHeight + barAxisHeight;
  return (
    <ChartFrame
      id="winner"
      planName={planName}
      currency={currency}
      words={winnerWords(props, props)}
      legend={strategyLegend(
        rows.map(({ strategy }) => strategy),
        'bar',
        looks,
      )}
      table={winnerTable(props, props)}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <BarPlot
          width={width}
          height={height}
          rows={rows}
          nameWidth={nameColumn}
          right={28}
          domain={[low, high > low ? high : 1]}
          axis={{ ticks: ticksWithin(low, high, width < 480 ? 4 : 6), text: short }}
        >
          <Hatch id={hatch} />
          <Bar
            dataKey={({ profit }: WinnerRow) => profit ?? 0}
            barSize={barHeight}
            shape={strategyBar(rows.map(({ strategy }) => looks[strategy]))}
            {...still}
          />
          <ReferenceLine x={0} stroke="var(--muted)" />
          <BarLabels
            labels={rows.map(({ name, profit, strategy }) => ({
              name,
              value: profit,
              text: label(profit),
              onBar: strategy === 'macro' ? 'var(--on-macro)' : null,
            }))}
          />
          {gap && gapRow && (
            <GapBracket
              gap={gap}
              name={gapRow.name}
              barLabel={label(gapRow.profit)}
              text={t('charts.winner.apart', { gap: short(gap.size) })}
            />
          )}
        </BarPlot>
      )}
    </ChartFrame>
  );
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(WinnerChart);
