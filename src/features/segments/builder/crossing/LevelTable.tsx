import { t } from '../../../../i18n/translate.ts';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx';
import { factorNames, type TraitDraft } from './draft.ts';
import { LevelRow } from './LevelRow.tsx';

interface LevelTableProps {
  readonly trait: TraitDraft;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onTrait: (trait: TraitDraft) => void;
}

/** The levels of a trait, a row each; scrolls sideways in a region of its own. */
export function LevelTable({ trait, ...rest }: LevelTableProps) {
  const named = trait.name.trim() || t('builder.trait.unnamed');
  return (
    <section className="builder-scroll" aria-label={t('builder.levels.region', { trait: named })}>
      <table className="builder-levels">
        <thead>
          <tr>
            <th scope="col" className="builder-choose">
              {t('builder.level.choose')}
            </th>
            <th scope="col">{t('builder.level.name')}</th>
            <th scope="col">{t(`builder.measure.${trait.measure}`)}</th>
            {factorNames.map((factor) => (
              <th key={factor} scope="col">
                {t(`builder.factor.${factor}`)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{t('builder.level.remove')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {trait.levels.map((level, i) => (
            <LevelRow key={level.id} trait={trait} level={level} position={i} {...rest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
