import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useId } from 'react';
import { FieldNotes } from './FieldNotes.tsx';
import './TextField.css';

export interface TextFieldProps {
  id?: string | undefined;
  /** The accessible name, and nothing else is. */
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** On Enter and on leaving the field. */
  onCommit?: (() => void) | undefined;
  /** Arrow up and down; big on Page up and down and with Shift. */
  onStep?: ((direction: 1 | -1, big: boolean) => void) | undefined;
  /** Comes first; a handler that prevents the default keeps the key to itself. */
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  hint?: ReactNode;
  problem?: ReactNode;
  readOnly?: boolean | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  hideLabel?: boolean | undefined;
  /** What an empty field stands for. */
  placeholder?: string | undefined;
}

/** A line of text with its label above, its hint and its problem below. */
export function TextField(props: TextFieldProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [props.problem && `${id}-problem`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="text-field">
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : 'text-field-label'}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        className="text-field-input"
        autoComplete="off"
        spellCheck={false}
        value={props.value}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        inputMode={props.inputMode}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onCommit}
        onKeyDown={(event) => handleKey(event, props)}
      />
      <FieldNotes id={id} hint={props.hint} problem={props.problem} />
    </div>
  );
}

type KeyHandlers = Pick<TextFieldProps, 'onKeyDown' | 'onCommit' | 'onStep' | 'readOnly'>;

function handleKey(
  event: KeyboardEvent<HTMLInputElement>,
  { onKeyDown, onCommit, onStep, readOnly }: KeyHandlers,
): void {
  onKeyDown?.(event);
  if (event.defaultPrevented || readOnly) return;
  if (event.key === 'Enter') onCommit?.();
  const step = steps[event.key];
  if (!step || !onStep || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  onStep(step.direction, step.big || event.shiftKey);
}

const steps: Readonly<Record<string, { direction: 1 | -1; big: boolean }>> = {
  ArrowUp: { direction: 1, big: false },
  ArrowDown: { direction: -1, big: false },
  PageUp: { direction: 1, big: true },
  PageDown: { direction: -1, big: true },
};
