/** What is being put together in the tab of crossed traits. Ids are names of things, not shown. */
export interface CrossingDraft {
  readonly traits: readonly TraitDraft[];
  /** How pairs of traits go together, where that is known. */
  readonly tables: readonly TableDraft[];
  /** The people that become segments, as long as no trait counts them. */
  readonly people: number;
  /** Micro lift over macro lift. */
  readonly ratio: number;
  /** Counts the ids that were given. */
  readonly made: number;
}

export interface TraitDraft {
  readonly id: string;
  readonly name: string;
  /** What the amounts of its levels are: shares (fractions) or people. */
  readonly measure: Measure;
  readonly levels: readonly LevelDraft[];
}

export const measures = ['share', 'people'] as const;
export type Measure = (typeof measures)[number];

export interface LevelDraft {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  /** Against everybody: 1 = the same. */
  readonly baseline: number;
  readonly lift: number;
  readonly value: number;
}

export const factorNames = ['baseline', 'lift', 'value'] as const;
export type FactorName = (typeof factorNames)[number];

export interface TableDraft {
  readonly first: string;
  readonly second: string;
  /** By `cellKey`; a cell that is not there is 1. */
  readonly cells: ReadonlyMap<string, number>;
}

export function cellKey(first: string, second: string): string {
  return `${first} ${second}`;
}

export function cellOf({ cells }: TableDraft, first: string, second: string): number {
  return cells.get(cellKey(first, second)) ?? 1;
}

/** A trait as it is offered: its levels with their shares. */
export interface TraitStart {
  readonly name: string;
  readonly levels: readonly { readonly name: string; readonly amount: number }[];
}

export function emptyCrossing(people: number, ratio: number): CrossingDraft {
  return { traits: [], tables: [], people, ratio, made: 0 };
}

export function withTrait(draft: CrossingDraft, { name, levels }: TraitStart): CrossingDraft {
  const id = `t${draft.made}`;
  const own = levels.map((level, i) => ({ ...likeEverybody, ...level, id: `${id}l${i}` }));
  return {
    ...draft,
    made: draft.made + 1,
    traits: [...draft.traits, { id, name, measure: 'share', levels: own }],
  };
}

export function withoutTrait(draft: CrossingDraft, id: string): CrossingDraft {
  return {
    ...draft,
    traits: draft.traits.filter((trait) => trait.id !== id),
    tables: draft.tables.filter(({ first, second }) => first !== id && second !== id),
  };
}

export function withTraitChange(draft: CrossingDraft, id: string, change: Partial<TraitDraft>): CrossingDraft {
  return { ...draft, traits: draft.traits.map((trait) => (trait.id === id ? { ...trait, ...change } : trait)) };
}

export function withLevelChange(trait: TraitDraft, id: string, change: Partial<LevelDraft>): TraitDraft {
  return { ...trait, levels: trait.levels.map((level) => (level.id === id ? { ...level, ...change } : level)) };
}

/** One more level, with nobody in it yet. */
export function withLevel(draft: CrossingDraft, id: string): CrossingDraft {
  const level = { ...likeEverybody, id: `t${draft.made}`, name: '', amount: 0 };
  const traits = draft.traits.map((trait) =>
    trait.id === id ? { ...trait, levels: [...trait.levels, level] } : trait,
  );
  return { ...draft, made: draft.made + 1, traits };
}

export function withoutLevel(trait: TraitDraft, id: string): TraitDraft {
  return { ...trait, levels: trait.levels.filter((level) => level.id !== id) };
}

/** What the levels of a trait add up to. */
export function amountOf({ levels }: Pick<TraitDraft, 'levels'>): number {
  return levels.reduce((sum, { amount }) => sum + amount, 0);
}

const likeEverybody = { baseline: 1, lift: 1, value: 1 } as const;
