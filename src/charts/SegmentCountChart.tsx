import { memo } from 'react';
import { CartesianGrid, DefaultZIndexes, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { t } from '../i18n/translate.ts';
import { formatCount } from '../numbers/formatCount.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { SegmentCount } from './figures.ts';
import { bandLook, CountMarks, FlatBand } from './parts/CountMarks.tsx';
import { HereLine } from './parts/HereLine.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { still, tickLook, tickSize } from './parts/layout.ts';
import type { LegendGroup } from './parts/marks.ts';
import { strategyLegend } from './parts/strategyLegend.ts';
import { lineInks, lineLooks } from './parts/strategyMarks.ts';
import { countTicks } from './series/countTicks.ts';
import { niceAxis } from './series/niceTicks.ts';
import { type CountQuantity, countFlips, segmentCountRows } from './series/segmentCountRows.ts';
import { segmentCountTable } from './series/segmentCountTable.ts';
import { countFigure, leewayText, segmentCountWords } from './series/segmentCountWords.ts';
import { strategyName } from './series/strategyTables.ts';
import { textWidth } from './series/textWidth.ts';
import { useWidth } from './useWidth.ts';

export interface SegmentCountChartProps {
  readonly count: SegmentCount;
  readonly quantity: CountQuantity;
  readonly population: number;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

const height = 236;
const rivals = ['macro', 'micro'] as const;
/** With more points than this the line needs no dots. */
const mostDots = 24;

/** How many segments? Micro over their number, with macro's level, the flat range and the flips. */
function SegmentCountChart({ count, quantity, population, currency, planName, stale }: SegmentCountChartProps) {
  const { ref, width } = useWidth();
  const view = { quantity, currency, population };
  const rows = segmentCountRows(count, quantity);
  const figure = (value: number) => countFigure(value, view);
  const values = rows.flatMap(({ micro, macro }) => [micro ?? 0, macro ?? 0]);
  const axis = niceAxis(Math.min(0, ...values), Math.max(0, ...values));
  const ends = rivals.flatMap((rival) => {
    const value = rows.findLast((row) => row[rival] !== null)?.[rival] ?? null;
    if (value === null) return [];
    return [{ key: rival, value, text: `${strategyName(rival)} ${figure(value)}`, fill: lineInks[rival] }];
  });
  const here = rows.at(-1)?.micro ?? null;
  const labelWidth = Math.max(40, ...ends.map(({ text }) => textWidth(text, tickSize, true))) + 10;
  const axisWidth = Math.max(...axis.ticks.map((tick) => textWidth(figure(tick), tickSize))) + 10;
  const { best, flat, macro, planned } = count;
  const band = quantity === 'profit' ? flat : null;
  const bandLegend = band ? [bandMark(leewayText(count, view))] : [];
  return (
    <ChartFrame
      id={`${quantity}-by-segments`}
      planName={planName}
      currency={currency}
      words={segmentCountWords(count, view)}
      legend={[...strategyLegend(rivals, 'line', lineLooks), ...bandLegend]}
      unlabelled={bandLegend}
      table={segmentCountTable(count, currency)}
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
            scale="log"
            dataKey="segments"
            domain={[1, planned]}
            ticks={[...countTicks(planned)]}
            tickFormatter={(segments: number) =>
              segments === planned ? t('charts.count.tick', { segments: formatCount(segments) }) : formatCount(segments)
            }
            tick={tickLook}
            interval={0}
            axisLine={false}
            tickLine={false}
          />
          <YAxis
            type="number"
            domain={[axis.low, axis.high]}
            ticks={[...axis.ticks]}
            tickFormatter={figure}
            tick={tickLook}
            width={axisWidth}
            axisLine={false}
            tickLine={false}
          />
          {band && <FlatBand flat={band} most={planned} />}
          <ReferenceLine y={0} stroke="var(--muted)" />
          {rivals.map((rival) => (
            <Line
              key={rival}
              dataKey={rival}
              type="linear"
              dot={rival === 'micro' && rows.length <= mostDots && { r: 2.5, ...dotLook }}
              activeDot={false}
              {...lineLooks[rival]}
              {...still}
            />
          ))}
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            <HereLine
              at={planned}
              text={t('charts.budget.here')}
              points={here === null ? [] : [{ key: 'micro', value: here, fill: lineInks.micro }]}
            />
            {quantity === 'profit' && (
              <CountMarks
                best={{ segments: best.segments, value: best.profit, fill: lineInks.micro }}
                flips={countFlips(count)}
                level={macro.profit}
              />
            )}
            <LineEnds ends={ends} />
          </ZIndexLayer>
        </LineChart>
      )}
    </ChartFrame>
  );
}

const dotLook = { fill: lineInks.micro, stroke: 'none', strokeDasharray: '' } as const;

function bandMark(within: string): LegendGroup {
  return {
    heading: null,
    items: [{ label: t('charts.count.band', { within }), mark: { shape: 'bar', look: bandLook } }],
  };
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(SegmentCountChart);
