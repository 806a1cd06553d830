import { Importer } from '../io/importing/importer.ts';
import type { ImportRefusal, ImportView } from '../io/importing/importView.ts';
import type { Result } from '../model/result.ts';
import type { SegmentRow } from '../model/segmentRows.ts';
import type { ImportReply, ImportRequest } from './importProtocol.ts';

/** Few enough that taking them up does not hold a page for longer than a frame. */
const rowsAtOnce = 5_000;

/** Answers the requests of one import, one after the other. */
export function createImportHandler(reply: (message: ImportReply) => void): (request: ImportRequest) => Promise<void> {
  let importer: Importer | null = null;

  async function answer(request: ImportRequest): Promise<void> {
    const { round } = request;
    if (request.kind === 'open') {
      importer = new Importer(request.context, (share) => reply({ round, kind: 'progress', share }));
      tell(round, await importer.open(request.source));
      return;
    }
    if (importer === null) throw new Error(`Nothing is open: ${request.kind}`);
    if (request.kind === 'choose') tell(round, importer.choose(request.choices));
    else send(round, importer.rows());
  }

  function tell(round: number, result: Result<ImportView, ImportRefusal>): void {
    if (result.ok) reply({ round, kind: 'view', view: result.value });
    else reply({ round, kind: 'refused', refusal: result.error });
  }

  function send(round: number, all: Iterable<SegmentRow>): void {
    let rows: SegmentRow[] = [];
    for (const row of all) {
      rows.push(row);
      if (rows.length < rowsAtOnce) continue;
      reply({ round, kind: 'rows', rows, done: false });
      rows = [];
    }
    reply({ round, kind: 'rows', rows, done: true });
  }

  return (request) =>
    answer(request).catch((error: unknown) => reply({ round: request.round, kind: 'failed', message: String(error) }));
}
