import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  /** The words of the button that closes. */
  readonly closeLabel: string;
  /** Escape, the close button, the browser's back gesture: nothing has been done. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, which stays in sight. */
  readonly actions?: ReactNode;
  /** `sheet` slides over the lower part of a phone, `wide` leaves room for a table. */
  readonly size?: 'narrow' | 'wide' | 'sheet';
  /** Undo and Redo are for the texts being typed here, not for what is behind. */
  readonly keepsUndo?: boolean;
}

/** A modal dialog, open as long as it is rendered; the focus goes in, stays in, and comes back when it goes. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  actions,
  size = 'narrow',
  keepsUndo = false,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onKeyDown={keepsUndo ? keepUndo : undefined}
      onCancel={(event) => {
        // A file chooser that is left without a file has an event of the same name.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button variant="link" onClick={onClose}>
          {closeLabel}
        </Button>
      </header>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <footer className="dialog-foot">{actions}</footer>}
    </dialog>
  );
}

function keepUndo(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation();
}
