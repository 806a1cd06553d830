import type { MixConstraints, SegmentRule } from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';

/** What the user wants of a segment, whatever pays. */
export type Wish =
  | { readonly kind: 'always' | 'never' }
  /** It gets exactly this media money. */
  | { readonly kind: 'exactly'; readonly media: number }
  /** Media money that it gets at least, so that it is targeted, and may get at most. */
  | { readonly kind: 'between'; readonly least: number | null; readonly most: number | null };

/** What the search for the best mix must keep to: a question, not a part of the plan. */
export interface Limits {
  /** The plan's budget, or as much money as pays. */
  readonly budget: 'plan' | 'best';
  /** At most so many segments are targeted; null: any number. */
  readonly mostSegments: number | null;
  /** At least so many people are reached; null: any number. */
  readonly leastReach: number | null;
  /** The mass campaign stays as it is in the plan's mix. */
  readonly keepMass: boolean;
  /** By the segments' ids; those that are gone don't count. */
  readonly wishes: ReadonlyMap<string, Wish>;
}

export const noLimits: Limits = {
  budget: 'plan',
  mostSegments: null,
  leastReach: null,
  keepMass: false,
  wishes: new Map(),
};

/** The limits as the engine takes them, with the positions that segments have now. */
export function constraintsOf(plan: Plan, limits: Limits): MixConstraints {
  const { budget, mostSegments, leastReach, keepMass, wishes } = limits;
  const rules: SegmentRule[] = [];
  if (wishes.size > 0) {
    plan.segments.forEach(({ id }, position) => {
      const wish = wishes.get(id);
      if (wish !== undefined) rules.push(ruleOf(position, wish));
    });
  }
  return { budget: budget === 'plan' ? plan.budget : null, rules, mostSegments, leastReach, keepMass };
}

function ruleOf(position: number, wish: Wish): SegmentRule {
  switch (wish.kind) {
    case 'exactly':
      return { position, wanted: 'always', least: wish.media, most: wish.media };
    case 'between':
      return { position, wanted: wish.least === null ? 'free' : 'always', least: wish.least, most: wish.most };
    default:
      return { position, wanted: wish.kind, least: null, most: null };
  }
}
