/** What a mix must keep to. */
export interface MixConstraints {
  /** Money for everything; null: as much as pays. */
  readonly budget: number | null;
  /** Rules for single segments; the others are free. */
  readonly rules: readonly SegmentRule[];
  /** At most so many segments are targeted; null: any number. */
  readonly mostSegments: number | null;
  /**
   * People in whom a message of either campaign must register; null: any number. All who are reached count where every
   * impression registers, fewer where attention is below 1: then somewhat more are reached.
   */
  readonly leastReach: number | null;
  /** The mass campaign stays what the plan's mix spends on it; only who is targeted is chosen. */
  readonly keepMass: boolean;
}

export interface SegmentRule {
  /** Position in the plan's list of segments. */
  readonly position: number;
  readonly wanted: 'always' | 'never' | 'free';
  /** Media money where it is targeted; null: the plan's minimum, and no limit. The same twice is an exact spend. */
  readonly least: number | null;
  readonly most: number | null;
}

/** No constraints but the plan's own budget. */
export function unconstrained(budget: number | null): MixConstraints {
  return { budget, rules: [], mostSegments: null, leastReach: null, keepMass: false };
}
