import { type Result, succeed } from '../../model/result.ts';
import type { SegmentRow } from '../../model/segmentRows.ts';
import { setNumberLocale } from '../../numbers/numberLocale.ts';
import type { ImportContext } from './importContext.ts';
import type { ImportChoices, ImportRefusal, ImportSource, ImportView } from './importView.ts';
import { type OpenSource, openSource } from './openSource.ts';
import { goodRows } from './readRows.ts';
import { readTable, type TableFinding } from './readTable.ts';
import { type Understanding, understand } from './understand.ts';
import { viewOf } from './viewOf.ts';

/** Shares of the time that the steps take. */
const opened = 0.1;
const split = 0.5;

/** Reads one source again and again, as the user's choices go; keeps the cells between them. */
export class Importer {
  private readonly context: ImportContext;
  private readonly onProgress: (share: number) => void;
  private source: OpenSource | null = null;
  private finding: { readonly key: string; readonly table: Result<TableFinding, ImportRefusal> } | null = null;
  private understanding: Understanding | null = null;

  constructor(context: ImportContext, onProgress: (share: number) => void) {
    this.context = context;
    this.onProgress = onProgress;
    setNumberLocale(context.locale);
  }

  async open(source: ImportSource): Promise<Result<ImportView, ImportRefusal>> {
    const open = await openSource(source);
    if (!open.ok) return open;
    this.source = open.value;
    this.onProgress(opened);
    return this.choose({});
  }

  choose(choices: ImportChoices): Result<ImportView, ImportRefusal> {
    this.understanding = null;
    const table = this.tableFor(choices);
    if (!table.ok) return table;
    const rest = (share: number) => this.onProgress(split + share * (1 - split));
    this.understanding = understand(table.value, choices, this.context, rest);
    return succeed(viewOf(table.value, this.understanding));
  }

  /** The segments as they were understood last. */
  *rows(): Generator<SegmentRow> {
    if (this.understanding) yield* goodRows(this.understanding.reading);
  }

  private tableFor(choices: ImportChoices): Result<TableFinding, ImportRefusal> {
    if (this.source === null) throw new Error('Nothing was opened.');
    const { encoding, separator, sheet } = choices;
    const key = JSON.stringify([encoding, separator, sheet]);
    if (this.finding?.key === key) return this.finding.table;
    const table = readTable(this.source, choices, (share) => this.onProgress(opened + share * (split - opened)));
    this.finding = { key, table };
    return table;
  }
}
