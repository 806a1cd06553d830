import { type Mix, massCost } from './fillBudget.ts';
import type { MixDecision } from './mixDecision.ts';
import type { MixTerms } from './mixTerms.ts';
import { reachOfMix } from './reachOfMix.ts';

/** A mix by position in the plan's list. */
export function decisionOf(terms: MixTerms, mix: Mix, bound: number): MixDecision {
  const targeted = new Uint8Array(terms.count);
  const media = new Float64Array(terms.count);
  mix.rows.forEach((row, k) => {
    targeted[row] = 1;
    media[row] = mix.media[k];
  });
  return {
    kind: 'decided',
    macroSpend: massCost(terms, mix.perHead),
    targeted,
    media,
    spend: mix.spend,
    profit: mix.profit,
    reach: reachOfMix(terms, mix),
    bound,
  };
}
