import type { ImportContext } from '../io/importing/importContext.ts';
import type { ImportChoices, ImportRefusal, ImportSource, ImportView } from '../io/importing/importView.ts';
import type { SegmentRow } from '../model/segmentRows.ts';

/** To the worker of one import: first what to open, then choices and, in the end, the wish for the rows. */
export type ImportRequest =
  | { readonly kind: 'open'; readonly round: number; readonly source: ImportSource; readonly context: ImportContext }
  | { readonly kind: 'choose'; readonly round: number; readonly choices: ImportChoices }
  | { readonly kind: 'take'; readonly round: number };

/** From the worker, each to the request of its round. */
export type ImportReply = { readonly round: number } & (
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'view'; readonly view: ImportView }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }
  /** Some of the rows; `done` says that these are the last. */
  | { readonly kind: 'rows'; readonly rows: readonly SegmentRow[]; readonly done: boolean }
  | { readonly kind: 'failed'; readonly message: string }
);
