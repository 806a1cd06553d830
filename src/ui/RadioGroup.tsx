import { type ReactNode, useId } from 'react';
import './RadioGroup.css';

interface RadioGroupProps<T extends string> {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean;
  /** null: nothing is chosen yet. */
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly onChange: (value: T) => void;
  readonly hint?: ReactNode;
}

/** A native choice of one in which all that can be chosen is seen; a label is part of its target. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset className="radio-group">
      <legend className={props.hideLegend ? 'visually-hidden' : 'radio-legend'}>{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} className="radio">
          <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
          <span>{label}</span>
        </label>
      ))}
      {props.hint && <p className="radio-hint">{props.hint}</p>}
    </fieldset>
  );
}
