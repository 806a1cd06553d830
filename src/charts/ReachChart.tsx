import { memo, useId } from 'react';
import { Bar } from 'recharts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartFigures, ChartPlan } from './figures.ts';
import { BarLabels } from './parts/BarLabels.tsx';
import { BarPlot } from './parts/BarPlot.tsx';
import { Hatch } from './parts/Hatch.tsx';
import { nameColumn, still } from './parts/layout.ts';
import { strategyBar } from './parts/StrategyBar.tsx';
import { strategyLegend } from './parts/strategyLegend.ts';
import { barLooks } from './parts/strategyMarks.ts';
import { type ReachRow, reachRows } from './series/reachRows.ts';
import { reachLabel, reachWords } from './series/reachWords.ts';
import { reachTable, strategyName } from './series/strategyTables.ts';
import { useWidth } from './useWidth.ts';

export interface ReachChartProps extends ChartFigures, ChartPlan {}

const rowHeight = 40;
const barHeight = 26;
const track = { fill: 'var(--paper)', stroke: 'var(--hairline)' };

/** Who is reached? Shares of the population on a track that stands for everyone. */
function ReachChart(props: ReachChartProps) {
  const { currency, planName, population } = props;
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const looks = barLooks(hatch);
  const rows = reachRows(props, population).map((row) => ({ ...row, name: strategyName(row.strategy) }));
  const height = rows.length * rowHeight;
  return (
    <ChartFrame
      id="reach"
      planName={planName}
      currency={currency}
      words={reachWords(props, props)}
      legend={strategyLegend(
        rows.map(({ strategy }) => strategy),
        'bar',
        looks,
      )}
      table={reachTable(props, props)}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <BarPlot width={width} height={height} rows={rows} nameWidth={nameColumn} right={1} domain={[0, 1]}>
          <Hatch id={hatch} />
          <Bar
            dataKey={({ share }: ReachRow) => share ?? 0}
            barSize={barHeight}
            background={track}
            shape={strategyBar(rows.map(({ strategy }) => looks[strategy]))}
            {...still}
          />
          <BarLabels
            labels={rows.map((row) => ({
              name: row.name,
              value: row.share,
              text: reachLabel(row),
              onBar: row.strategy === 'macro' ? 'var(--on-macro)' : null,
            }))}
          />
        </BarPlot>
      )}
    </ChartFrame>
  );
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(ReachChart);
