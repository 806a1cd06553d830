import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/Button.tsx';
import { type CrossingDraft, withTrait } from './draft.ts';
import { ownTrait, traitNames, traitStart } from './traitStarts.ts';

interface AddTraitProps {
  readonly draft: CrossingDraft;
  readonly onDraft: (draft: CrossingDraft) => void;
}

/** Traits to start from, and one of the user's own. */
export function AddTrait({ draft, onDraft }: AddTraitProps) {
  return (
    <fieldset className="builder-bar">
      <legend>{t('builder.cross.addTrait')}</legend>
      {traitNames.map((name) => (
        <Button key={name} variant="outlined" onClick={() => onDraft(withTrait(draft, traitStart(name)))}>
          {t(`builder.trait.${name}`)}
        </Button>
      ))}
      <Button variant="outlined" onClick={() => onDraft(withTrait(draft, ownTrait(draft.traits.length + 1)))}>
        {t('builder.cross.ownTrait')}
      </Button>
      <p className="builder-note">{t('builder.cross.addTrait.why')}</p>
    </fieldset>
  );
}
