/**
 * Gives the same bytes the same number, 0, 1, 2, … in order of first sight, without making a string of each: a list of
 * customers has millions of cells and few different ones. Holds at most so many entries, and so many of their bytes.
 */
export class ByteDictionary {
  private readonly most: number;
  private readonly most_bytes: number;
  private slots = new Int32Array(1024).fill(-1);
  private hashes = new Int32Array(512);
  /** Where each entry starts in `pool`; one more than there are entries. */
  private starts = new Int32Array(513);
  private pool = new Uint8Array(4096);
  private entries = 0;

  constructor(most: number, most_bytes: number) {
    this.most = most;
    this.most_bytes = most_bytes;
  }

  get size(): number {
    return this.entries;
  }

  /** The number of the bytes from `start` to `end`; −1 where they are new and there is no room. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code = this.slots[slot]; code >= 0; code = this.slots[slot]) {
      if (this.hashes[code] === hash && this.equals(code, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, hash, bytes.subarray(start, end));
  }

  /** The texts by their numbers. */
  texts(): string[] {
    const decoder = new TextDecoder();
    return Array.from({ length: this.entries }, (_, code) =>
      decoder.decode(this.pool.subarray(this.starts[code], this.starts[code + 1])),
    );
  }

  private equals(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[code];
    if (this.starts[code + 1] - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.pool[from + i - start] !== bytes[i]) return false;
    return true;
  }

  private add(slot: number, hash: number, text: Uint8Array): number {
    const from = this.starts[this.entries];
    if (this.entries === this.most || from + text.length > this.most_bytes) return -1;
    const code = this.entries++;
    this.pool = grown(this.pool, from + text.length);
    this.pool.set(text, from);
    this.starts = grown(this.starts, this.entries + 1);
    this.starts[this.entries] = from + text.length;
    this.hashes = grown(this.hashes, this.entries);
    this.hashes[code] = hash;
    this.slots[slot] = code;
    if (this.entries * 2 > this.slots.length) this.spread();
    return code;
  }

  /** Twice as many slots, so that a place is found in a step or two. */
  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let code = 0; code < this.entries; code++) {
      let slot = this.hashes[code] & mask;
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = code;
    }
  }
}

/** FNV-1a with its upper half folded in: slots are told apart by the lower bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The array, or a copy with room for so many and as many again. */
export function grown<A extends Uint8Array | Int32Array | Float64Array>(array: A, needed: number): A;
export function grown(array: Uint8Array | Int32Array | Float64Array, needed: number): typeof array {
  if (needed <= array.length) return array;
  const larger = array instanceof Uint8Array ? new Uint8Array(needed * 2) : roomFor(array, needed * 2);
  larger.set(array);
  return larger;
}

function roomFor(array: Int32Array | Float64Array, length: number): Int32Array | Float64Array {
  return array instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
}
