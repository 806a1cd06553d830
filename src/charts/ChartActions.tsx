import type { RefObject } from 'react';
import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/Button.tsx';
import type { PictureText } from './export/composePicture.ts';
import { downloadChart, type FileKind } from './export/downloadChart.ts';
import type { ChartTable } from './series/table.ts';

const kinds: readonly FileKind[] = ['png', 'svg', 'csv'];

export interface ChartActionsProps {
  readonly id: string;
  readonly planName: string;
  readonly text: PictureText;
  readonly table: ChartTable;
  readonly tableId: string;
  readonly tableOpen: boolean;
  readonly onToggleTable: () => void;
  readonly drawing: RefObject<HTMLElement | null>;
}

/** The row of buttons below every chart. */
export function ChartActions(props: ChartActionsProps) {
  const { text, tableId, tableOpen, onToggleTable, drawing } = props;
  const [failed, setFailed] = useState(false);
  const download = async (kind: FileKind) => {
    const svg = drawing.current?.querySelector('svg') ?? null;
    setFailed(!(await downloadChart(kind, { ...props, svg })));
  };
  return (
    <div className="chart-actions">
      <Button
        variant="link"
        onClick={onToggleTable}
        aria-label={t('charts.tableName', { title: text.title })}
        aria-expanded={tableOpen}
        aria-controls={tableOpen ? tableId : undefined}
      >
        {t('charts.table')}
      </Button>
      <span aria-hidden="true">{t('charts.download')}</span>
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant="link"
          onClick={() => void download(kind)}
          aria-label={t('charts.downloadName', { format: kind.toUpperCase(), title: text.title })}
        >
          {kind.toUpperCase()}
        </Button>
      ))}
      <span role="status">{failed ? t('charts.pictureFailed') : ''}</span>
    </div>
  );
}
