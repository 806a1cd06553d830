import { useCallback, useState } from 'react';
import type { CellChangeKind, ManyEdit } from '../../../model/manyCells.ts';
import { changeOf } from './manyAmount.ts';

/** A change to many cells while it is being put together. */
export interface ManyDraft {
  readonly column: ManyEdit['column'];
  readonly kind: CellChangeKind;
  readonly amount: number | null;
  readonly included: boolean;
}

const firstDraft: ManyDraft = { column: 'size', kind: 'set', amount: null, included: true };

/** The draft, and the edit that it stands for; null where something is missing or cannot be read. */
export function useManyDraft() {
  const [draft, setDraft] = useState(firstDraft);
  const [unread, setUnread] = useState(false);
  return {
    draft,
    edit: unread ? null : editOf(draft),
    /** An amount is of its column and kind: another of these begins without one. */
    put: (change: Partial<ManyDraft>) =>
      setDraft((before) => ({ ...before, ...('amount' in change ? {} : { amount: null }), ...change })),
    onUnread: useCallback((_field: string, isUnread: boolean) => setUnread(isUnread), []),
  };
}

function editOf({ column, kind, amount, included }: ManyDraft): ManyEdit | null {
  if (column === 'included') return { column, included };
  const change = changeOf({ kind, column }, amount);
  return change && { column, change };
}
