/** A part of an expression, with everything that is local to a language read already. */
export type Token =
  | Literal
  | { readonly kind: 'name'; readonly value: number }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: '+' | '-' | '*' | '/' | '^' }
  | { readonly kind: 'open' | 'close' | 'comma' };

/** A number as typed, which more than one reading may stand for. */
export interface Literal {
  readonly kind: 'number';
  readonly values: readonly number[];
  readonly sure: boolean;
  readonly percent: boolean;
}

/** Why an expression has no value. */
export type ExpressionProblem =
  | { readonly code: 'notAnExpression' | 'signAfterPercent' | 'notFinite' | 'tooLarge' | 'tooComplex' }
  | { readonly code: 'unknownName'; readonly name: string };

/** How a comma inside the brackets of a function is read: as a mark of a number where it can be one, or between numbers. */
export type Commas = 'marks' | 'separators';
