import { peopleOf } from './crossingOf.ts';
import { amountOf, type CrossingDraft, type Measure, type TraitDraft, withTraitChange } from './draft.ts';

/** The trait with its levels in the other measure: shares of the people, or the people that the shares make. */
export function measuredAs(draft: CrossingDraft, trait: TraitDraft, measure: Measure): CrossingDraft {
  if (measure === trait.measure) return draft;
  const sum = amountOf(trait);
  const people = peopleOf(draft);
  const levels = trait.levels.map((level) => {
    const share = sum > 0 ? level.amount / sum : 0;
    return { ...level, amount: measure === 'people' ? Math.round(share * people) : Number(share.toPrecision(6)) };
  });
  return withTraitChange(draft, trait.id, { measure, levels });
}
