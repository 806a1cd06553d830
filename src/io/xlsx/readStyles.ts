import { builtInFormat, formatOfCode, type NumberFormat } from './numberFormat.ts';
import { parseXml } from './xml/parseXml.ts';

/** The number formats of cells by the index that they name. */
export function readStyles(pieces: readonly Uint8Array[]): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  parseXml(pieces, {
    open(name, attribute) {
      if (name === 'x:cellXfs') inCellFormats = true;
      else if (name === 'x:numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'x:xf' && inCellFormats) ids.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'x:cellXfs') inCellFormats = false;
    },
    text() {},
  });
  const formats = new Map([...codes].map(([id, code]) => [id, formatOfCode(code)]));
  return ids.map((id) => formats.get(id) ?? builtInFormat(id));
}
