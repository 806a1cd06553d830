import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import './FieldNotes.css';

interface FieldNotesProps {
  /** Of the field; the notes are `<id>-hint` and `<id>-problem`, for aria-describedby. */
  id: string;
  hint: ReactNode;
  problem: ReactNode;
}

/** What stands under a field: what is wrong with it, said politely as it appears, and what it means. */
export function FieldNotes({ id, hint, problem }: FieldNotesProps) {
  return (
    <>
      {/* A live region is only heard when it was there before its text. */}
      <div aria-live="polite">
        {problem && (
          <p id={`${id}-problem`} className="field-problem">
            <Mark kind="problem" />
            <span>{problem}</span>
          </p>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </>
  );
}
