import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';

/** What a field's text means: a value, or why it is none, in words, and what to choose from. */
export type TextReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: string; readonly readings: readonly string[] };

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** A value as text: what the field shows when nobody is typing. */
  readonly write: (value: number | null) => string;
  readonly read: (text: string) => TextReading;
  readonly onChange: (value: number | null) => void;
  /** Typing is over. */
  readonly onCommit: () => void;
  readonly onUnread: (field: string, unread: boolean) => void;
  /** Changes when the value was replaced from elsewhere: what is being typed gives way. */
  readonly epoch: number;
  readonly hint?: ReactNode;
  /** What was understood; stands only under a text that can be read. */
  readonly echo?: ReactNode;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly readOnly?: boolean;
  /** The first step up from 0, which has no digit to step by. */
  readonly firstStep: number;
}

interface Draft {
  readonly text: string;
  /** The text when typing began: from there on, Ctrl+Z belongs to the field. */
  readonly began: string;
  readonly epoch: number;
  /** The value that typing last gave, to tell it from one that came from elsewhere. */
  readonly given: number | null;
}

/**
 * A text field for a number. Every readable text changes the value at once; one that cannot be read stays as typed and
 * says why. Up and Down step by the second digit, Page Up and Page Down by the first.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, write, read, onChange, onCommit, onUnread, epoch } = props;
  const id = useId();
  const text = write(value);
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft !== null && draft.epoch === epoch && draft.given === value ? draft : null;
  const reading = current === null ? null : read(current.text);
  const unread = reading !== null && !reading.ok;

  useEffect(() => {
    onUnread(id, unread);
    return () => onUnread(id, false);
  }, [id, unread, onUnread]);

  function type(next: string): void {
    const result = read(next);
    setDraft({ text: next, began: current?.began ?? text, epoch, given: result.ok ? result.value : value });
    if (result.ok && result.value !== value) onChange(result.value);
  }

  function step(direction: 1 | -1, big: boolean): void {
    if (value === null || props.readOnly) return;
    // Held against the same limits as what is typed.
    const next = read(write(value === 0 ? direction * props.firstStep : stepped(value, direction, big)));
    if (!next.ok) return;
    setDraft(null);
    onChange(next.value);
  }

  const hint = props.hint ?? (unread ? undefined : props.echo);

  function keepUndoInField(event: KeyboardEvent): void {
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (undo && current !== null && current.text !== current.began) event.stopPropagation();
  }

  return (
    <TextField
      id={id}
      label={props.label}
      value={current?.text ?? text}
      onChange={type}
      onCommit={() => {
        if (!unread) setDraft(null);
        onCommit();
      }}
      onStep={step}
      onKeyDown={keepUndoInField}
      problem={
        reading !== null &&
        !reading.ok && <Problem problem={reading.problem} readings={reading.readings} choose={type} />
      }
      {...(hint !== undefined && { hint })}
      {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      {...(props.hideLabel !== undefined && { hideLabel: props.hideLabel })}
      {...(props.readOnly !== undefined && { readOnly: props.readOnly })}
    />
  );
}

interface ProblemProps {
  readonly problem: string;
  readonly readings: readonly string[];
  readonly choose: (text: string) => void;
}

function Problem({ problem, readings, choose }: ProblemProps) {
  return (
    <>
      {problem}
      {readings.map((reading) => (
        <Button key={reading} variant="link" className="field-reading" onClick={() => choose(reading)}>
          {reading}
        </Button>
      ))}
    </>
  );
}

/** A step of one in the second digit of the value (4,000,000 to 4,100,000), or in the first. */
function stepped(value: number, direction: 1 | -1, big: boolean): number {
  const digit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - (big ? 0 : 1));
  return Number(((Math.round(value / digit) + direction) * digit).toPrecision(12));
}
