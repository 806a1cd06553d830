import { type ReactNode, useEffect, useId } from 'react';
import { Readings } from './Readings.tsx';
import { TextField } from './TextField.tsx';
import { type Ends, type NumberDraftProps, useNumberDraft } from './useNumberDraft.ts';

interface NumberFieldProps extends NumberDraftProps {
  readonly label: string;
  /** Typing is over. */
  readonly onCommit: () => void;
  readonly onUnread: (field: string, unread: boolean) => void;
  readonly hint?: ReactNode;
  /** How uncertain the value is, in words. */
  readonly rangeNote?: string | null;
  /** The ends around another value; null where there can be none. Needed where a value may be uncertain. */
  readonly rangeAround?: (range: Ends, value: number) => Ends | null;
  /** What the value means; stands only under a text that can be read. */
  readonly echo?: ReactNode;
  /** The echo tells the value itself, so that it need not be said what was understood. */
  readonly echoTellsValue?: boolean;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly readOnly?: boolean;
  /** The first step up from 0, which has no digit to step by. */
  readonly firstStep: number;
}

/**
 * A text field for a number. It says what it understood of the text, or why it can't be read. Up and Down step by the
 * second digit, Page Up and Page Down by the first.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, range = null, onCommit, onUnread } = props;
  const id = useId();
  const { text, reading, type, leave, put, keepUndoInField } = useNumberDraft(props);
  const problem = reading === null || reading.ok ? null : reading;
  const unread = problem !== null;

  useEffect(() => {
    onUnread(id, unread);
    return () => onUnread(id, false);
  }, [id, unread, onUnread]);

  function step(direction: 1 | -1, big: boolean): void {
    if (value === null || props.readOnly) return;
    const next = value === 0 ? direction * props.firstStep : stepped(value, direction, big);
    const ends = range && (props.rangeAround?.(range, next) ?? null);
    if (range === null || ends !== null) put(next, ends);
  }

  const understood = reading?.ok && !props.echoTellsValue ? reading.understood : null;
  const echo = unread || (range !== null && props.echoTellsValue) ? null : props.echo;
  const notes = [understood, unread ? null : props.rangeNote, props.hint ?? echo].filter(Boolean);
  return (
    <TextField
      id={id}
      label={props.label}
      value={text}
      onChange={type}
      onCommit={() => {
        leave();
        onCommit();
      }}
      onStep={step}
      onKeyDown={keepUndoInField}
      problem={problem && <Readings {...problem} onChoose={type} />}
      hint={notes.length > 0 && <Notes notes={notes} />}
      placeholder={props.placeholder}
      hideLabel={props.hideLabel}
      readOnly={props.readOnly}
    />
  );
}

function Notes({ notes: [first, ...others] }: { notes: readonly ReactNode[] }) {
  return others.length === 0 ? (
    first
  ) : (
    <>
      {first} · <Notes notes={others} />
    </>
  );
}

/** A step of one in the second digit of the value (4,000,000 to 4,100,000), or in the first. */
function stepped(value: number, direction: 1 | -1, big: boolean): number {
  const digit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - (big ? 0 : 1));
  return Number(((Math.round(value / digit) + direction) * digit).toPrecision(12));
}
