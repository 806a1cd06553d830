import { t } from '../../../../i18n/translate.ts';
import { largestAmount } from '../../../../model/fields.ts';
import { mostCells } from '../../../../store/building.ts';
import { DraftField } from '../DraftField.tsx';
import type { DraftLimit } from '../readDraft.ts';
import type { EqualDraft, EqualParts } from './useEqualParts.ts';

const limits: Readonly<Record<keyof EqualDraft, DraftLimit>> = {
  count: { kind: 'whole', atLeast: 1, atMost: mostCells, whole: true },
  people: { kind: 'people', atLeast: 0, atMost: largestAmount },
  sizeSpread: { kind: 'share', atLeast: 0, atMost: 1 },
  liftSpread: { kind: 'share', atLeast: 0, atMost: 1 },
  seed: { kind: 'whole', atLeast: 0, atMost: 2 ** 32 - 1, whole: true },
  ratio: { kind: 'factor', atLeast: 0, atMost: 100 },
};
const numbers = ['count', 'people', 'sizeSpread', 'liftSpread', 'ratio', 'seed'] as const;

/** Segments of which only their number is known, and how much they differ. */
export function EqualPartsPanel({ draft, change }: EqualParts) {
  return (
    <>
      <p className="builder-intro">{t('builder.equal.intro')}</p>
      <div className="builder-fields">
        {numbers.map((name) => (
          <DraftField
            key={name}
            label={t(`builder.equal.${name}`)}
            hint={t(`builder.equal.${name}.why`)}
            value={draft[name]}
            limit={limits[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
    </>
  );
}
