import { useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { LiftTests } from '../../../store/questionsStore.ts';
import { SegmentRows } from '../SegmentRows.tsx';
import { useOrder } from '../useOrder.ts';
import { TestTableRow } from './TestTableRow.tsx';
import { sortedTests, type TestColumn, testColumns } from './testRows.ts';

interface TestTableProps {
  readonly tests: LiftTests;
  readonly plan: Plan;
}

/** The targeted segments and what a test of each takes; those with the most media money first. */
export function TestTable({ tests: { rows, targeted }, plan }: TestTableProps) {
  const sorting = useOrder<TestColumn | null>(null);
  const { order, direction } = sorting;
  const sorted = useMemo(() => sortedTests(rows, order, direction), [rows, order, direction]);
  return (
    <div>
      <h3 id="lift-tests">{t('measure.table')}</h3>
      <SegmentRows
        labelledBy="lift-tests"
        className="tests-scroll"
        columns={testColumns}
        label={(column) => t(`measure.column.${column}`)}
        sorting={sorting}
        rows={sorted}
        targeted={targeted}
        rowOf={(row) => <TestTableRow key={row.position} row={row} plan={plan} />}
      />
    </div>
  );
}
