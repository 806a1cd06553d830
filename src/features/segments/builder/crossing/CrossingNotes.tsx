import { t } from '../../../../i18n/translate.ts';
import { formatCount } from '../../../../numbers/formatCount.ts';
import { formatShare } from '../../../../numbers/formatShare.ts';
import { crossingProblemText } from './crossingProblemText.ts';
import { amountOf, type TraitDraft } from './draft.ts';
import type { CrossingState } from './useCrossing.ts';

/** How the draft was taken, and why nothing comes of it where that is so. */
export function CrossingNotes({ draft, reading, problem }: CrossingState) {
  const { scaled, differing, crossing } = reading;
  return (
    <div className="builder-notes" aria-live="polite">
      {scaled.map((trait) => (
        <p key={trait.id} className="builder-note">
          {t('builder.cross.scaled', { trait: trait.name, share: formatShare(amountOf(trait)) })}
        </p>
      ))}
      {differing.map((trait) => (
        <p key={trait.id} className="builder-problem">
          {t('builder.cross.differing', { trait: trait.name, ...counts(trait, crossing.people) })}
        </p>
      ))}
      {problem !== null && <p className="builder-problem">{crossingProblemText(problem, draft.traits)}</p>}
    </div>
  );
}

function counts(trait: TraitDraft, people: number) {
  return { count: formatCount(amountOf(trait), 'full'), people: formatCount(people, 'full') };
}
