/** What to do with the budget: who gets mass media, who targeted media, and how sure it is that nothing is better. */
export interface MixDecision {
  readonly kind: 'decided';
  /** Money for the mass campaign with production and fee; 0 where it is not bought. */
  readonly macroSpend: number;
  /** By position in the plan's list: 1 where micro targets the segment, and its media money, else 0. */
  readonly targeted: Uint8Array;
  readonly media: Float64Array;
  readonly spend: number;
  readonly profit: number;
  /** People reached by either campaign. */
  readonly reach: number;
  /** No mix under the constraints earns more; at least `profit`. */
  readonly bound: number;
}

/** Constraints that no mix can meet, and what would have to give. */
export type Clash =
  /** A segment is to get at least more than it may get at most. */
  | { readonly code: 'leastAboveMost'; readonly position: number; readonly least: number; readonly most: number }
  /** More segments must be targeted than may be. */
  | { readonly code: 'moreMustThanMay'; readonly must: number; readonly may: number }
  /** The segments that must be targeted cost, with a mass campaign that stays, more than the budget. */
  | { readonly code: 'mustCostsMore'; readonly needed: number; readonly budget: number }
  /** More people are to be reached than the budget can reach. */
  | { readonly code: 'reachTooFar'; readonly wanted: number; readonly most: number };

export interface Impossible {
  readonly kind: 'impossible';
  readonly clash: Clash;
}
