import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CustomerGroups, GroupRequest } from '../../../src/io/customers/customers.ts';
import { groupCustomers } from '../../../src/io/customers/groupCustomers.ts';
import { profileCustomers } from '../../../src/io/customers/profileCustomers.ts';
import type { Result } from '../../../src/model/result.ts';
import { ignore, inPieces, listOf } from './listOf.ts';

/** 64,000 real customers: Hillstrom, MineThatData challenge, 2008. */
const bytes = new Uint8Array(
  gunzipSync(readFileSync(new URL('../../fixtures/customers/email-test-customers.csv.gz', import.meta.url))),
);
const shop = new Blob([bytes]);

function accepted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const by = (...positions: readonly number[]): GroupRequest => ({
  separator: ',',
  columns: positions.map((position) => ({ position, ranges: null })),
  value: null,
});
const group = async (file: Blob, request: GroupRequest) => accepted(await groupCustomers(file, request, ignore));
const profile = async (file: Blob) => accepted(await profileCustomers(file, ignore));
const counts = ({ groups }: CustomerGroups) => groups.map(({ keys, people }) => [...keys, people]);
const peopleOf = ({ groups }: CustomerGroups) => groups.reduce((sum, { people }) => sum + people, 0);

const [historySegment, history, zipCode, newbie, channel] = [1, 2, 5, 6, 7];

describe('64,000 customers of a shop', () => {
  it('are six groups by channel and newbie, with the counts of the data', async () => {
    const groups = await group(shop, by(channel, newbie));
    expect(counts(groups)).toEqual([
      ['Web', '0', 14_520],
      ['Phone', '0', 14_198],
      ['Phone', '1', 13_823],
      ['Web', '1', 13_697],
      ['Multichannel', '1', 4_624],
      ['Multichannel', '0', 3_138],
    ]);
    expect([groups.rows, peopleOf(groups), groups.skipped.count]).toEqual([64_000, 64_000, 0]);
  });

  it('are 21 groups by band of spending and place', async () => {
    const groups = await group(shop, by(historySegment, zipCode));
    expect(groups.groups).toHaveLength(21);
    expect(peopleOf(groups)).toBe(64_000);
  });

  it('have the same groups however the file comes', async () => {
    const whole = await group(shop, by(channel, newbie));
    expect(await group(inPieces(bytes, 1009), by(channel, newbie))).toEqual(whole);
  });

  it('are counted in ranges of what they spent, with the mean of a group as its value', async () => {
    const groups = await group(shop, {
      separator: ',',
      columns: [{ position: history, ranges: { decimal: '.', edges: [100, 500] } }],
      value: { position: history, decimal: '.' },
    });
    expect(counts(groups)).toEqual([
      [1, 32_952],
      [0, 22_970],
      [2, 8_078],
    ]);
    const mean = groups.groups.reduce((sum, { people, value }) => sum + people * (value ?? 0), 0) / 64_000;
    expect(mean).toBeCloseTo(242.0857, 3);
  });

  it('have columns of numbers and of few values', async () => {
    const { rows, separator, columns } = await profile(shop);
    expect([rows, separator, columns.length]).toEqual([64_000, ',', 12]);
    expect(columns[channel]).toEqual({ position: 7, name: 'channel', distinct: 3, numbers: null });
    const numbers = columns[history]?.numbers;
    expect(numbers).toMatchObject({ min: 29.99, max: 3345.93, decimal: '.' });
    // The quarters are 64.66, 158.11 and 325.68; a sample and two digits come near.
    numbers?.edges.forEach((edge, i) => {
      expect(Math.abs(edge / [64.66, 158.11, 325.68][i] - 1)).toBeLessThan(0.06);
    });
    expect(columns[history]?.distinct).toBeNull();
  });
});

