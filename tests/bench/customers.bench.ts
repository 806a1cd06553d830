import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { groupCustomers } from '../../src/io/customers/groupCustomers.ts';
import { profileCustomers } from '../../src/io/customers/profileCustomers.ts';
import { inMilliseconds } from './measure.ts';

const shop = gunzipSync(readFileSync(new URL('../fixtures/customers/email-test-customers.csv.gz', import.meta.url)));
const shopRows = 64_000;
const headerEnd = shop.indexOf(10) + 1;
const [historySegment, zipCode, channel] = [1, 5, 7];
const piece_bytes = 2 ** 16;

/** A file of the shop's customers over and over, made as it is read, so that only the reader's memory counts. */
function customers(rows: number): Blob {
  const whole = Math.floor(rows / shopRows);
  const stream = () => {
    let [copy, at] = [0, 0];
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (copy === whole) return controller.close();
        controller.enqueue(Uint8Array.from(shop.subarray(at, at + piece_bytes)));
        at += piece_bytes;
        if (at >= shop.length) [copy, at] = [copy + 1, headerEnd];
      },
    });
  };
  return Object.assign(new Blob([Uint8Array.from(shop.subarray(0, 2 * piece_bytes))]), { stream });
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

const ignore = () => {};
const request = {
  separator: ',',
  columns: [historySegment, zipCode, channel].map((position) => ({ position, ranges: null })),
  value: null,
} as const;

describe('a list of customers', () => {
  it.each([
    [1_024_000, 2_000],
    [10_240_000, 20_000],
  ])('of %i rows is grouped by three columns within %i ms, in bounded memory', async (rows, limit_ms) => {
    const before = process.memoryUsage().arrayBuffers;
    const [, profileTime] = await timed(() => profileCustomers(customers(rows), ignore));
    const [groups, groupTime] = await timed(() => groupCustomers(customers(rows), request, ignore));
    const kept = process.memoryUsage().arrayBuffers - before;
    console.log(`${rows} customers: columns ${inMilliseconds(profileTime)}, groups ${inMilliseconds(groupTime)}`);
    console.log(`${rows} customers: ${(kept / 2 ** 20).toFixed(1)} MiB of buffers more than before`);
    expect(groups).toMatchObject({ ok: true, value: { rows } });
    expect(groupTime).toBeLessThan(limit_ms);
    expect(kept).toBeLessThan(2 ** 27);
  });
});
