import type { ImportSource } from '../../io/importing/importView.ts';

/** A dialog of the Segments place. */
export type Opened =
  /** Without a source the dialog asks for one. */
  | { readonly kind: 'import'; readonly source: ImportSource | null }
  | { readonly kind: 'paste' | 'generate' | 'export' | 'columns' | 'many' };

/** The ways in which segments come into a plan, but for typing them one by one. */
export const openingWays = ['paste', 'import', 'generate'] as const;

/** What each way opens. */
export const openedBy: Readonly<Record<(typeof openingWays)[number], Opened>> = {
  paste: { kind: 'paste' },
  import: { kind: 'import', source: null },
  generate: { kind: 'generate' },
};
