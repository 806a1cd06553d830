import { useMemo, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { LiftTests } from '../../../store/questionsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { SortHeader } from '../SortHeader.tsx';
import { useOrder } from '../useOrder.ts';
import { TestTableRow } from './TestTableRow.tsx';
import { sortedTests, type TestColumn, testColumns } from './testRows.ts';

interface TestTableProps {
  readonly tests: LiftTests;
  readonly plan: Plan;
}

const rowsAtOnce = 20;

/** The targeted segments and what a test of each takes; those with the most media money first. */
export function TestTable({ tests: { rows, targeted }, plan }: TestTableProps) {
  const [most, setMost] = useState(rowsAtOnce);
  const { order, direction, directionOf, sortBy } = useOrder<TestColumn | null>(null);
  const sorted = useMemo(() => sortedTests(rows, order, direction), [rows, order, direction]);
  const shown = Math.min(most, rows.length);
  return (
    <div>
      <h3 id="lift-tests">{t('measure.table')}</h3>
      <TableScroller className="tests-scroll" labelledBy="lift-tests">
        <table aria-labelledby="lift-tests">
          <thead>
            <tr>
              {testColumns.map((column) => (
                <SortHeader
                  key={column}
                  label={t(`measure.column.${column}`)}
                  direction={directionOf(column)}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <TestTableRow key={row.position} row={row} plan={plan} />
            ))}
          </tbody>
        </table>
      </TableScroller>
      {shown < targeted && (
        <p className="tests-note">
          {t('measure.shown', {
            shown: formatCount(shown, 'full'),
            count: targeted,
            all: rows.length < targeted ? 'no' : 'yes',
          })}{' '}
          {shown < rows.length && (
            <Button variant="link" onClick={() => setMost(most + rowsAtOnce)}>
              {t('measure.more')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
