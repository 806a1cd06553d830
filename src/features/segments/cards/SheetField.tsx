import { useContext, useEffect, useState } from 'react';
import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { readField, writeField } from '../../../io/fieldText.ts';
import type { Segment } from '../../../model/plan.ts';
import { type InputColumn, inheritedValue } from '../../../model/segmentColumns.ts';
import { withSegment } from '../../../model/segments.ts';
import { withUnread } from '../../../store/gridEdits.ts';
import { cellKey } from '../../../store/unreadCells.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Rereading } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { columnName } from '../grid/columnWords.ts';

interface SheetFieldProps {
  readonly segment: Segment;
  readonly named: string;
  readonly column: InputColumn;
  /** What the number means, where it can be read. */
  readonly echo?: string;
}

/** A number of a segment. A text that cannot be read stays, is kept with the plan, and says why. */
export function SheetField({ segment, named, column, echo }: SheetFieldProps) {
  const { plan, unread, readOnly, epoch, changeCells, closeGroup } = usePlanState((state) => state);
  const [draft, setDraft] = useState<{ readonly text: string; readonly epoch: number } | null>(null);
  const path = `segments.*.${column}` as const;
  const typed = draft?.epoch === epoch ? draft.text : (unread.get(cellKey(segment.id, column)) ?? null);
  const planWith = (value: number | null) => withSegment(plan, segment.id, { [column]: value });
  const read = (text: string) => inWords(readField(path, text, planWith));
  const reading = typed === null ? null : read(typed);
  const understood = reading?.ok ? reading.understood : null;

  // What was typed as a calculation can be read as soon as the calculator has come.
  useContext(Rereading);
  const nowReadable = draft !== null && reading?.ok && unread.has(cellKey(segment.id, column));
  useEffect(() => {
    if (nowReadable && typed !== null) type(typed);
  });

  function type(text: string): void {
    const next = read(text);
    const changed = next.ok && next.value !== segment[column];
    setDraft({ text, epoch });
    changeCells({ code: 'segment', segment: named, field: column }, changed ? planWith(next.value) : plan, {
      unread: withUnread(unread, segment, column, next.ok ? null : text),
      group: `${segment.id} ${column}`,
    });
  }

  return (
    <div className="sheet-field">
      <span aria-hidden="true">{columnName(column)}</span>
      <TextField
        label={t('segments.cell', { column: columnName(column), segment: named })}
        hideLabel
        value={typed ?? writeField(path, segment[column], plan.currency)}
        placeholder={writeField(path, inheritedValue(plan, column), plan.currency)}
        onChange={type}
        onCommit={() => {
          setDraft(null);
          closeGroup();
        }}
        hint={reading?.ok === false ? undefined : (understood ?? echo)}
        problem={
          reading?.ok === false && (
            <>
              {reading.problem}
              {reading.readings.map((each) => (
                <Button key={each} variant="link" className="field-reading" onClick={() => type(each)}>
                  {each}
                </Button>
              ))}
            </>
          )
        }
        readOnly={readOnly}
      />
    </div>
  );
}
