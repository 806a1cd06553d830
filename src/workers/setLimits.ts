import type { MixConstraints } from '../engine/index.ts';

/** A limit that is set, of those that can be lifted one by one. */
export type SetLimit =
  | { readonly kind: 'budget' }
  | { readonly kind: 'mostSegments'; readonly most: number }
  | { readonly kind: 'leastReach'; readonly people: number }
  | { readonly kind: 'keepMass' }
  /** The rule of one segment. */
  | { readonly kind: 'rule'; readonly position: number }
  /** The rules of all segments that have one, where these are many. */
  | { readonly kind: 'rules'; readonly count: number };

/** Each takes a search. */
const mostRulesApart = 4;

/** The limits that are set. The budget is one of them only beside others: alone, the best budget says it all. */
export function setLimits({ budget, mostSegments, leastReach, keepMass, rules }: MixConstraints): readonly SetLimit[] {
  const limits: SetLimit[] = [];
  if (mostSegments !== null) limits.push({ kind: 'mostSegments', most: mostSegments });
  if (leastReach !== null) limits.push({ kind: 'leastReach', people: leastReach });
  if (keepMass) limits.push({ kind: 'keepMass' });
  if (rules.length > mostRulesApart) limits.push({ kind: 'rules', count: rules.length });
  else limits.push(...rules.map(({ position }): SetLimit => ({ kind: 'rule', position })));
  return budget !== null && limits.length > 0 ? [{ kind: 'budget' }, ...limits] : limits;
}

/** The constraints without one of them. */
export function withoutLimit(constraints: MixConstraints, limit: SetLimit): MixConstraints {
  switch (limit.kind) {
    case 'budget':
      return { ...constraints, budget: null };
    case 'mostSegments':
      return { ...constraints, mostSegments: null };
    case 'leastReach':
      return { ...constraints, leastReach: null };
    case 'keepMass':
      return { ...constraints, keepMass: false };
    case 'rule':
      return { ...constraints, rules: constraints.rules.filter(({ position }) => position !== limit.position) };
    case 'rules':
      return { ...constraints, rules: [] };
  }
}
