import { createContext, type KeyboardEvent, useContext, useEffect, useState } from 'react';

/**
 * What a field's text means: a value, with what was understood where the text does not say it; or why it is none, in
 * words, and what to choose from.
 */
export type TextReading =
  | { readonly ok: true; readonly value: number | null; readonly understood?: string | null }
  | { readonly ok: false; readonly problem: string; readonly readings: readonly string[] };

/** Changes when the same text may be read otherwise than before: fields then read theirs again. */
export const Rereading = createContext<unknown>(null);

export interface NumberDraftProps {
  readonly value: number | null;
  /** A value as text: what the field shows when nobody is typing. */
  readonly write: (value: number | null) => string;
  readonly read: (text: string) => TextReading;
  readonly onChange: (value: number | null) => void;
  /** Changes when the value was replaced from elsewhere: what is being typed gives way. */
  readonly epoch: number;
}

interface Draft {
  readonly text: string;
  /** The text when typing began: from there on, Ctrl+Z belongs to the field. */
  readonly began: string;
  /** The value then: what a text that cannot be read gives back, since its first digits are nobody's number. */
  readonly before: number | null;
  readonly epoch: number;
  /** The value that typing last gave, to tell it from one that came from elsewhere. */
  readonly given: number | null;
  /** Typing is over, but the text could not be read then. */
  readonly left: boolean;
}

/**
 * What is being typed into a field for a number. Every readable text changes the value at once; one that cannot be read
 * stays as typed, with the value from before it was typed, and counts as soon as it can be.
 */
export function useNumberDraft({ value, write, read, onChange, epoch }: NumberDraftProps) {
  useContext(Rereading);
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft !== null && draft.epoch === epoch && draft.given === value ? draft : null;
  const reading = current === null ? null : read(current.text);

  useEffect(() => {
    if (current === null || !reading?.ok || reading.value === current.given) return;
    setDraft(current.left ? null : { ...current, given: reading.value });
    onChange(reading.value);
  });

  function type(text: string): void {
    const next = read(text);
    const { began, before } = current ?? { began: write(value), before: value };
    const given = next.ok ? next.value : before;
    setDraft({ text, began, before, epoch, given, left: false });
    if (given !== value) onChange(given);
  }

  /** Typing is over: a text that was read gives way to its value. */
  function leave(): void {
    setDraft(current !== null && !reading?.ok ? { ...current, left: true } : null);
  }

  /** Takes a value that was not typed, if it could have been. */
  function put(next: number): void {
    const held = read(write(next));
    if (!held.ok) return;
    setDraft(null);
    onChange(held.value);
  }

  function keepUndoInField(event: KeyboardEvent): void {
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (undo && current !== null && current.text !== current.began) event.stopPropagation();
  }

  return { text: current?.text ?? write(value), reading, type, leave, put, keepUndoInField };
}
