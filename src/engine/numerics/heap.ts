/** Items that come out by their key, the lowest first; of equal keys the lower tie, then the lower item. */
export interface Heap {
  push(key: number, tie: number, item: number): void;
  /** The first item with its key and tie; null when there is none. */
  pop(): { readonly key: number; readonly tie: number; readonly item: number } | null;
}

/** A binary heap in columns. @param capacity how many items are pushed in all. */
export function createHeap(capacity: number): Heap {
  const keys = new Float64Array(capacity);
  const ties = new Float64Array(capacity);
  const items = new Uint32Array(capacity);
  let count = 0;

  function isBefore(a: number, b: number): boolean {
    if (keys[a] !== keys[b]) return keys[a] < keys[b];
    return ties[a] === ties[b] ? items[a] < items[b] : ties[a] < ties[b];
  }

  function swap(a: number, b: number): void {
    swapIn(keys, a, b);
    swapIn(ties, a, b);
    swapIn(items, a, b);
  }

  function sink(): void {
    for (let at = 0; ; ) {
      let first = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2; child++) {
        if (child < count && isBefore(child, first)) first = child;
      }
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  }

  return {
    push(key, tie, item) {
      let at = count++;
      keys[at] = key;
      ties[at] = tie;
      items[at] = item;
      for (; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    pop() {
      if (count === 0) return null;
      const first = { key: keys[0], tie: ties[0], item: items[0] };
      swap(0, --count);
      sink();
      return first;
    },
  };
}

/** Written out: a swap by destructuring makes two arrays each time. */
function swapIn(column: Float64Array | Uint32Array, a: number, b: number): void {
  const kept = column[a];
  column[a] = column[b];
  column[b] = kept;
}
