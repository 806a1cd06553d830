import { memo } from 'react';
import { t } from '../i18n/translate.ts';
import { formatShare } from '../numbers/formatShare.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { Spread, SpreadInput } from './figures.ts';
import { labelSize, tickSize } from './parts/layout.ts';
import type { LegendGroup } from './parts/marks.ts';
import { dotLooks, dotRadius, type SpreadPlace, SpreadRows, shareColumn, spreadMarks } from './parts/SpreadRows.tsx';
import { anchorWithin } from './series/anchorWithin.ts';
import { niceAxis } from './series/niceTicks.ts';
import { placeOn } from './series/span.ts';
import { spreadTable } from './series/spreadTable.ts';
import { spreadWords } from './series/spreadWords.ts';
import { textWidth } from './series/textWidth.ts';
import { useWidth } from './useWidth.ts';

export interface SpreadChartProps {
  readonly spread: Spread;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

/** The heads of the columns at the right, and the axis below. */
const above = 22;
const below = 26;
const columnGap = 16;
const columnsWidth = 146;
const widestName = 300;

/** What matters most? Which share of the spread each uncertain input explains, alone and with others. */
function SpreadChart({ spread, currency, planName, stale }: SpreadChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const { place, ticks } = layOut(spread.inputs, width);
  const bottom = place.top + spread.inputs.length * place.rowHeight;
  const height = bottom + below;
  return (
    <ChartFrame
      id="spread"
      planName={planName}
      currency={currency}
      words={spreadWords(spread)}
      legend={marksLegend()}
      table={spreadTable(spread)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <svg className="spread" aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <ShareAxis place={place} ticks={ticks} bottom={bottom} />
          <ColumnHeads width={width} />
          <SpreadRows inputs={spread.inputs} place={place} />
        </svg>
      )}
    </ChartFrame>
  );
}

interface ShareAxisProps {
  readonly place: SpreadPlace;
  readonly ticks: readonly number[];
  readonly bottom: number;
}

function ShareAxis({ place: { span, top, width }, ticks, bottom }: ShareAxisProps) {
  return (
    <g fontSize={tickSize} fill="var(--muted)">
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${placeOn(span, tick)},${top}V${bottom}`} stroke={tick === 0 ? 'var(--ink)' : 'var(--hairline)'} />
          <TickText x={placeOn(span, tick)} y={bottom + 17} text={formatShare(tick)} width={width} />
        </g>
      ))}
    </g>
  );
}

interface TickTextProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
}

function TickText({ x, y, text, width }: TickTextProps) {
  const anchor = anchorWithin(x, textWidth(text, tickSize), { low: 0, high: width });
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}

function ColumnHeads({ width }: { readonly width: number }) {
  return (
    <g fontSize={tickSize} fill="var(--muted)" textAnchor="end">
      {spreadMarks.map((mark) => {
        const text = t('charts.spread.mark', { mark });
        const right = width - shareColumn[mark];
        return (
          <g key={mark}>
            <circle cx={right - textWidth(text, tickSize) - dotRadius - 2} cy={8} r={dotRadius} {...dotLooks[mark]} />
            <text x={right} y={12}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function marksLegend(): readonly LegendGroup[] {
  const items = spreadMarks.map((mark) => ({
    label: t('charts.spread.mark', { mark }),
    mark: { shape: 'bar', look: dotLooks[mark] } as const,
  }));
  return [{ heading: null, items }];
}

/** Names at the left where there is room for them, else above the marks; both shares in print at the right. */
function layOut(inputs: readonly SpreadInput[], width: number) {
  const name = Math.max(...inputs.map(({ label }) => textWidth(label, labelSize, true))) + columnGap;
  const namesAbove = width < 640 || name > widestName;
  const highest = Math.max(...inputs.flatMap(({ alone, together }) => [alone.high, together.high]));
  const { low, high, ticks } = niceAxis(0, highest);
  const span = { low, high, from: namesAbove ? 4 : name, to: width - columnsWidth - columnGap };
  const place: SpreadPlace = { span, width, top: above, rowHeight: namesAbove ? 46 : 32, namesAbove };
  return { place, ticks };
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(SpreadChart);
