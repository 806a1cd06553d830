import { type ReactNode, useId, useState } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  title: ReactNode;
  /** Stands at the far end of the line, as how many there are inside. */
  note?: ReactNode;
  startOpen?: boolean;
  children: ReactNode;
}

/** A line that opens what it names. What is closed is not in the page, and costs nothing. */
export function Disclosure({ title, note, startOpen = false, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(startOpen);
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className="disclosure-mark" />
        <span className="disclosure-title">{title}</span>
        {note !== undefined && <span className="disclosure-note">{note}</span>}
      </button>
      {open && (
        <div id={id} className="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
