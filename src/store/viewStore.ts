import { createStore } from 'zustand/vanilla';
import type { FileRefusal } from '../io/planFile.ts';
import { readBasis, rememberBasis } from '../io/preferences.ts';
import type { Basis } from '../model/basis.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Note } from '../model/note.ts';
import type { Plan } from '../model/plan.ts';
import type { InputColumn } from '../model/segmentColumns.ts';
import type { RowTarget } from '../model/segmentRows.ts';
import type { StepName } from './steps.ts';

/** Rows of a table became segments. */
interface EnteredMessage {
  readonly kind: 'entered';
  readonly target: RowTarget;
  readonly count: number;
  /** Of them, those that became new segments. */
  readonly added: number;
  /** Rows that were left out because something was wrong with them. */
  readonly left: number;
}

/** What the app says about something that just happened; words live in i18n. */
export type Message =
  | { readonly kind: 'opened'; readonly file: string; readonly notes: readonly Note[]; readonly newer: boolean }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: FileRefusal | { readonly code: 'gone' } }
  | { readonly kind: 'undone' | 'redone'; readonly step: StepName }
  | { readonly kind: 'kept'; readonly opened: string; readonly kept: string }
  | { readonly kind: 'removed'; readonly segment: string }
  | EnteredMessage
  | { readonly kind: 'removedRows'; readonly count: number }
  /** `unread`: cells that could not take their text; `skipped`: some of it had no column to go to. */
  | { readonly kind: 'pasted'; readonly rows: number; readonly unread: number; readonly skipped: boolean }
  | { readonly kind: 'nothingChanged'; readonly code: IssueCode; readonly limit: number | null }
  /** A plan's file was pasted as text. */
  | { readonly kind: 'planPasted'; readonly plan: Plan; readonly newer: boolean }
  | { readonly kind: 'filled'; readonly unread: number }
  | { readonly kind: 'notCleared'; readonly columns: readonly InputColumn[] };

/** What is on the screen but not in the plan. */
export interface ViewState {
  readonly message: Message | null;
  /** Fields whose text cannot be read: results are of the last good plan. */
  readonly unread: ReadonlySet<string>;
  /** What macro and micro have in common where they are compared. */
  readonly basis: Basis;
  say(message: Message | null): void;
  setUnread(field: string, unread: boolean): void;
  compareAt(basis: Basis): void;
}

export function createViewStore() {
  return createStore<ViewState>()((set) => ({
    message: null,
    unread: new Set<string>(),
    basis: readBasis(),
    say: (message) => set({ message }),
    setUnread: (field, unread) =>
      set((state) => (state.unread.has(field) === unread ? {} : { unread: toggled(state.unread, field) })),
    compareAt: (basis) => {
      rememberBasis(basis);
      set({ basis });
    },
  }));
}

function toggled(fields: ReadonlySet<string>, field: string): ReadonlySet<string> {
  const next = new Set(fields);
  if (!next.delete(field)) next.add(field);
  return next;
}
