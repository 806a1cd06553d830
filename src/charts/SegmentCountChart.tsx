import { memo } from 'react';
import { t } from '../i18n/translate.ts';
import { formatCount } from '../numbers/formatCount.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { SegmentCount } from './figures.ts';
import { bandLook, CountMarks, FlatBand } from './parts/CountMarks.tsx';
import { LinePlot } from './parts/LinePlot.tsx';
import type { LegendGroup } from './parts/marks.ts';
import { strategyLegend } from './parts/strategyLegend.ts';
import { lineInks, lineLooks } from './parts/strategyMarks.ts';
import { countTicks } from './series/countTicks.ts';
import { niceAxis } from './series/niceTicks.ts';
import { type CountQuantity, countFlips, segmentCountRows } from './series/segmentCountRows.ts';
import { segmentCountTable } from './series/segmentCountTable.ts';
import { countFigure, leewayText, segmentCountWords } from './series/segmentCountWords.ts';
import { strategyName } from './series/strategyTables.ts';
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
  const drawing = useWidth();
  const { width } = drawing;
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
  const { best, flat, macro, planned } = count;
  const band = quantity === 'profit' ? flat : null;
  const tickText = (segments: number) =>
    segments === planned ? t('charts.count.tick', { segments: formatCount(segments) }) : formatCount(segments);
  const dots = rows.length <= mostDots && { r: 2.5, ...dotLook };
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
      drawing={drawing}
    >
      {width > 0 && (
        <LinePlot
          width={width}
          height={height}
          rows={rows}
          x={{ key: 'segments', domain: [1, planned], ticks: countTicks(planned), text: tickText, scale: 'log' }}
          y={{ axis, text: figure }}
          lines={rivals.map((key) => ({ key, look: lineLooks[key], dot: key === 'micro' && dots }))}
          ends={ends}
          leastRight={40}
          here={{
            at: planned,
            text: t('charts.budget.here'),
            points: here === null ? [] : [{ key: 'micro', value: here, fill: lineInks.micro }],
          }}
          behind={band && <FlatBand flat={band} most={planned} />}
        >
          {quantity === 'profit' && (
            <CountMarks
              best={{ segments: best.segments, value: best.profit, fill: lineInks.micro }}
              flips={countFlips(count)}
              level={macro.profit}
            />
          )}
        </LinePlot>
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
