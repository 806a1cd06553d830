import { saveBlob } from '../../ui/saveBlob.ts';
import type { ChartTable } from '../series/table.ts';
import { composePicture, type PictureText } from './composePicture.ts';
import { csvText } from './csvText.ts';
import { fileName } from './fileName.ts';
import { pngBlob } from './pngBlob.ts';

export type FileKind = 'png' | 'svg' | 'csv';

export interface ChartSource {
  readonly id: string;
  readonly planName: string;
  readonly text: PictureText;
  readonly table: ChartTable;
  /** The drawing on the page; null while there is none. */
  readonly svg: SVGSVGElement | null;
}

/** Saves a chart as a file; false where the picture could not be made. */
export async function downloadChart(kind: FileKind, source: ChartSource): Promise<boolean> {
  const blob = await blobOf(kind, source);
  if (blob === null) return false;
  saveBlob(blob, fileName(source.planName, source.id, kind));
  return true;
}

async function blobOf(kind: FileKind, { svg, text, table }: ChartSource): Promise<Blob | null> {
  if (kind === 'csv') return new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' });
  if (svg === null) return null;
  const picture = composePicture(svg, text);
  return kind === 'svg' ? new Blob([picture], { type: 'image/svg+xml;charset=utf-8' }) : await pngBlob(picture);
}
