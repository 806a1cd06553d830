import { memo, useId } from 'react';
import { Bar, ReferenceLine } from 'recharts';
import { formatMoney } from '../numbers/formatMoney.ts';
import { formatSignedMoney } from '../numbers/formatSignedMoney.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { Waterfall } from './figures.ts';
import { BarLabels } from './parts/BarLabels.tsx';
import { BarPlot } from './parts/BarPlot.tsx';
import { Hatch } from './parts/Hatch.tsx';
import { barAxisHeight, labelSize, still } from './parts/layout.ts';
import { strategyBar } from './parts/StrategyBar.tsx';
import { WaterfallSteps } from './parts/WaterfallSteps.tsx';
import { waterfallInks, waterfallLegend, waterfallLooks } from './parts/waterfallMarks.ts';
import { ticksWithin } from './series/niceTicks.ts';
import { textWidth } from './series/textWidth.ts';
import { type WaterfallRow, waterfallDomain, waterfallRows } from './series/waterfallRows.ts';
import { waterfallTable } from './series/waterfallTable.ts';
import { barName, waterfallWords } from './series/waterfallWords.ts';
import { useWidth } from './useWidth.ts';

export interface WaterfallChartProps {
  readonly waterfall: Waterfall;
  /** The two profits are too close to call. */
  readonly tie: boolean;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

const rowHeight = 36;
const barHeight = 24;

/** Where does the difference come from? From macro's profit to micro's, driver by driver. */
function WaterfallChart({ waterfall, tie, currency, planName, stale }: WaterfallChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const looks = waterfallLooks(hatch);
  const rows = waterfallRows(waterfall).map((row) => ({ ...row, name: barName(row.bar) }));
  const [low, high] = waterfallDomain(rows);
  const short = (value: number) => formatMoney(value, currency, 'short');
  const nameWidth = Math.max(...rows.map(({ name }) => textWidth(name, labelSize, true))) + 10;
  const height = rows.length * rowHeight + barAxisHeight;
  return (
    <ChartFrame
      id="waterfall"
      planName={planName}
      currency={currency}
      words={waterfallWords(waterfall, { currency, tie })}
      legend={waterfallLegend(['macro', 'gain', 'loss', 'micro'], looks)}
      unlabelled={waterfallLegend(['gain', 'loss'], looks)}
      table={waterfallTable(waterfall, currency)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <BarPlot
          width={width}
          height={height}
          rows={rows}
          nameWidth={nameWidth}
          right={28}
          domain={[low, high > low ? high : 1]}
          axis={{ ticks: ticksWithin(low, high, width < 480 ? 3 : 6), text: short }}
        >
          <Hatch id={hatch} />
          <Bar
            dataKey={({ from, to }: WaterfallRow) => [Math.min(from, to), Math.max(from, to)]}
            barSize={barHeight}
            shape={strategyBar(rows.map(({ look }) => looks[look]))}
            {...still}
          />
          <ReferenceLine x={0} stroke="var(--muted)" />
          <WaterfallSteps steps={rows} barHeight={barHeight} />
          <BarLabels
            labels={rows.map(({ name, look, from, to }) => ({
              name,
              from,
              value: to,
              text: look === 'macro' || look === 'micro' ? short(to) : formatSignedMoney(to - from, currency, 'short'),
              onBar: waterfallInks[look],
            }))}
          />
        </BarPlot>
      )}
    </ChartFrame>
  );
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(WaterfallChart);
