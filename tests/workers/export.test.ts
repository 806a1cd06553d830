import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExportHeaders } from '../../src/io/exporting/segmentCells.ts';
import { type ExportOrder, segmentsFile } from '../../src/io/exporting/segmentsFile.ts';
import { importColumns } from '../../src/io/importing/importColumns.ts';
import { loadScenario } from '../../src/io/scenarios.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import type { ExportReply, ExportRequest } from '../../src/workers/exportProtocol.ts';
import { type ExportWorker, writeSegments } from '../../src/workers/writeSegments.ts';
import { realWorker } from './realWorker.ts';

const headers = Object.fromEntries(importColumns.map((column) => [column, `The ${column}`])) as ExportHeaders;
const order = (kind: ExportOrder['kind']): ExportOrder => ({ kind, headers, sheetName: 'Segments', locale: 'it' });

afterEach(() => {
  setNumberLocale('en');
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('an export in a worker', () => {
  it.each(['csv', 'xlsx'] as const)('is the same %s file as one written here, names and all', async (kind) => {
    const plan = await loadScenario('ride');
    const worker = await realWorker<ExportRequest, ExportReply>('exportWorker');
    const file = await writeSegments(() => worker, plan, order(kind));
    expect(await file.text()).toBe(await segmentsFile(plan, order(kind)).text());
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('rejects when the worker breaks, and ends it', async () => {
    const worker: ExportWorker = { postMessage: () => {}, terminate: vi.fn(), onmessage: null, onerror: null };
    const writing = writeSegments(() => worker, await loadScenario('ride'), order('csv'));
    worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(writing).rejects.toThrow('out of memory');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
