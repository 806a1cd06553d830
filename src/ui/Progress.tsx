import { useId } from 'react';
import './Progress.css';

interface ProgressProps {
  readonly label: string;
  /** How far it has come, from 0 to 1, and the same in words. */
  readonly share: number;
  readonly shareText: string;
}

/** How far something has come that takes a while. */
export function Progress({ label, share, shareText }: ProgressProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className="progress-bar">
        <progress id={id} max={1} value={share} />
        <span className="figures" aria-hidden="true">
          {shareText}
        </span>
      </div>
    </>
  );
}
