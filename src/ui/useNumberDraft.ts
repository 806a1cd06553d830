import { createContext, type KeyboardEvent, useContext, useEffect, useState } from 'react';

/** The ends of an uncertain value. */
export type Ends = readonly [low: number, high: number];

/**
 * What a field's text means: a value, with its ends where it is uncertain, and with what was understood where the text
 * does not say it; or why it is none, in words, and what to choose from.
 */
export type TextReading =
  | {
      readonly ok: true;
      readonly value: number | null;
      readonly range?: Ends | null;
      readonly understood?: string | null;
    }
  | { readonly ok: false; readonly problem: string; readonly readings: readonly string[] };

/** Changes when the same text may be read otherwise than before: fields then read theirs again. */
export const Rereading = createContext<unknown>(null);

export interface NumberDraftProps {
  readonly value: number | null;
  /** The ends of the value where it is uncertain. */
  readonly range?: Ends | null;
  /** A value as text: what the field shows when nobody is typing. */
  readonly write: (value: number | null, range: Ends | null) => string;
  readonly read: (text: string) => TextReading;
  readonly onChange: (value: number | null, range: Ends | null) => void;
  /** Changes when the value was replaced from elsewhere: what is being typed gives way. */
  readonly epoch: number;
}

interface Amount {
  readonly value: number | null;
  readonly range: Ends | null;
}

interface Draft {
  readonly text: string;
  /** The text when typing began: from there on, Ctrl+Z belongs to the field. */
  readonly began: string;
  /** The value then: what a text that cannot be read gives back, since its first digits are nobody's number. */
  readonly before: Amount;
  readonly epoch: number;
  /** The value that typing last gave, to tell it from one that came from elsewhere. */
  readonly given: Amount;
  /** Typing is over, but the text could not be read then. */
  readonly left: boolean;
}

/**
 * What is being typed into a field for a number. Every readable text changes the value at once; one that cannot be read
 * stays as typed, with the value from before it was typed, and counts as soon as it can be.
 */
export function useNumberDraft({ value, range = null, write, read, onChange, epoch }: NumberDraftProps) {
  useContext(Rereading);
  const [draft, setDraft] = useState<Draft | null>(null);
  const present: Amount = { value, range };
  const current = draft !== null && draft.epoch === epoch && isSame(draft.given, present) ? draft : null;
  const reading = current === null ? null : read(current.text);

  useEffect(() => {
    if (current === null || !reading?.ok || isSame(amountOf(reading), current.given)) return;
    setDraft(current.left ? null : { ...current, given: amountOf(reading) });
    give(amountOf(reading));
  });

  function give(next: Amount): void {
    onChange(next.value, next.range);
  }

  function type(text: string): void {
    const next = read(text);
    const { began, before } = current ?? { began: write(value, range), before: present };
    const given = next.ok ? amountOf(next) : before;
    setDraft({ text, began, before, epoch, given, left: false });
    if (!isSame(given, present)) give(given);
  }

  /** Typing is over: a text that was read gives way to its value. */
  function leave(): void {
    setDraft(current !== null && !reading?.ok ? { ...current, left: true } : null);
  }

  /** Takes a value that was not typed, if it could have been. */
  function put(next: number, ends: Ends | null): void {
    const held = read(write(next, ends));
    if (!held.ok) return;
    setDraft(null);
    // The best guess of the ends as written may be a digit off.
    give(ends === null ? amountOf(held) : { value: next, range: ends });
  }

  function keepUndoInField(event: KeyboardEvent): void {
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (undo && current !== null && current.text !== current.began) event.stopPropagation();
  }

  return { text: current?.text ?? write(value, range), reading, type, leave, put, keepUndoInField };
}

function amountOf({ value, range = null }: Extract<TextReading, { readonly ok: true }>): Amount {
  return { value, range };
}

/** Whether two amounts are the same, but for the noise of values that stand for many others. */
function isSame(a: Amount, b: Amount): boolean {
  if ((a.range === null) !== (b.range === null)) return false;
  return near(a.value, b.value) && [0, 1].every((end) => near(a.range?.[end] ?? null, b.range?.[end] ?? null));
}

function near(a: number | null, b: number | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
