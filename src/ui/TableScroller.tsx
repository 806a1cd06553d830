import type { ReactNode } from 'react';
import './TableScroller.css';

interface TableScrollerProps {
  /** The id of what names the table. */
  readonly labelledBy: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Around a table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function TableScroller({ labelledBy, className = '', children }: TableScrollerProps) {
  return (
    <div className={`table-scroller ${className}`.trim()} {...reachable(labelledBy)}>
      {children}
    </div>
  );
}

/** What scrolls must be within reach of the keyboard, and say what it is. */
function reachable(labelledBy: string) {
  return { role: 'group', tabIndex: 0, 'aria-labelledby': labelledBy };
}
