import { t } from '../../i18n/translate.ts';
import type { Segment } from '../../model/plan.ts';
import { withoutSegment, withSegment } from '../../model/segments.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatSignedShare } from '../../numbers/formatSignedShare.ts';
import type { Results } from '../../store/results.ts';
import { usePlanState, useSession } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { InputColumn } from './columns.ts';
import { SegmentField } from './SegmentField.tsx';
import { SegmentName } from './SegmentName.tsx';

interface SegmentRowProps {
  readonly segment: Segment;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly columns: readonly InputColumn[];
  readonly outcome: Results['outcome']['segments'][number] | null;
}

/** One segment: its inputs, and what it brings. */
export function SegmentRow({ segment, number, columns, outcome }: SegmentRowProps) {
  const readOnly = usePlanState((state) => state.readOnly);
  const { plans, view } = useSession();
  const named = segment.name || t('segments.unnamed', { number: String(number) });
  const cell = (column: string) => t('segments.cell', { column, segment: named });

  function include(included: boolean): void {
    const { plan, change } = plans.getState();
    change({ code: 'segment', segment: named, field: 'included' }, withSegment(plan, segment.id, { included }));
  }

  function remove(): void {
    const { plan, change } = plans.getState();
    change({ code: 'removeSegment', segment: named }, withoutSegment(plan, segment.id));
    view.getState().say({ kind: 'removed', segment: named });
  }

  return (
    <tr data-excluded={!segment.included || undefined}>
      <td>
        <Checkbox
          label={cell(t('segments.column.included'))}
          hideLabel
          checked={segment.included}
          onChange={include}
          disabled={readOnly}
        />
      </td>
      <th scope="row">
        <SegmentName segment={segment} named={named} label={cell(t('segments.column.name'))} />
      </th>
      {columns.map((column) => (
        <td key={column} className={`input-cell ${column}-cell`}>
          <SegmentField segment={segment} named={named} column={column} label={cell(t(`field.segments.*.${column}`))} />
        </td>
      ))}
      <OutcomeCells outcome={outcome} />
      {!readOnly && (
        <td>
          <Button variant="link" aria-label={t('segments.removeNamed', { segment: named })} onClick={remove}>
            {t('segments.remove')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function OutcomeCells({ outcome }: Pick<SegmentRowProps, 'outcome'>) {
  const currency = usePlanState(({ plan }) => plan.currency);
  const none = t('segments.notTargeted');
  const figures =
    outcome === null
      ? [none, none, none, none]
      : [
          formatMoney(outcome.balance.spend, currency, 'full'),
          formatCount(outcome.reach, 'full'),
          formatMoney(outcome.balance.profit, currency, 'full'),
          outcome.balance.roi === null ? none : formatSignedShare(outcome.balance.roi),
        ];
  const [spend, reach, profit, roi] = figures;
  return (
    <>
      <td className="outcome-cell">{spend}</td>
      <td className="outcome-cell">{reach}</td>
      <td className="outcome-cell">{profit}</td>
      <td className="outcome-cell">{roi}</td>
    </>
  );
}
