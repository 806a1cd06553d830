import { fail, type Result, succeed } from '../../model/result.ts';
import { brokenLines } from './brokenLines.ts';
import type { Encoding } from './importView.ts';
import { likelyEncoding } from './likelyEncoding.ts';
import { utf16Of } from './sniffBytes.ts';

/** The text of a file, and how sure it is: with a doubt, the encoding is only the likely one. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly doubt: EncodingDoubt | null;
}

/** The first row that is not UTF-8, as it likely reads. */
export interface EncodingDoubt {
  readonly row: number;
  readonly sample: string;
}

const longestSample = 80;
const mostRated = 500;

/**
 * The text of a file: as the user said, else UTF-16 where the bytes show it, else UTF-8. Bytes that are not valid are
 * never replaced: the likely encoding is offered instead.
 */
export function decodeBytes(bytes: Uint8Array, chosen?: Encoding): Result<Decoded, { readonly code: 'encoding' }> {
  const utf16 = utf16Of(bytes);
  for (const encoding of [chosen, utf16 ?? 'utf-8'] as const) {
    const text = encoding && decodeStrictly(bytes, encoding);
    if (encoding && text !== undefined) return succeed({ text, encoding, doubt: null });
  }
  if (utf16) return fail({ code: 'encoding' });
  const body = startsWithMark(bytes) ? bytes.subarray(3) : bytes;
  const broken = [...take(brokenLines(body), mostRated)];
  const encoding = likelyEncoding(broken.map((line) => line.bytes));
  const decoder = new TextDecoder(encoding);
  const [first] = broken;
  const doubt = first ? { row: first.row, sample: decoder.decode(first.bytes).trim().slice(0, longestSample) } : null;
  return succeed({ text: decoder.decode(body), encoding, doubt });
}

/** The mark of UTF-8, which is three letters in any other encoding. */
function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
