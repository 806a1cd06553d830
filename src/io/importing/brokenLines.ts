/** A line that is not UTF-8, with its number from 1. */
export interface BrokenLine {
  readonly row: number;
  readonly bytes: Uint8Array;
}

const lineFeed = 10;
const carriageReturn = 13;

/** The lines of a file that are not valid UTF-8, from the first to the last. */
export function* brokenLines(bytes: Uint8Array): Generator<BrokenLine> {
  let row = 1;
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? lineFeed;
    if (byte > 0x7f) isPlain = false;
    if (byte !== lineFeed && byte !== carriageReturn) continue;
    const line = bytes.subarray(start, at);
    if (!isPlain && !isUtf8(line)) yield { row, bytes: line };
    if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
    row += 1;
    start = at + 1;
    isPlain = true;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
