import { type ReactNode, useId } from 'react';
import { FieldNotes } from './FieldNotes.tsx';
import './Select.css';

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
  disabled?: boolean;
}

/** A native choice of one. */
export function Select<T extends string>(props: SelectProps<T>) {
  const id = useId();
  const choose = (text: string) => {
    const option = props.options.find(({ value }) => value === text);
    if (option) props.onChange(option.value);
  };
  return (
    <div className="select">
      <label htmlFor={id} className={props.hideLabel ? 'visually-hidden' : 'select-label'}>
        {props.label}
      </label>
      <select
        id={id}
        className="select-input"
        value={props.value}
        disabled={props.disabled}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.target.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={props.hint} problem={null} />
    </div>
  );
}
