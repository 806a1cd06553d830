/** Why a text is not taken as a number; `readings` are the numbers that it might mean. */
export type NumberProblem =
  | { readonly code: 'empty' | 'notANumber' | 'tooLong' | 'tooLarge' | 'notAShare' }
  | { readonly code: 'percentOrFraction' | 'groupOrDecimal'; readonly readings: readonly number[] };

/** Above, not every whole number can be kept, so what was typed could silently become another one. */
export const largestNumber = Number.MAX_SAFE_INTEGER;
