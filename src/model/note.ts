/** What was changed or left out on the way in: the plan is usable, and the user is told. */
export type Note =
  | { readonly code: 'migrated'; readonly from: number }
  | {
      readonly code: PathNoteCode;
      /** The first few places, `*` for any position; each cut to a printable length. */
      readonly paths: readonly string[];
      /** How many places there are in all. */
      readonly count: number;
    };

export type PathNoteCode =
  /** Not fields of a plan: dropped. */
  | 'unknownFields'
  /** Ranges of values that the plan does not have: dropped. */
  | 'unknownRanges'
  /** Given twice in the same object of the file: the last one counts. */
  | 'duplicateFields'
  /** Segments that shared an id, or had one that cannot be used: given a new one. */
  | 'idsRemade'
  /** Half characters (lone surrogates), replaced by the replacement character. */
  | 'brokenText';
