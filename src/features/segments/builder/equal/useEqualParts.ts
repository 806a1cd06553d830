import { useMemo, useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { liftRatio } from '../../../../model/fields.ts';
import type { Plan } from '../../../../model/plan.ts';
import { buildEqualParts } from '../../../../store/building.ts';

/** What is being put together in the tab of equal parts. */
export interface EqualDraft {
  readonly count: number;
  readonly people: number;
  readonly sizeSpread: number;
  readonly liftSpread: number;
  readonly seed: number;
  readonly ratio: number;
}

export function useEqualParts(plan: Plan) {
  const [draft, setDraft] = useState<EqualDraft>({
    count: 10,
    people: Math.round(plan.population),
    sizeSpread: 0,
    liftSpread: 0,
    seed: plan.seed,
    ratio: liftRatio.value,
  });
  const built = useMemo(() => buildEqualParts(plan, { ...draft, nameOf: partName }), [plan, draft]);
  return { draft, change: (next: Partial<EqualDraft>) => setDraft({ ...draft, ...next }), built };
}

export type EqualParts = ReturnType<typeof useEqualParts>;

function partName(part: number): string {
  return t('builder.part', { number: String(part + 1) });
}
