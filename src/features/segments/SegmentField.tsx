import { inWords } from '../../i18n/problemText.ts';
import { firstStep, readField, writeField } from '../../io/fieldText.ts';
import type { Segment } from '../../model/plan.ts';
import { withSegment } from '../../model/segments.ts';
import { usePlanState, useView } from '../../store/useSession.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { type InputColumn, inheritedValue } from './columns.ts';

interface SegmentFieldProps {
  readonly segment: Segment;
  readonly named: string;
  readonly column: InputColumn;
  readonly label: string;
}

/** A number of a segment; an empty one shows the plan's default that it takes. */
export function SegmentField({ segment, named, column, label }: SegmentFieldProps) {
  const { plan, readOnly, epoch, change, closeGroup } = usePlanState((state) => state);
  const setUnread = useView((view) => view.setUnread);
  const path = `segments.*.${column}` as const;
  const planWith = (value: number | null) => withSegment(plan, segment.id, { [column]: value });
  return (
    <NumberField
      label={label}
      hideLabel
      value={segment[column]}
      write={(value) => writeField(path, value, plan.currency)}
      placeholder={writeField(path, inheritedValue(plan, column), plan.currency)}
      read={(text) => inWords(readField(path, text, planWith))}
      onChange={(value) =>
        change({ code: 'segment', segment: named, field: column }, planWith(value), `${segment.id} ${column}`)
      }
      onCommit={closeGroup}
      firstStep={firstStep(path)}
      onUnread={setUnread}
      epoch={epoch}
      readOnly={readOnly}
    />
  );
}
