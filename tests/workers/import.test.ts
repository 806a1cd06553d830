import { afterEach, describe, expect, it, vi } from 'vitest';
import { importContext } from '../../src/io/importing/importContext.ts';
import { createImportHandler } from '../../src/workers/handleImport.ts';
import type { ImportReply, ImportRequest } from '../../src/workers/importProtocol.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { realWorker } from './realWorker.ts';

const context = importContext(plainPlan({}));
const csv = (rows: number) =>
  new Blob([`segment,size\n${Array.from({ length: rows }, (_, index) => `S${index},${index}`).join('\n')}`]);
const open = (content: Blob, round = 1): ImportRequest => ({
  kind: 'open',
  round,
  context,
  source: { kind: 'file', name: 'table.csv', content },
});

function inline() {
  const replies: ImportReply[] = [];
  return { replies, handle: createImportHandler((reply) => void replies.push(reply)) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('an import in a worker', () => {
  it('tells how far it is, always further, and then what it found', async () => {
    const { replies, handle } = inline();
    await handle(open(csv(50_000)));
    const last = replies.pop();
    expect(last).toMatchObject({ kind: 'view', round: 1, view: { goodCount: 50_000, problemCount: 0 } });
    const shares = replies.map((reply) => (reply.kind === 'progress' ? reply.share : Number.NaN));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('follows a choice over the cells that it has', async () => {
    const { replies, handle } = inline();
    await handle(open(new Blob(['a,b\nA,10\n'])));
    await handle({ kind: 'choose', round: 2, choices: { mapping: ['name', 'size'] } });
    expect(replies.pop()).toMatchObject({ kind: 'view', round: 2, view: { questions: [], goodCount: 1 } });
  });

  it('sends the rows in portions of 5,000, and says which are the last', async () => {
    const { replies, handle } = inline();
    await handle(open(csv(12_000)));
    replies.length = 0;
    await handle({ kind: 'take', round: 3 });
    const portions = replies.map((reply) =>
      reply.kind === 'rows' ? [reply.round, reply.rows.length, reply.done] : [],
    );
    expect(portions).toEqual([
      [3, 5_000, false],
      [3, 5_000, false],
      [3, 2_000, true],
    ]);
    const rows = replies.flatMap((reply) => (reply.kind === 'rows' ? reply.rows : []));
    expect(rows[11_999]).toEqual({ name: 'S11999', size: 11_999 });
  });

  it('says that a source is refused', async () => {
    const { replies, handle } = inline();
    await handle(open(new Blob([])));
    expect(replies).toEqual([{ kind: 'refused', round: 1, refusal: { code: 'emptyFile' } }]);
  });

  it('reports a bug as a failure of its round', async () => {
    const { replies, handle } = inline();
    await handle({ kind: 'take', round: 7 });
    expect(replies).toMatchObject([{ kind: 'failed', round: 7 }]);
  });

  it('understands messages that were copied between threads', async () => {
    const replies: ImportReply[] = [];
    const worker = await realWorker<ImportRequest, ImportReply>('importWorker');
    worker.onmessage = ({ data }) => void replies.push(data);
    const source = { kind: 'text', text: 'A\t10\nB\t20\n' } as const;
    await worker.postMessage({ kind: 'open', round: 1, context, source });
    await worker.postMessage({ kind: 'take', round: 2 });
    expect(replies.at(-1)).toEqual({
      kind: 'rows',
      round: 2,
      rows: [
        { name: 'A', size: 10 },
        { name: 'B', size: 20 },
      ],
      done: true,
    });
  });
});
