import { t } from '../../../../i18n/translate.ts';
import type { TraitStart } from './draft.ts';

export const traitNames = ['age', 'gender', 'region', 'job', 'behaviour'] as const;
type TraitName = (typeof traitNames)[number];

/** Traits to start from. The shares are round figures to be replaced: they are those of no market. */
const shares: Readonly<Record<TraitName, readonly number[]>> = {
  age: [0.1, 0.2, 0.25, 0.25, 0.2],
  gender: [0.5, 0.5],
  region: [0.25, 0.25, 0.25, 0.25],
  job: [0.5, 0.1, 0.15, 0.25],
  behaviour: [0.2, 0.5, 0.3],
};

export function traitStart(name: TraitName): TraitStart {
  const names = t(`builder.trait.${name}.levels`).split('|');
  return {
    name: t(`builder.trait.${name}`),
    levels: shares[name].map((amount, i) => ({ name: names[i], amount })),
  };
}

/** A trait of the user's own: two levels that only differ in their names. */
export function ownTrait(number: number): TraitStart {
  const name = t('builder.trait.own', { number: String(number) });
  const level = (position: number) => ({ name: t('builder.level.own', { number: String(position) }), amount: 0.5 });
  return { name, levels: [level(1), level(2)] };
}
