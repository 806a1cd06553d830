import { memo, useId } from 'react';
import { t } from '../i18n/translate.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { LeadMap } from './figures.ts';
import { Hatch } from './parts/Hatch.tsx';
import { tickSize } from './parts/layout.ts';
import { axisWidth, MapAxes, type MapPlot } from './parts/MapAxes.tsx';
import { type MapMark, mapLegend, mapMarks } from './parts/mapMarks.ts';
import { anchorWithin } from './series/anchorWithin.ts';
import { leadArea, type Spot, tieLine } from './series/leadMapShape.ts';
import { leadMapTable } from './series/leadMapTable.ts';
import { leadMapWords } from './series/leadMapWords.ts';
import { textWidth } from './series/textWidth.ts';
import { useWidth } from './useWidth.ts';

export interface LeadMapChartProps {
  readonly map: LeadMap;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

const height = 320;
const above = 8;
const below = 28;
const beside = 8;

/** Who leads over two inputs, with the line where both earn the same and the place of the plan. */
function LeadMapChart({ map, currency, planName, stale }: LeadMapChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const marks = mapMarks(hatch);
  const left = axisWidth(map.y);
  const plot = { left, top: above, width: width - left - beside, height: height - above - below };
  const legend = mapLegend(marksOf(map), marks);
  return (
    <ChartFrame
      id="map"
      planName={planName}
      currency={currency}
      words={leadMapWords(map)}
      legend={legend}
      unlabelled={legend}
      table={leadMapTable(map)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > left && (
        <svg className="lead-map" aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Hatch id={hatch} />
          <Areas map={map} plot={plot} marks={marks} />
          <MapAxes x={map.x} y={map.y} plot={plot} />
          <Here map={map} plot={plot} />
        </svg>
      )}
    </ChartFrame>
  );
}

interface DrawnProps {
  readonly map: LeadMap;
  readonly plot: MapPlot;
}

function Areas({ map, plot, marks }: DrawnProps & { readonly marks: ReturnType<typeof mapMarks> }) {
  const { left, top, width, height } = plot;
  const place = ([x, y]: Spot) => {
    const [across, up] = [x / (map.x.texts.length - 1), y / (map.y.texts.length - 1)];
    return `${(left + across * width).toFixed(1)} ${(top + (1 - up) * height).toFixed(1)}`;
  };
  const area = (leader: 'macro' | 'micro') =>
    leadArea(map, leader)
      .map((polygon) => `M${polygon.map(place).join('L')}Z`)
      .join('');
  const line = tieLine(map).map(([from, to]) => `M${place(from)}L${place(to)}`);
  return (
    <>
      <path d={area('macro')} {...marks.macro.look} />
      <path d={area('micro')} {...marks.micro.look} />
      <path d={line.join('')} strokeLinecap="round" {...marks.tie.look} />
    </>
  );
}

function Here({ map: { x, y }, plot }: DrawnProps) {
  const across = plot.left + x.here * plot.width;
  const down = plot.top + (1 - y.here) * plot.height;
  const text = t('charts.map.here');
  const ends = { low: plot.left + 4, high: plot.left + plot.width - 4 };
  const isHigh = y.here > 0.85;
  return (
    <g>
      <circle cx={across} cy={down} r={6} fill="var(--ink)" stroke="var(--paper)" strokeWidth={2} />
      <text
        x={across}
        y={isHigh ? down + 22 : down - 12}
        textAnchor={anchorWithin(across, textWidth(text, tickSize, true), ends)}
        fill="var(--ink)"
        fontSize={tickSize}
        fontWeight={600}
        stroke="var(--paper)"
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  );
}

function marksOf(map: LeadMap): readonly MapMark[] {
  const leaders = (['macro', 'micro', null] as const).filter((leader) => map.leaders.includes(leader));
  const shown = leaders.map((leader) => leader ?? 'none');
  return tieLine(map).length > 0 ? [...shown, 'tie'] : shown;
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(LeadMapChart);
