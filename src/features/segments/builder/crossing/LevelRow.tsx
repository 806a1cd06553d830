import { t } from '../../../../i18n/translate.ts';
import { largestAmount, longestText } from '../../../../model/fields.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Checkbox } from '../../../../ui/Checkbox.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { DraftField } from '../DraftField.tsx';
import type { DraftLimit } from '../readDraft.ts';
import { factorNames, type LevelDraft, type Measure, type TraitDraft, withLevelChange, withoutLevel } from './draft.ts';

interface LevelRowProps {
  readonly trait: TraitDraft;
  readonly level: LevelDraft;
  readonly position: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onTrait: (trait: TraitDraft) => void;
}

const amounts: Readonly<Record<Measure, DraftLimit>> = {
  share: { kind: 'share', atLeast: 0, atMost: 1 },
  people: { kind: 'people', atLeast: 0, atMost: largestAmount },
};
const factorLimit: DraftLimit = { kind: 'factor', atLeast: 0, atMost: 1000 };

/** A level: its name, its part of the people, and how its people differ from everybody. */
export function LevelRow({ trait, level, position, chosen, onChosen, onTrait }: LevelRowProps) {
  const named = level.name.trim() || t('builder.level.own', { number: String(position + 1) });
  const put = (change: Partial<LevelDraft>) => onTrait(withLevelChange(trait, level.id, change));
  const cell = (column: string) => t('builder.level.cell', { column, level: named });

  function choose(isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(level.id);
    else next.delete(level.id);
    onChosen(next);
  }

  return (
    <tr>
      <td className="builder-choose">
        <Checkbox
          label={t('builder.level.chooseNamed', { level: named })}
          hideLabel
          checked={chosen.has(level.id)}
          onChange={choose}
        />
      </td>
      <th scope="row">
        <TextField
          label={cell(t('builder.level.name'))}
          hideLabel
          value={level.name}
          placeholder={named}
          onChange={(name) => put({ name: name.slice(0, longestText) })}
        />
      </th>
      <td>
        <DraftField
          label={cell(t(`builder.measure.${trait.measure}`))}
          hideLabel
          value={level.amount}
          limit={amounts[trait.measure]}
          onChange={(amount) => put({ amount })}
        />
      </td>
      {factorNames.map((factor) => (
        <td key={factor}>
          <DraftField
            label={cell(t(`builder.factor.${factor}`))}
            hideLabel
            value={level[factor]}
            limit={factorLimit}
            onChange={(value) => put({ [factor]: value })}
          />
        </td>
      ))}
      <td>
        {trait.levels.length > 1 && (
          <Button
            variant="link"
            aria-label={t('builder.level.removeNamed', { level: named })}
            onClick={() => onTrait(withoutLevel(trait, level.id))}
          >
            {t('builder.level.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}
