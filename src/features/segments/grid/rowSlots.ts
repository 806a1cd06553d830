/**
 * Which element shows which row: a row keeps its element while it is there, and rows that come take the elements of
 * rows that went, since changing some texts is far quicker than making elements.
 */
export class RowSlots {
  #slots = new Map<number, number>();

  /** The slots of rows, in their order; no two are the same. */
  assign(rows: readonly number[]): readonly number[] {
    const kept = new Map(
      rows.flatMap((row) => {
        const slot = this.#slots.get(row);
        return slot === undefined ? [] : [[row, slot] as const];
      }),
    );
    const taken = new Set(kept.values());
    let next = 0;
    for (const row of rows) {
      if (kept.has(row)) continue;
      while (taken.has(next)) next += 1;
      kept.set(row, next);
      taken.add(next);
    }
    this.#slots = kept;
    return rows.map((row) => kept.get(row) ?? row);
  }
}
