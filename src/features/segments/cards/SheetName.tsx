import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import { longestText } from '../../../model/fields.ts';
import type { Segment } from '../../../model/plan.ts';
import { withSegment } from '../../../model/segments.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { TextField } from '../../../ui/TextField.tsx';

/** A segment's name: just text, whatever it is. */
export function SheetName({ segment, named }: { segment: Segment; named: string }) {
  const { plan, readOnly, change, closeGroup } = usePlanState((state) => state);
  const rename = (text: string) => {
    const next = withSegment(plan, segment.id, { name: text.slice(0, longestText) });
    change({ code: 'segment', segment: named, field: 'name' }, next, `${segment.id} name`);
  };
  return (
    <div className="sheet-field">
      <span aria-hidden="true">{columnName('name')}</span>
      <TextField
        label={t('segments.cell', { column: columnName('name'), segment: named })}
        hideLabel
        value={segment.name}
        onChange={rename}
        onCommit={closeGroup}
        readOnly={readOnly}
        placeholder={named}
      />
    </div>
  );
}
