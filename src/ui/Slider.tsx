import './Slider.css';

interface SliderProps {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value in words, as "$4M", where the slider's own number says nothing. */
  valueText: string;
  onChange: (value: number) => void;
  /** When the pointer or the key is let go, or the focus leaves; also without a change. */
  onCommit?: () => void;
  disabled?: boolean;
}

/** A native range input: its keys, its touch and its role are the browser's. */
export function Slider({ label, valueText, onChange, onCommit, ...range }: SliderProps) {
  return (
    <input
      {...range}
      type="range"
      className="slider"
      aria-label={label}
      aria-valuetext={valueText}
      onChange={(event) => onChange(event.target.valueAsNumber)}
      onPointerUp={onCommit}
      onPointerCancel={onCommit}
      onKeyUp={onCommit}
      onBlur={onCommit}
    />
  );
}
