/** Why bytes are no text: not in the encoding, or with characters that no text has. */
export type TextProblem = 'encoding' | 'notText';

const byteOrderMarks = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
];
const longestMark = 3;

/**
 * Turns the chunks of a file into chunks of UTF-8 without a byte order mark. UTF-16 is read where its mark says so;
 * everything else must be UTF-8. A character may lie across the border of two chunks.
 */
export class Utf8Chunks {
  private head: Uint8Array | null = new Uint8Array(0);
  private decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly encoder = new TextEncoder();

  /** @param last no more bytes come: a character that is cut off is a problem. */
  push(chunk: Uint8Array, last: boolean): Uint8Array | TextProblem {
    if (this.head === null) return this.convert(chunk, last);
    const head = joined(this.head, chunk);
    if (head.length < longestMark && !last) {
      this.head = head;
      return new Uint8Array(0);
    }
    this.head = null;
    const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, i) => head[i] === byte));
    if (marked !== undefined) this.decoder = new TextDecoder(marked.encoding, { fatal: true, ignoreBOM: true });
    return this.convert(head.subarray(marked?.mark.length ?? 0), last);
  }

  private convert(chunk: Uint8Array, last: boolean): Uint8Array | TextProblem {
    try {
      const text = this.decoder.decode(chunk, { stream: !last });
      const bytes = this.decoder.encoding === 'utf-8' ? chunk : this.encoder.encode(text);
      return bytes.includes(0) ? 'notText' : bytes;
    } catch {
      return 'encoding';
    }
  }
}

/** Two stretches of bytes as one; without a copy where one of them is empty. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
