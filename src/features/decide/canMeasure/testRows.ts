import type { LiftTests } from '../../../store/questionsStore.ts';

export type TestRow = LiftTests['rows'][number];

export const testColumns = ['name', 'verdict', 'perArm', 'cost', 'lift', 'smallestLift', 'people'] as const;
export type TestColumn = (typeof testColumns)[number];

const verdicts = ['measurable', 'tooSmall', 'nothing'] as const satisfies readonly TestRow['verdict'][];

/** Rows in the order of a column, up or down, what has no value last; without a column as they are. */
export function sortedTests(
  rows: readonly TestRow[],
  column: TestColumn | null,
  direction: 1 | -1,
): readonly TestRow[] {
  if (column === null) return rows;
  const place = (row: TestRow): number | null => {
    if (column === 'name') return row.position;
    return column === 'verdict' ? verdicts.indexOf(row.verdict) : row[column];
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right);
  });
}
