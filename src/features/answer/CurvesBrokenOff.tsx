import { BrokenOff } from '../../charts/BrokenOff.tsx';
import { t } from '../../i18n/translate.ts';
import type { Plan } from '../../model/plan.ts';
import { questionInputs } from '../../model/questionInputs.ts';
import type { CurvesState } from '../../store/curvesStore.ts';
import { useCurves, usePlan, useSession } from '../../store/useSession.ts';

/** Where curves are drawn: in the cards, and over the budget. */
type Where = 'cards' | 'budget';

/** Says that the curves which are drawn here broke off; those of the cards may be there when those over the budget do. */
export function CurvesBrokenOff({ where }: { readonly where: Where }) {
  const { curves } = useSession();
  const plan = usePlan();
  const failure = useCurves((state) => (isThere[where](state, plan) ? null : state.failure));
  if (failure === null) return null;
  return (
    <BrokenOff failure={failure} onRetry={curves.retry}>
      {t('answer.unfinished', { where })}
    </BrokenOff>
  );
}

const isThere: Readonly<Record<Where, (state: CurvesState, plan: Plan) => boolean>> = {
  cards: ({ inputs }, plan) => questionInputs.every((input) => inputs[input]?.plan === plan),
  budget: ({ budgetBand }, plan) => budgetBand?.plan === plan,
};
