import type { Crossing } from '../../../../store/building.ts';
import { amountOf, type CrossingDraft, cellOf, type TableDraft, type TraitDraft } from './draft.ts';

/** What the engine is asked for, and what the user is told about how the draft was taken. */
export interface CrossingReading {
  readonly crossing: Crossing;
  /** Traits whose shares do not add up to 100 % and are taken in proportion. */
  readonly scaled: readonly TraitDraft[];
  /** Traits that count people, with different totals: the first is taken. */
  readonly differing: readonly TraitDraft[];
}

/** Shares typed to a digit or two, as thirds are, are near enough. */
const tolerance = 1e-6;

export function crossingOf(draft: CrossingDraft, unnamed: (position: number) => string): CrossingReading {
  const { traits, tables, ratio } = draft;
  const counted = traits.filter(({ measure }) => measure === 'people');
  const people = peopleOf(draft);
  const levels = traits.map((trait) =>
    trait.levels.map(({ id, amount, name, ...factors }, i) => ({
      ...factors,
      name: name.trim() || unnamed(i),
      weight: amount,
    })),
  );
  return {
    crossing: { traits: levels, tables: tables.map((table) => engineTable(traits, table)), people, ratio },
    scaled: traits.filter((trait) => trait.measure === 'share' && Math.abs(amountOf(trait) - 1) > tolerance),
    differing: counted.filter((trait) => Math.round(amountOf(trait)) !== people),
  };
}

/** The people that become segments: those that the first counting trait counts, else what was typed. */
export function peopleOf({ traits, people }: CrossingDraft): number {
  const counting = traits.find(({ measure }) => measure === 'people');
  return Math.round(counting === undefined ? people : amountOf(counting));
}

function engineTable(traits: readonly TraitDraft[], table: TableDraft) {
  const first = traits.findIndex(({ id }) => id === table.first);
  const second = traits.findIndex(({ id }) => id === table.second);
  const cells = traits[first].levels.flatMap((row) =>
    traits[second].levels.map((column) => cellOf(table, row.id, column.id)),
  );
  return { first, second, cells };
}
