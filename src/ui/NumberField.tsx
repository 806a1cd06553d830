import { createContext, type KeyboardEvent, type ReactNode, useContext, useEffect, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';

/**
 * What a field's text means: a value, with what was understood where the text does not say it; or why it is none, in
 * words, and what to choose from.
 */
export type TextReading =
  | { readonly ok: true; readonly value: number | null; readonly understood?: string | null }
  | { readonly ok: false; readonly problem: string; readonly readings: readonly string[] };

/** Changes when the same text may be read otherwise than before: fields then read theirs again. */
export const Rereading = createContext<unknown>(null);

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

interface Draft {
  readonly text: string;
  /** The text when typing began: from there on, Ctrl+Z belongs to the field. */
  readonly began: string;
  readonly epoch: number;
  /** The value that typing last gave, to tell it from one that came from elsewhere. */
  readonly given: number | null;
  /** Typing is over, but the text could not be read then. */
  readonly left: boolean;
}

/**
 * A text field for a number. Every readable text changes the value at once; one that cannot be read stays as typed and
 * says why. Up and Down step by the second digit, Page Up and Page Down by the first.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, write, read, onChange, onCommit, onUnread, epoch } = props;
  useContext(Rereading);
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

  // A text that could not be read when it was typed counts as soon as it can be.
  useEffect(() => {
    if (current === null || !reading?.ok || reading.value === current.given) return;
    setDraft(current.left ? null : { ...current, given: reading.value });
    onChange(reading.value);
  });

  function type(next: string): void {
    const result = read(next);
    const given = result.ok ? result.value : value;
    setDraft({ text: next, began: current?.began ?? text, epoch, given, left: false });
    if (result.ok && result.value !== value) onChange(result.value);
  }

  function commit(): void {
    setDraft(unread && current !== null ? { ...current, left: true } : null);
    onCommit();
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
  const understood = reading?.ok && !props.echoTellsValue ? reading.understood : null;
  const notes = understood && hint ? <Notes understood={understood} hint={hint} /> : (understood ?? hint);

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
      onCommit={commit}
      onStep={step}
      onKeyDown={keepUndoInField}
      problem={
        reading !== null &&
        !reading.ok && <Problem problem={reading.problem} readings={reading.readings} choose={type} />
      }
      hint={notes}
      {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      {...(props.hideLabel !== undefined && { hideLabel: props.hideLabel })}
      {...(props.readOnly !== undefined && { readOnly: props.readOnly })}
    />
  );
}

function Notes({ understood, hint }: { understood: string; hint: ReactNode }) {
  return (
    <>
      <span className="field-understood">{understood}</span> · {hint}
    </>
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
