import { createStore } from 'zustand/vanilla';
import { importContext } from '../io/importing/importContext.ts';
import type { ImportChoices, ImportRefusal, ImportSource, ImportView } from '../io/importing/importView.ts';
import { withChoice } from '../io/importing/withChoice.ts';
import type { Plan } from '../model/plan.ts';
import type { SegmentRow } from '../model/segmentRows.ts';
import type { ImportReply, ImportRequest } from '../workers/importProtocol.ts';
import { type ImportWorker, startImportWorker } from '../workers/startImportWorker.ts';

/** One table on its way into the plan. */
interface ImportingState {
  /** While choices are followed, the state is `reading` and the last view stays. */
  readonly status: 'idle' | 'reading' | 'ready' | 'refused' | 'failed';
  /** Share of the work that is done, from 0 to 1. */
  readonly progress: number;
  /** Name of the file; null for what was pasted. */
  readonly source: string | null;
  readonly view: ImportView | null;
  readonly refusal: ImportRefusal | null;
  readonly choices: ImportChoices;
  /** Reads a source, in place of the one before. */
  open(source: ImportSource, plan: Plan): void;
  /** One more choice of the user; the others stay, but for those that it overturns. */
  choose(change: ImportChoices): void;
  /** Ends what is going on, and forgets it. */
  cancel(): void;
  /** The rows that can enter the plan; rejects when they cannot come any more. */
  take(): Promise<readonly SegmentRow[]>;
}

const idle = { status: 'idle', progress: 0, source: null, view: null, refusal: null, choices: {} } as const;

interface Taking {
  readonly rows: SegmentRow[];
  readonly resolve: (rows: readonly SegmentRow[]) => void;
  readonly reject: (reason: Error) => void;
}

type RequestBody = ImportRequest extends infer Request
  ? Request extends ImportRequest
    ? Omit<Request, 'round'>
    : never
  : never;

/** An import in a worker of its own, that is ended with it. */
export function createImporting({
  startWorker = startImportWorker,
}: {
  readonly startWorker?: () => ImportWorker;
} = {}) {
  let worker: ImportWorker | null = null;
  let round = 0;
  let taking: Taking | null = null;

  return createStore<ImportingState>()((set, get) => {
    function end(): void {
      worker?.terminate();
      worker = null;
      giveUpTaking();
    }

    function giveUpTaking(): void {
      taking?.reject(new Error('The rows are not wanted any more.'));
      taking = null;
    }

    function fail(): void {
      end();
      set({ status: 'failed' });
    }

    function ask(request: RequestBody): void {
      round += 1;
      worker?.postMessage({ ...request, round });
    }

    function hear(reply: ImportReply): void {
      if (reply.round !== round) return;
      if (reply.kind === 'progress') set({ progress: reply.share });
      else if (reply.kind === 'view') set({ status: 'ready', progress: 1, view: reply.view });
      else if (reply.kind === 'refused') set({ status: 'refused', view: null, refusal: reply.refusal });
      else if (reply.kind === 'rows') gather(reply.rows, reply.done);
      else fail();
    }

    function gather(rows: readonly SegmentRow[], done: boolean): void {
      for (const row of rows) taking?.rows.push(row);
      if (!done) return;
      taking?.resolve(taking.rows);
      taking = null;
    }

    function start(): ImportWorker {
      const started = startWorker();
      started.onmessage = ({ data }) => {
        if (worker === started) hear(data);
      };
      started.onerror = () => {
        if (worker === started) fail();
      };
      return started;
    }

    return {
      ...idle,
      open(source, plan) {
        end();
        set({ ...idle, status: 'reading', source: source.kind === 'file' ? source.name : null });
        worker = start();
        ask({ kind: 'open', source, context: importContext(plan) });
      },
      choose(change) {
        if (worker === null) return;
        giveUpTaking();
        const choices = withChoice(get().choices, change);
        set({ status: 'reading', progress: 0, choices });
        ask({ kind: 'choose', choices });
      },
      cancel() {
        end();
        set(idle);
      },
      take() {
        if (worker === null || get().status !== 'ready') return Promise.reject(new Error('There is nothing to take.'));
        return new Promise((resolve, reject) => {
          taking = { rows: [], resolve, reject };
          ask({ kind: 'take' });
        });
      },
    };
  });
}