describe('a list of customers', () => {
  it('may be separated by commas, semicolons, tabs or bars, and quote any of them', async () => {
    for (const separator of [',', ';', '\t', '|'] as const) {
      const file = listOf(`id${separator}"a,b;c"`, `1${separator}"x,y;z|"`, `2${separator}w`);
      const { columns, ...rest } = await profile(file);
      expect(rest).toMatchObject({ separator, rows: 2 });
      expect(columns.map(({ name }) => name)).toEqual(['id', 'a,b;c']);
    }
  });

  it('may be in UTF-8 or UTF-16 with a byte order mark, cut anywhere, inside characters too', async () => {
    const text = 'kraj,miasto\nPL,Łódź\nPL,Łódź\nFR,Orléans 😀\n';
    const utf16 = new Uint8Array(2 * text.length + 2);
    const view = new DataView(utf16.buffer);
    [...`\ufeff${text}`]
      .join('')
      .split('')
      .forEach((unit, i) => {
        view.setUint16(2 * i, unit.charCodeAt(0), true);
      });
    for (const file of [new TextEncoder().encode(`\ufeff${text}`), new TextEncoder().encode(text), utf16]) {
      for (const size of [1, 2, 3, 7, 1000]) {
        const piecewise = inPieces(file, size);
        expect((await profile(piecewise)).columns[0]?.name).toBe('kraj');
        expect(counts(await group(piecewise, by(1)))).toEqual([
          ['Łódź', 2],
          ['Orléans 😀', 1],
        ]);
      }
    }
  });

  it('has headers and values that are only text, whatever a machine makes of them', async () => {
    const file = listOf('__proto__,constructor', 'toString,1', '__proto__,1', '__proto__,1', ' __proto__ ,1');
    expect((await profile(file)).columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(counts(await group(file, by(0)))).toEqual([
      ['__proto__', 3],
      ['toString', 1],
    ]);
  });

  it('loses the rows that do not fit under its header, and says which; empty lines are none', async () => {
    const file = listOf('a,b', '1,x', '1', '', '2,x,y', ',,', ',', '2,y', '');
    const groups = await group(file, by(0));
    expect([groups.rows, groups.skipped]).toEqual([2, { count: 2, first: [3, 5] }]);
  });

  it('names the first ten of the rows that do not fit and counts all', async () => {
    const file = listOf('a,b', ...Array.from({ length: 30 }, () => 'x'), '1,2');
    const { skipped } = await profile(file);
    expect(skipped).toEqual({ count: 30, first: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
  });

  it('may write its decimals with a comma', async () => {
    const file = listOf('a;b', 'x;1,5', 'y;12,25', 'x;1.234,5', 'x;3');
    const [, numbers] = (await profile(file)).columns;
    expect(numbers?.numbers).toMatchObject({ min: 1.5, max: 1234.5, decimal: ',' });
    const request: GroupRequest = { ...by(0), separator: ';', value: { position: 1, decimal: ',' } };
    expect((await group(file, request)).groups.map(({ value }) => value)).toEqual([413, 12.25]);
  });

  it('keeps apart the customers without a number where numbers are grouped', async () => {
    const file = listOf('a', '50', '150', '', '"$1,200.50"', 'unknown', '"99.99"', 'x');
    const groups = await group(file, {
      separator: ',',
      columns: [{ position: 0, ranges: { decimal: '.', edges: [100, 1000] } }],
      value: null,
    });
    expect(new Map(groups.groups.map(({ keys, people }) => [keys[0], people]))).toEqual(
      new Map<unknown, number>([
        [0, 2],
        [1, 1],
        [2, 1],
        [null, 2],
      ]),
    );
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await groupCustomers(inPieces(bytes, 500_000), by(channel), (share) => shares.push(share));
    expect(shares).toHaveLength(8);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

describe('a file that is no list of customers is refused', () => {
  const problemOf = async (file: Blob) => {
    const result = await profileCustomers(file, ignore);
    return result.ok ? null : result.error;
  };
  const raw = (...all: readonly number[]) => new Blob([Uint8Array.from(all)]);

  it.each([
    ['empty', new Blob([]), { code: 'emptyFile' }],
    ['blank', listOf('', ' , ', ''), { code: 'noRows' }],
    ['a header only', listOf('a,b'), { code: 'noRows' }],
    ['Windows-1252', raw(0x61, 0x0a, 0xe9, 0x0a), { code: 'encoding' }],
    ['cut off inside a character', raw(0x61, 0x0a, 0xc3), { code: 'encoding' }],
    ['binary', raw(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00), { code: 'notText' }],
    ['a PDF', listOf('%PDF-1.7', '1 0 obj'), { code: 'notText' }],
    ['a packed file', raw(0x1f, 0x8b, 0x08, 0xff, 0xfe), { code: 'notText' }],
    ['an old spreadsheet', raw(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { code: 'notText' }],
    ['a quote without an end', listOf('a,b', '1,"2', '3,4'), { code: 'unclosedQuote', row: 2 }],
    [
      'too many columns',
      listOf(Array.from({ length: 1001 }, () => 'a').join(',')),
      { code: 'tooManyColumns', limit: 1000 },
    ],
  ])('%s', async (_, file, problem) => {
    expect(await problemOf(file)).toEqual(problem);
  });

  it('that has more groups than a plan could run', async () => {
    const file = listOf('id', ...Array.from({ length: 100_001 }, (_, i) => `c${i}`));
    const result = await groupCustomers(file, by(0), ignore);
    expect(result).toEqual({ ok: false, error: { code: 'tooManyGroups', limit: 100_000 } });
  });

  it('that is gone when it is read', async () => {
    const gone = Object.assign(new Blob(['a,b\n1,2']), {
      stream: () => new ReadableStream({ start: (controller) => controller.error(new Error('gone')) }),
    });
    expect(await groupCustomers(gone, by(0), ignore)).toEqual({ ok: false, error: { code: 'gone' } });
  });
});

describe('groups', () => {
  const word = fc.constantFrom('a', 'b', '', 'ab', 'a b', 'é', '1', '"', 'a,b', '__proto__', '0', '00');
  const table = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 60 });
  const columns = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 });

  it('are those of a plain count, whatever the cells are and wherever the file is cut', async () => {
    const property = fc.asyncProperty(table, columns, fc.integer({ min: 1, max: 90 }), async (rows, by, size) => {
      const counted = new Map<string, number>();
      const filled = rows.filter((row) => row.some((cell) => cell !== ''));
      fc.pre(filled.length > 0);
      for (const row of filled) {
        const key = JSON.stringify(by.map((column) => row[column].trim()));
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
      const text = Papa.unparse([['x', 'y', 'z'], ...rows], { newline: '\n' });
      const file = inPieces(new TextEncoder().encode(text), size);
      const request: GroupRequest = {
        separator: ',',
        columns: by.map((position) => ({ position, ranges: null })),
        value: null,
      };
      const { groups } = await group(file, request);
      expect(new Map(groups.map(({ keys, people }) => [JSON.stringify(keys), people]))).toEqual(counted);
      expect(groups.map(({ people }) => people)).toEqual([...counted.values()].toSorted((a, b) => b - a));
    });
    await fc.assert(property, { numRuns: 300, seed: 1 });
  });
});
