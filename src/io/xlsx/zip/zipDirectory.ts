import { refuseDamaged } from '../refusal.ts';

/** Where a part stands in the archive and how it is packed: claims of the file, to be held against its bytes. */
export interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the header in front of the packed bytes. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;
const end64LocatorMark = 0x07064b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const entrySize = 46;
const extra64 = 1;
const overflow32 = 0xffffffff;
const mostEntries = 10_000;

/** The parts of a zip archive by `partKey`, from the directory at its end; names are only ever keys of a Map. */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > mostEntries) refuseDamaged();
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entryMark) refuseDamaged();
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + nameSize));
    const key = partKey(name);
    if (entries.has(key)) refuseDamaged();
    entries.set(key, readEntry(view, at, at + entrySize + nameSize, extraSize));
    at += entrySize + nameSize + extraSize + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Parts are found whatever their case, and whichever slash a careless writer has used. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    return findDirectory64(view, at) ?? { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  return refuseDamaged();
}

function findDirectory64(view: DataView, end: number): { count: number; start: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorMark) return null;
  const at = uint64(view, locator + 8);
  if (view.getUint32(at, true) !== end64Mark) refuseDamaged();
  return { count: uint64(view, at + 32), start: uint64(view, at + 48) };
}

function readEntry(view: DataView, at: number, extraStart: number, extraSize: number): ZipEntry {
  const entry = {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  // Numbers that 32 bits cannot hold follow in the extra field: those that overflow, in this order.
  let large = findExtra(view, extraStart, extraStart + extraSize);
  if (large === null) return entry;
  for (const key of ['size', 'packedSize', 'offset'] as const) {
    if (entry[key] !== overflow32) continue;
    entry[key] = uint64(view, large);
    large += 8;
  }
  return entry;
}

function findExtra(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === extra64) return at + 4;
  }
  return null;
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
