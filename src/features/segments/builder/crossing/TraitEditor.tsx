import { useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { longestText } from '../../../../model/fields.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { type CrossingDraft, measures, type TraitDraft, withLevel, withoutTrait, withTraitChange } from './draft.ts';
import { LevelTable } from './LevelTable.tsx';
import { measuredAs } from './measuredAs.ts';
import { mergeLevels } from './mergeLevels.ts';

interface TraitEditorProps {
  readonly trait: TraitDraft;
  readonly draft: CrossingDraft;
  readonly onDraft: (draft: CrossingDraft) => void;
}

/** A trait: its name, whether its levels are shares or people, and the levels. */
export function TraitEditor({ trait, draft, onDraft }: TraitEditorProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const named = trait.name.trim() || t('builder.trait.unnamed');
  const parts = trait.levels.filter(({ id }) => chosen.has(id)).length;

  function merge(): void {
    onDraft(mergeLevels(draft, trait.id, chosen));
    setChosen(new Set());
  }

  return (
    <section className="builder-trait" aria-label={t('builder.trait.section', { trait: named })}>
      <div className="builder-trait-head">
        <TextField
          label={t('builder.trait.name')}
          value={trait.name}
          placeholder={named}
          onChange={(name) => onDraft(withTraitChange(draft, trait.id, { name: name.slice(0, longestText) }))}
        />
        <Select
          label={t('builder.trait.measure')}
          value={trait.measure}
          options={measures.map((value) => ({ value, label: t(`builder.measure.${value}`) }))}
          onChange={(measure) => onDraft(measuredAs(draft, trait, measure))}
        />
        <Button variant="link" onClick={() => onDraft(withoutTrait(draft, trait.id))}>
          {t('builder.trait.remove', { trait: named })}
        </Button>
      </div>
      <LevelTable
        trait={trait}
        chosen={chosen}
        onChosen={setChosen}
        onTrait={(next) => onDraft(withTraitChange(draft, trait.id, next))}
      />
      <div className="builder-bar">
        <Button variant="outlined" onClick={() => onDraft(withLevel(draft, trait.id))}>
          {t('builder.level.add', { trait: named })}
        </Button>
        {parts > 1 && (
          <Button variant="outlined" onClick={merge}>
            {t('builder.level.merge', { count: parts })}
          </Button>
        )}
      </div>
    </section>
  );
}
