import {
  type Compared,
  compareAt,
  type MacroOutcome,
  type MicroOutcome,
  type PlanOutcome,
  type Verdict,
  verdictOf,
} from '../engine/index.ts';
import type { Basis } from '../model/basis.ts';
import type { Plan } from '../model/plan.ts';

/** Why macro and micro cannot be compared as asked. */
export type Hindrance = Exclude<Compared, { kind: 'compared' }>;

/** Macro and micro side by side, and what follows: what verdict, chips, table and bars are read from. */
export interface Comparison {
  readonly asked: Basis;
  /** What the figures have in common: what was asked for or, where that cannot be, the same budget. */
  readonly basis: Basis;
  readonly hindrance: Hindrance | null;
  readonly macro: MacroOutcome;
  readonly micro: MicroOutcome;
  readonly verdict: Verdict;
  /** Micro's least spends alone bring more than what is to be the same. */
  readonly exceeds: boolean;
}

/** Compares a plan's strategies on a basis. At the same budget they are its outcome. */
export function comparisonOf(plan: Plan, { macro, micro }: PlanOutcome, asked: Basis): Comparison {
  const compared = asked === 'sameBudget' ? null : compareAt(plan, asked);
  if (compared?.kind === 'compared') {
    return { asked, basis: asked, hindrance: null, ...compared, verdict: verdictOf(compared.macro, compared.micro) };
  }
  const verdict = verdictOf(macro, micro);
  return { asked, basis: 'sameBudget', hindrance: compared, macro, micro, verdict, exceeds: false };
}
