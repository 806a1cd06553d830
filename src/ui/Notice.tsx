import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Mark } from './Mark.tsx';
import './Notice.css';

interface NoticeProps {
  /** A note is said politely, a problem at once. */
  kind: 'note' | 'problem';
  children: ReactNode;
  actions?: ReactNode;
  dismiss?: { readonly label: string; readonly onDismiss: () => void };
}

/** A bar with one message and what can be done about it. */
export function Notice({ kind, children, actions, dismiss }: NoticeProps) {
  return (
    <div role={kind === 'problem' ? 'alert' : 'status'} className={`notice notice-${kind}`}>
      <Mark kind={kind} />
      <div className="notice-text">{children}</div>
      {actions}
      {dismiss && (
        <Button aria-label={dismiss.label} onClick={dismiss.onDismiss}>
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </div>
  );
}
