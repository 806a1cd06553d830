import { memo, useId } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { t } from '../i18n/translate.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartFigures, ChartPlan, Rival } from './figures.ts';
import { BarLabels } from './parts/BarLabels.tsx';
import { BarPlot } from './parts/BarPlot.tsx';
import { Hatch } from './parts/Hatch.tsx';
import { nameColumn, still } from './parts/layout.ts';
import type { LegendGroup } from './parts/marks.ts';
import { moneyMark } from './parts/moneyMarks.ts';
import { PartBar } from './parts/PartBar.tsx';
import { type LabelledPart, labelledParts } from './series/labelledParts.ts';
import { moneyParts } from './series/moneyParts.ts';
import { moneyTable } from './series/moneyTable.ts';
import { moneyWords } from './series/moneyWords.ts';
import { strategyName } from './series/strategyTables.ts';
import { useWidth } from './useWidth.ts';

export interface MoneyChartProps extends ChartFigures, ChartPlan {}

const rivals: readonly Rival[] = ['macro', 'micro'];
const rowHeight = 52;
const barHeight = 36;

/** Where does the money go? The parts of each campaign's cost, in the order in which they are paid. */
function MoneyChart(props: MoneyChartProps) {
  const { currency, planName } = props;
  const drawing = useWidth();
  const { width } = drawing;
  const hatch = useId();
  const parts = labelledParts(props, currency, width - nameColumn);
  const rows = rivals.map((rival) => stackedRow(rival, parts));
  const silent = parts.filter(({ rival, part, fits }) => !fits || moneyMark(rival, part, hatch).ink === null);
  const height = rivals.length * rowHeight;
  return (
    <ChartFrame
      id="money"
      planName={planName}
      currency={currency}
      words={moneyWords(props, props)}
      legend={legendOf(parts, hatch)}
      unlabelled={legendOf(silent, hatch)}
      table={moneyTable(props, props)}
      height={height}
      drawing={drawing}
    >
      {width > 0 && (
        <BarPlot
          width={width}
          height={height}
          rows={rows}
          nameWidth={nameColumn}
          domain={[0, Math.max(props.macro.cost, props.micro.cost, 1)]}
        >
          <Hatch id={hatch} faint />
          {/* Parts that nobody pays too: bars are stacked in the order in which they came to the page. */}
          {moneyParts.map((part) => (
            <Bar
              key={part}
              dataKey={part}
              stackId="cost"
              barSize={barHeight}
              shape={(bar: BarShapeProps) => {
                const labelled = parts.find((each) => each.part === part && each.rival === rivals[bar.index]);
                if (labelled === undefined) return null;
                return <PartBar {...bar} labelled={labelled} mark={moneyMark(labelled.rival, part, hatch)} />;
              }}
              {...still}
            />
          ))}
          <BarLabels
            labels={rivals
              .filter((rival) => !props[rival].bought)
              .map((rival) => ({ name: strategyName(rival), value: null, text: t('charts.notBought'), onBar: null }))}
          />
        </BarPlot>
      )}
    </ChartFrame>
  );
}

function stackedRow(rival: Rival, parts: readonly LabelledPart[]): Record<string, string | number> {
  const amounts = parts.filter((each) => each.rival === rival).map(({ part, amount }) => [part, amount]);
  return { name: strategyName(rival), ...Object.fromEntries(amounts) };
}

function legendOf(parts: readonly LabelledPart[], hatch: string): readonly LegendGroup[] {
  const groups = rivals.map((rival) => ({
    heading: strategyName(rival),
    items: parts
      .filter((each) => each.rival === rival)
      .map(({ part, name, money }) => ({
        label: t('charts.money.part', { part: name, amount: money }),
        mark: { shape: 'bar' as const, look: moneyMark(rival, part, hatch).look },
      })),
  }));
  return groups.filter(({ items }) => items.length > 0);
}

/** Drawn again only for other figures: a page that defers its charts keeps typing fast. */
export default memo(MoneyChart);
