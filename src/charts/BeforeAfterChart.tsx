import { memo } from 'react';
import { Bar, ReferenceLine } from 'recharts';
import { t } from '../i18n/translate.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { Result } from './figures.ts';
import { BarLabels } from './parts/BarLabels.tsx';
import { BarPlot } from './parts/BarPlot.tsx';
import { labelSize, still } from './parts/layout.ts';
import type { LegendGroup, MarkLook } from './parts/marks.ts';
import { strategyBar } from './parts/StrategyBar.tsx';
import {
  type BeforeAfterRow,
  beforeAfterRows,
  beforeAfterTable,
  beforeAfterWords,
  comparedFigure,
} from './series/beforeAfter.ts';
import { textWidth } from './series/textWidth.ts';
import { useWidth } from './useWidth.ts';

export interface BeforeAfterChartProps {
  /** The plan's mix as it is, and as it is recommended. */
  readonly before: Result;
  readonly after: Result;
  readonly currency: string;
  readonly planName: string;
  /** The figures are older than the inputs. */
  readonly stale: boolean;
}

const rowHeight = 56;
const barHeight = 18;
const gap = 2;

/** Told apart without colour too: what is now an outline, the recommended mix solid. */
const looks = {
  before: { fill: 'var(--paper)', stroke: 'var(--mix)', strokeWidth: 1.5 },
  after: { fill: 'var(--mix)' },
} as const satisfies Record<string, MarkLook>;

/** What would change? Profit, spend and reach of the plan's mix beside those of the recommended one. */
function BeforeAfterChart({ before, after, currency, planName, stale }: BeforeAfterChartProps) {
  const drawing = useWidth();
  const { width } = drawing;
  const rows = beforeAfterRows({ before, after }).map((row) => ({
    ...row,
    name: t('charts.beforeAfter.quantity', { quantity: row.quantity }),
  }));
  const nameWidth = Math.max(...rows.map(({ name }) => textWidth(name, labelSize, true))) + 10;
  const shift = (barHeight + gap) / 2;
  const labels = rows.flatMap(({ name, quantity, beforeLength, afterLength, ...row }) => [
    { name, value: beforeLength, text: comparedFigure(quantity, row.before, currency), onBar: null, shift: -shift },
    { name, value: afterLength, text: comparedFigure(quantity, row.after, currency), onBar: 'var(--paper)', shift },
  ]);
  const height = rows.length * rowHeight;
  const domain = domainWithLabels(rows, { width: width - nameWidth, labels });
  return (
    <ChartFrame
      id="before-and-after"
      planName={planName}
      currency={currency}
      words={beforeAfterWords(rows, currency)}
      legend={legend()}
      unlabelled={legend()}
      table={beforeAfterTable({ before, after }, currency)}
      stale={stale}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <BarPlot width={width} height={height} rows={rows} nameWidth={nameWidth} domain={domain} barGap={gap}>
          {(['before', 'after'] as const).map((which) => (
            <Bar
              key={which}
              dataKey={(row: BeforeAfterRow) => row[`${which}Length`]}
              barSize={barHeight}
              shape={strategyBar(rows.map(() => looks[which]))}
              {...still}
            />
          ))}
          <ReferenceLine x={0} stroke="var(--muted)" />
          <BarLabels labels={labels} />
        </BarPlot>
      )}
    </ChartFrame>
  );
}

interface Room {
  /** Pixels for bars and labels. */
  readonly width: number;
  readonly labels: readonly { readonly text: string }[];
}

/** From the shortest to the longest bar, with room for a label beyond either end that a bar reaches. */
function domainWithLabels(rows: readonly BeforeAfterRow[], { width, labels }: Room): readonly [number, number] {
  const lengths = rows.flatMap(({ beforeLength, afterLength }) => [beforeLength, afterLength]);
  const [low, high] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  const label = Math.max(...labels.map(({ text }) => textWidth(text, labelSize, true))) + 14;
  const sides = Number(low < 0) + Number(high > 0 || low === 0);
  const pixel = ((high - low || 1) / Math.max(40, width - sides * label)) * label;
  return [low < 0 ? low - pixel : 0, high > 0 || low === 0 ? (high || 1) + pixel : 0];
}

function legend(): readonly LegendGroup[] {
  const items = (['before', 'after'] as const).map((which) => ({
    label: t(`charts.beforeAfter.${which}`),
    mark: { shape: 'bar' as const, look: looks[which] },
  }));
  return [{ heading: null, items }];
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(BeforeAfterChart);
