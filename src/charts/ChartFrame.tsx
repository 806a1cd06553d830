import { type ReactNode, useId, useState } from 'react';
import { t } from '../i18n/translate.ts';
import { useNearView } from '../ui/useNearView.ts';
import { ChartActions } from './ChartActions.tsx';
import { ChartTableView } from './ChartTableView.tsx';
import './charts.css';
import { DrawnInView } from './DrawnInView.tsx';
import { LegendList } from './LegendList.tsx';
import type { LegendGroup } from './parts/marks.ts';
import type { ChartTable } from './series/table.ts';
import type { ChartWords } from './series/words.ts';
import type { MeasuredWidth } from './useWidth.ts';

export interface ChartFrameProps {
  /** Stands in file names: "winner". */
  readonly id: string;
  readonly planName: string;
  readonly currency: string;
  readonly words: ChartWords;
  /** Every mark of the drawing, for the downloaded picture. */
  readonly legend: readonly LegendGroup[];
  /** The marks that the drawing does not label itself, for the page. */
  readonly unlabelled?: readonly LegendGroup[];
  readonly table: ChartTable;
  /** The figures are older than the inputs. */
  readonly stale?: boolean;
  readonly height: number;
  /** The element that holds the drawing, and its width. */
  readonly drawing: MeasuredWidth;
  readonly children: ReactNode;
}

/** What every chart has: a title that states its finding, a sentence, a table and downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, planName, words, legend, unlabelled = [], table, stale = false, drawing } = props;
  const key = useId();
  const [tableOpen, setTableOpen] = useState(false);
  const { ref, near } = useNearView<HTMLElement>('0px');
  const text = { ...words, legend, credit: t('charts.credit', { plan: planName }) };
  return (
    <figure
      ref={ref}
      className="chart"
      aria-labelledby={`${key}title`}
      aria-busy={stale}
      data-stale={stale || undefined}
    >
      <h3 id={`${key}title`}>{words.title}</h3>
      {words.subtitle !== null && <p className="chart-subtitle">{words.subtitle}</p>}
      <div
        ref={drawing.ref}
        className="chart-drawing"
        role="img"
        aria-label={words.sentence}
        style={{ height: props.height }}
      >
        <DrawnInView inView={near} width={drawing.width}>
          {props.children}
        </DrawnInView>
      </div>
      <LegendList groups={unlabelled} />
      {words.note !== null && <p className="chart-note">{words.note}</p>}
      <ChartActions
        id={id}
        planName={planName}
        text={text}
        table={table}
        tableId={`${key}table`}
        tableOpen={tableOpen}
        onToggleTable={() => setTableOpen(!tableOpen)}
        drawing={drawing.ref}
      />
      {tableOpen && <ChartTableView id={`${key}table`} caption={words.title} table={table} currency={props.currency} />}
    </figure>
  );
}
