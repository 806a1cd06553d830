import { memo, useId } from 'react';
import { t } from '../i18n/translate.ts';
import { formatSignedMoney } from '../numbers/formatSignedMoney.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { Tornado, TornadoBar } from './figures.ts';
import { Hatch } from './parts/Hatch.tsx';
import { labelSize, tickSize } from './parts/layout.ts';
import type { LegendGroup } from './parts/marks.ts';
import { rivalLegend } from './parts/rivalMarks.ts';
import { barLooks } from './parts/strategyMarks.ts';
import { TieAxis, TieSides } from './parts/TieAxis.tsx';
import { endsWidth, MiddleLine, middleLook, TornadoBars, type TornadoPlace } from './parts/TornadoBars.tsx';
import { withZero } from './series/span.ts';
import { textWidth } from './series/textWidth.ts';
import { tornadoRows } from './series/tornadoRows.ts';
import { tornadoTable } from './series/tornadoTable.ts';
import { flipsText, tornadoWords } from './series/tornadoWords.ts';
import { useWidth } from './useWidth.ts';

export interface TornadoChartProps {
  readonly tornado: Tornado;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

/** Words above the bars, and the axis below them. */
const above = 26;
const below = 26;
const columnGap = 12;
const widest = { name: 260, flips: 160 };

/** What matters most? How far each uncertain input alone moves micro's profit minus macro's. */
function TornadoChart({ tornado, currency, planName, stale }: TornadoChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const looks = barLooks(hatch);
  const { drawn } = tornadoRows(tornado);
  const place = placeOf(tornado, drawn, width);
  const bottom = place.top + drawn.length * place.rowHeight;
  const height = bottom + below;
  const middle = middleLegend(formatSignedMoney(tornado.middle, currency, 'short'));
  const ahead = (rival: 'macro' | 'micro') => t('charts.tie.ahead', { rival });
  return (
    <ChartFrame
      id="tornado"
      planName={planName}
      currency={currency}
      words={tornadoWords(tornado, currency)}
      legend={[...rivalLegend('charts.tie.ahead', looks), ...middle]}
      unlabelled={middle}
      table={tornadoTable(tornado, currency)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 0 && drawn.length > 0 && (
        <svg className="tornado" aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Hatch id={hatch} />
          <TieAxis span={place.span} width={width} top={above - 24} bottom={bottom} currency={currency} />
          <TieSides span={place.span} width={width} y={12} texts={{ macro: ahead('macro'), micro: ahead('micro') }} />
          <MiddleLine value={tornado.middle} span={place.span} top={above - 8} bottom={bottom} />
          <TornadoBars bars={drawn} place={place} looks={looks} flipText={flipColumn} />
        </svg>
      )}
    </ChartFrame>
  );
}

function middleLegend(middle: string): readonly LegendGroup[] {
  const label = t('charts.tornado.middle', { middle });
  return [{ heading: null, items: [{ label, mark: { shape: 'line', look: middleLook } }] }];
}

function flipColumn(bar: TornadoBar): string {
  return bar.flips.length === 0 ? '' : t('charts.tornado.flipsAt', { flips: flipsText(bar) });
}

/** Names at the left and flips at the right where there is room for them, else above the bars. */
function placeOf({ middle }: Tornado, bars: readonly TornadoBar[], width: number): TornadoPlace {
  const ends = endsWidth(bars);
  const column = (texts: readonly string[], size: number, bold: boolean) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, bold))) + columnGap;
  const name = column(
    bars.map(({ label }) => label),
    labelSize,
    true,
  );
  const flips = column(bars.map(flipColumn), tickSize, false);
  const namesAbove = width < 640 || name > widest.name || flips > widest.flips;
  const [from, to] = namesAbove ? [ends, width - ends] : [name + ends, width - flips - ends];
  const { low, high } = withZero([middle, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]);
  return { span: { low, high, from, to }, width, top: above, rowHeight: namesAbove ? 48 : 28, namesAbove };
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(TornadoChart);
