import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ImportSource } from '../../../io/importing/importView.ts';
import { createImporting } from '../../../store/importing.ts';
import { useSession } from '../../../store/useSession.ts';

export type Importing = ReturnType<typeof useImporting>;

/** The table being looked at: it is read as soon as there is one, and let go with the screen. */
export function useImporting(first: ImportSource | null) {
  const { plans } = useSession();
  const [importing] = useState(() => createImporting());
  const [source, look] = useState(first);
  const state = useStore(importing);
  useEffect(() => {
    if (source === null) return;
    importing.getState().open(source, plans.getState().plan);
    return () => importing.getState().cancel();
  }, [importing, plans, source]);

  return {
    source,
    look,
    state,
    /** Name of the file; null for what was pasted. */
    file: source?.kind === 'file' ? source.name : null,
    /** What was found; null before there is anything to agree to. */
    view: source === null || state.status === 'failed' ? null : state.view,
    isReading: state.status === 'reading',
    choose: state.choose,
    take: state.take,
    /** Reads the same source once more, without what was chosen. */
    retry: () => {
      if (source !== null) state.open(source, plans.getState().plan);
    },
  };
}
