import { beginOf, type Kernel, type Row, rowStride } from './kernel/kernel.ts';

/** Hands out rows of a kernel's memory. */
export interface Rows {
  readonly kernel: Kernel;
  take(): Row;
  /** Some rows one after the other; gives the first. */
  takeMany(count: number): Row;
  /** A row that holds one number in every lane. */
  takeConstant(): (value: number) => Row;
}

/**
 * Opens a kernel's memory from its beginning: the use of rows that were taken before is over.
 *
 * @throws when a simulation asks for more rows than the kernel has, which is a bug.
 */
export function openRows(kernel: Kernel): Rows {
  const most = kernel.rows.length / rowStride;
  let taken = 0;

  function takeMany(count: number): Row {
    taken += count;
    if (taken > most) throw new Error(`no more than ${most} rows`);
    const first = taken - count;
    kernel.rows.fill(0, beginOf(first), beginOf(taken));
    return first;
  }

  /** Neighbours mostly have the same number: a row is filled only where it changes. */
  function takeConstant(): (value: number) => Row {
    const row = takeMany(1);
    let held = 0;
    return (value) => {
      if (value !== held) kernel.fill(row, value);
      held = value;
      return row;
    };
  }

  return { kernel, take: () => takeMany(1), takeMany, takeConstant };
}
