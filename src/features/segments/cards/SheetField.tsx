import { useContext, useEffect, useState } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { cellSetter, readCell, writeCell } from '../../../io/cellText.ts';
import { writeField } from '../../../io/fieldText.ts';
import type { Plan } from '../../../model/plan.ts';
import { inheritedValue } from '../../../model/segmentColumns.ts';
import { withUnread } from '../../../store/gridEdits.ts';
import { cellKey } from '../../../store/unreadCells.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Readings } from '../../../ui/Readings.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Rereading } from '../../../ui/useNumberDraft.ts';
import { rangeNote } from '../words/rangeNote.ts';

type NumberColumn = Parameters<typeof readCell>[0];

interface SheetFieldProps {
  readonly position: number;
  readonly named: string;
  readonly column: NumberColumn;
}

interface Draft {
  readonly text: string;
  /** The plan when typing began. */
  readonly before: Plan;
  readonly epoch: number;
}

/** A number of a segment. A text that cannot be read stays, is kept with the plan, and says why. */
export function SheetField({ position, named, column }: SheetFieldProps) {
  const { plan, unread, readOnly, epoch, changeCells, closeGroup } = usePlanState((state) => state);
  const [draft, setDraft] = useState<Draft | null>(null);
  const segment = plan.segments[position];
  const kept = unread.get(cellKey(segment.id, column)) ?? null;
  const typed = draft?.epoch === epoch ? draft.text : kept;
  const planWith = cellSetter(plan, position, column);
  const read = (text: string) => inWords(readCell(column, text, planWith));
  const reading = typed === null ? null : read(typed);
  const understood = reading?.ok ? reading.understood : null;
  const note = rangeNote(plan, segment, column);

  function type(text: string): void {
    const next = read(text);
    // What a text that cannot be read gives back: its first digits are nobody's number.
    const before = draft?.epoch === epoch ? draft.before : plan;
    const step = { code: 'segment', segment: named, field: column === 'share' ? 'size' : column } as const;
    setDraft({ text, before, epoch });
    changeCells(step, next.ok ? planWith(next.value, next.range) : before, {
      unread: withUnread(unread, segment, column, next.ok ? null : text),
      group: `${segment.id} ${column}`,
    });
  }

  // What was typed as a calculation can be read as soon as the calculator has come.
  useContext(Rereading);
  const nowReadable = draft !== null && kept !== null && reading?.ok;
  useEffect(() => {
    if (nowReadable) type(kept);
  });

  return (
    <div className="sheet-field">
      <span aria-hidden="true">{columnName(column)}</span>
      <TextField
        label={t('segments.cell', { column: columnName(column), segment: named })}
        hideLabel
        value={typed ?? writeCell(plan, segment, column)}
        placeholder={
          column === 'share' ? '' : writeField(`segments.*.${column}`, inheritedValue(plan, column), plan.currency)
        }
        onChange={type}
        onCommit={() => {
          setDraft(null);
          closeGroup();
        }}
        hint={reading?.ok === false ? null : [understood, note].filter(Boolean).join(' · ')}
        problem={reading?.ok === false && <Readings {...reading} onChoose={type} />}
        readOnly={readOnly}
      />
    </div>
  );
}
