import { useMemo, useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { liftRatio } from '../../../../model/fields.ts';
import type { Plan } from '../../../../model/plan.ts';
import { type Built, buildCrossing, type CrossingProblem } from '../../../../store/building.ts';
import { type CrossingReading, crossingOf } from './crossingOf.ts';
import { type CrossingDraft, emptyCrossing } from './draft.ts';

/** The draft of crossed traits and what comes of it. */
export interface CrossingState {
  readonly plan: Plan;
  readonly draft: CrossingDraft;
  readonly onDraft: (draft: CrossingDraft) => void;
  readonly reading: CrossingReading;
  /** null where there is nothing to cross, or a problem. */
  readonly built: Built | null;
  readonly problem: CrossingProblem | null;
}

export function useCrossing(plan: Plan): CrossingState {
  const [draft, onDraft] = useState(() => emptyCrossing(Math.round(plan.population), liftRatio.value));
  const result = useMemo(() => build(plan, draft), [plan, draft]);
  return { plan, draft, onDraft, ...result };
}

function build(plan: Plan, draft: CrossingDraft): Pick<CrossingState, 'reading' | 'built' | 'problem'> {
  const reading = crossingOf(draft, (position) => t('builder.level.own', { number: String(position + 1) }));
  if (draft.traits.length === 0 || reading.differing.length > 0) return { reading, built: null, problem: null };
  const result = buildCrossing(plan, reading.crossing);
  return result.ok ? { reading, built: result.value, problem: null } : { reading, built: null, problem: result.error };
}
