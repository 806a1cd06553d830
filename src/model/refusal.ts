import type { Issue } from './issue.ts';
import type { Plan } from './plan.ts';

/** Why a document cannot be used as a plan. */
export type Refusal =
  | { readonly code: 'notAPlan' }
  | { readonly code: 'versionNotWhole' }
  /** Written by a newer version, in a shape that this one does not understand. */
  | { readonly code: 'newerVersion'; readonly version: number }
  | {
      readonly code: 'invalid';
      /** The first problems, by path. */
      readonly issues: readonly Issue[];
      /** How many problems there are in all. */
      readonly count: number;
      /** The plan with defaults where a value could not be read; null when values that were read are impossible. */
      readonly repaired: Plan | null;
    };
