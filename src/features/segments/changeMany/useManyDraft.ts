import { useCallback, useState } from 'react';
import { medianOf } from '../../../model/distribution.ts';
import type { ManyEdit } from '../../../model/manyCells.ts';
import type { FactorEdit } from '../../../model/manyFactor.ts';
import type { Interval, Plan } from '../../../model/plan.ts';
import { factorOn } from '../words/rangeNote.ts';
import { changeOf, type ManyKind, manyKinds } from './manyAmount.ts';

/** A change to many cells while it is being put together. */
export interface ManyDraft {
  readonly column: ManyEdit['column'];
  readonly kind: ManyKind;
  readonly amount: number | null;
  /** The ends of an amount that is uncertain. */
  readonly range: Interval | null;
  readonly included: boolean;
}

const firstDraft: ManyDraft = { column: 'size', kind: 'set', amount: null, range: null, included: true };

/** A change of the cells' numbers, or of how uncertain they are. */
export type SomeEdit = ManyEdit | FactorEdit;

/** The draft, and the edit that it stands for; null where something is missing or cannot be read. */
export function useManyDraft(plan: Plan) {
  const [draft, setDraft] = useState(firstDraft);
  const [unread, setUnread] = useState(false);
  return {
    draft,
    edit: unread ? null : editOf(draft),
    /** An amount is of its column and kind: another of these begins without one, or with the factor that there is. */
    put: (change: Partial<ManyDraft>) => setDraft((before) => begun(plan, { ...before, ...change }, change)),
    onUnread: useCallback((_field: string, isUnread: boolean) => setUnread(isUnread), []),
  };
}

function begun(plan: Plan, draft: ManyDraft, change: Partial<ManyDraft>): ManyDraft {
  if ('amount' in change) return draft;
  const { column } = draft;
  const kind = column !== 'included' && manyKinds(column).includes(draft.kind) ? draft.kind : 'set';
  const range = kind === 'factor' ? factorOn(plan, column) : null;
  return { ...draft, kind, range, amount: range && medianOf('logNormal', range) };
}

function editOf({ column, kind, amount, range, included }: ManyDraft): SomeEdit | null {
  if (column === 'included') return { column, included };
  if (kind === 'factor') return { column, factor: range };
  const change = changeOf({ kind, column }, amount, range);
  return change && { column, change };
}
