import { longestText } from '../../model/fields.ts';
import type { Segment } from '../../model/plan.ts';
import { withSegment } from '../../model/segments.ts';
import { usePlanState } from '../../store/useSession.ts';
import { TextField } from '../../ui/TextField.tsx';

interface SegmentNameProps {
  readonly segment: Segment;
  readonly named: string;
  readonly label: string;
}

/** A segment's name: just text, whatever it is. */
export function SegmentName({ segment, named, label }: SegmentNameProps) {
  const { plan, readOnly, change, closeGroup } = usePlanState((state) => state);
  const rename = (text: string) => {
    const next = withSegment(plan, segment.id, { name: text.slice(0, longestText) });
    change({ code: 'segment', segment: named, field: 'name' }, next, `${segment.id} name`);
  };
  return (
    <TextField
      label={label}
      hideLabel
      value={segment.name}
      onChange={rename}
      onCommit={closeGroup}
      readOnly={readOnly}
      placeholder={named}
    />
  );
}
