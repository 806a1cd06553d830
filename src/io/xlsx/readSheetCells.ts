import type { Table } from '../tables/table.ts';
import { mostColumns, type Place, placeOf, rowOf } from './cellAddress.ts';
import { type CellContext, cellOf } from './cellOf.ts';
import { coverMerged, type Merge, mergeOf } from './coverMerged.ts';
import { refuseDamaged } from './refusal.ts';
import { RunText } from './runText.ts';
import { SheetGrid } from './sheetGrid.ts';
import { parseXml, type XmlListener } from './xml/parseXml.ts';

/** The cells of a sheet, up to the last one that holds something. What the sheet says of its own size is not looked at. */
export function readSheetCells(
  pieces: readonly Uint8Array[],
  context: CellContext,
  onProgress?: (share: number) => void,
): Table {
  const listener = new SheetListener(context);
  parseXml(pieces, listener, onProgress);
  coverMerged(listener.grid, listener.merges);
  const { grid, hiddenRows, hiddenColumns } = listener;
  const hides = hiddenRows.size + hiddenColumns.size > 0;
  return { rows: grid.toRows(), ...(hides && { hidden: { rows: hiddenRows, columns: hiddenColumns } }) };
}

type Attribute = (name: string) => string | null;

class SheetListener implements XmlListener {
  readonly grid = new SheetGrid();
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  readonly #context: CellContext;
  readonly #runs = new RunText();
  #row = -1;
  #column = -1;
  /** The cell that is being read, as far as it is known. */
  #cell: { place: Place; type: string; style: number } | null = null;
  #value: string | null = null;
  #formula: string | null = null;
  #inside: 'value' | 'formula' | null = null;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attribute: Attribute): void {
    if (name === 'x:c') this.#openCell(attribute);
    else if (name === 'x:row') this.#openRow(attribute);
    else if (this.#cell) this.#openInCell(name);
    else if (name === 'x:col') this.#openColumns(attribute);
    else if (name === 'x:mergeCell') this.merges.push(mergeOf(attribute('ref') ?? ''));
  }

  text(text: string): void {
    if (this.#inside === 'value') this.#value += text;
    else if (this.#inside === 'formula') this.#formula += text;
    else if (this.#cell) this.#runs.add(text);
  }

  close(name: string): void {
    if (name === 'x:c') this.#closeCell();
    else if (name === 'x:v' || name === 'x:f') this.#inside = null;
    else if (this.#cell) this.#runs.close(name);
  }

  /** Rows and cells without an address follow the one before. */
  #openRow(attribute: Attribute): void {
    const digits = attribute('r');
    this.#row = digits === null ? rowOf(String(this.#row + 2)) : rowOf(digits);
    this.#column = -1;
    if (isOn(attribute('hidden'))) this.hiddenRows.add(this.#row);
  }

  #openColumns(attribute: Attribute): void {
    if (!isOn(attribute('hidden'))) return;
    const last = Math.min(Number(attribute('max')), mostColumns);
    for (let number = Number(attribute('min')); number <= last; number += 1) {
      this.grid.count(1);
      this.hiddenColumns.add(number - 1);
    }
  }

  #openCell(attribute: Attribute): void {
    const address = attribute('r');
    const place = address === null ? { row: this.#row, column: this.#column + 1 } : placeOf(address);
    if (this.#cell || this.#row < 0 || place.row !== this.#row || place.column >= mostColumns) refuseDamaged();
    this.#column = place.column;
    this.#cell = { place, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) };
    this.#value = null;
    this.#formula = null;
  }

  #openInCell(name: string): void {
    if (name === 'x:v') {
      this.#inside = 'value';
      this.#value ??= '';
    } else if (name === 'x:f') {
      this.#inside = 'formula';
      this.#formula ??= '';
    } else {
      this.#runs.open(name);
    }
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const { place, type, style } = this.#cell;
    const raw = { type, style, value: this.#value, formula: this.#formula, inline: this.#runs.take() };
    const cell = cellOf(raw, this.#context);
    if (cell !== '') this.grid.put(place, cell);
    this.#cell = null;
  }
}

function isOn(flag: string | null): boolean {
  return flag === '1' || flag === 'true';
}
