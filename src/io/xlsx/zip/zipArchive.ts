import { Inflate } from 'fflate';
import { refuse, refuseDamaged, refusingErrors } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import { partKey, readZipDirectory, type ZipEntry } from './zipDirectory.ts';

/** 100,000 rows of 21 columns are some 110 MiB of XML. */
const mostUnpacked_bytes = 200 * 2 ** 20;
/** Cells pack to a fifth or a hundredth; only what is made to blow up packs to less than a two-hundredth. */
const highestRatio = 200;
const alwaysAllowed_bytes = 8 * 2 ** 20;

const headerMark = 0x04034b50;
const headerSize = 30;
const stored = 0;
const deflated = 8;
/** Unpacks to at most 16 MiB before the count is looked at again. */
const step_bytes = 2 ** 14;

/**
 * A zip archive whose parts are unpacked one by one. The size that a part claims can refuse it and nothing else: room
 * is made for the bytes that come out, which are counted.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = refusingErrors(() => readZipDirectory(bytes));
  }

  /** The bytes of a part, in pieces; null where there is no such part. */
  unpack(name: string, onProgress?: (share: number) => void): readonly Uint8Array[] | null {
    const entry = this.#entries.get(partKey(name));
    if (!entry) return null;
    if (entry.encrypted) refuse({ code: 'oldOrProtected' });
    const packed = refusingErrors(() => packedBytes(this.#bytes, entry));
    const limit_bytes = Math.min(mostUnpacked_bytes, Math.max(alwaysAllowed_bytes, packed.length * highestRatio));
    const pieces = new CountedPieces(limit_bytes);
    pieces.check(entry.size);
    if (entry.method === stored) pieces.add(packed);
    else if (entry.method === deflated) refusingErrors(() => inflate(packed, pieces, onProgress));
    else refuseDamaged();
    const crc = pieces.list.reduce((before, piece) => crc32(piece, before), 0);
    return crc === entry.crc ? pieces.list : refuseDamaged();
  }
}

class CountedPieces {
  readonly list: Uint8Array[] = [];
  readonly #limit_bytes: number;
  #size_bytes = 0;

  constructor(limit_bytes: number) {
    this.#limit_bytes = limit_bytes;
  }

  add(piece: Uint8Array): void {
    this.#size_bytes += piece.length;
    this.check(this.#size_bytes);
    this.list.push(piece);
  }

  check(size_bytes: number): void {
    if (size_bytes > this.#limit_bytes) refuse({ code: 'tooLargeUnpacked', limit_bytes: this.#limit_bytes });
  }
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== headerMark) refuseDamaged();
  const start = offset + headerSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) refuseDamaged();
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, pieces: CountedPieces, onProgress?: (share: number) => void): void {
  const stream = new Inflate((piece) => pieces.add(piece));
  for (let at = 0; at < packed.length; at += step_bytes) {
    const end = at + step_bytes;
    stream.push(packed.subarray(at, end), end >= packed.length);
    onProgress?.(Math.min(1, end / packed.length));
  }
}
