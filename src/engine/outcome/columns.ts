/** Gives columns of a length, one after the other. */
export type ColumnSource = (count: number) => Float64Array;

/** New memory for each column. */
export const newColumns: ColumnSource = (count) => new Float64Array(count);

export interface Workspace {
  readonly start: () => ColumnSource;
}

/**
 * Memory that is used again: a million segments fill 70 MB of columns, and asking for them anew at every evaluation makes
 * the browser collect its garbage every time. Whoever starts again ends the use of the columns given out before.
 */
export function createWorkspace(): Workspace {
  const kept: Float64Array[] = [];
  let given = 0;
  const take: ColumnSource = (count) => {
    const place = given++;
    if (place === kept.length || kept[place].length < count) kept[place] = newColumns(count);
    return kept[place].subarray(0, count);
  };
  const start = () => {
    given = 0;
    return take;
  };
  return { start };
}
