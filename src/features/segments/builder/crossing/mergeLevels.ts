import {
  amountOf,
  type CrossingDraft,
  cellKey,
  cellOf,
  type FactorName,
  factorNames,
  type LevelDraft,
  type TableDraft,
  type TraitDraft,
} from './draft.ts';

/**
 * Makes one level of several, where the first of them stood: amounts and known cells add up, factors are the mean over
 * the people, names stand side by side.
 */
export function mergeLevels(draft: CrossingDraft, traitId: string, ids: ReadonlySet<string>): CrossingDraft {
  const trait = draft.traits.find(({ id }) => id === traitId);
  const parts = trait?.levels.filter(({ id }) => ids.has(id)) ?? [];
  if (trait === undefined || parts.length < 2) return draft;
  const merged = mergedLevel(parts, `t${draft.made}`);
  const levels = trait.levels.flatMap((level) => (level === parts[0] ? [merged] : ids.has(level.id) ? [] : [level]));
  return {
    ...draft,
    made: draft.made + 1,
    traits: draft.traits.map((one) => (one === trait ? { ...trait, levels } : one)),
    tables: draft.tables.map((table) => mergedTable(table, draft.traits, { traitId, parts, id: merged.id })),
  };
}

function mergedLevel(parts: readonly LevelDraft[], id: string): LevelDraft {
  const amount = amountOf({ levels: parts });
  const mean = (factor: FactorName) => {
    const weighted = parts.reduce((sum, part) => sum + part[factor] * part.amount, 0);
    return Number((amount > 0 ? weighted / amount : parts[0][factor]).toPrecision(12));
  };
  const [baseline, lift, value] = factorNames.map(mean);
  const name = parts.map((part) => part.name).join(' + ');
  return { id, name, amount: Number(amount.toPrecision(12)), baseline, lift, value };
}

interface Merger {
  readonly traitId: string;
  readonly parts: readonly LevelDraft[];
  /** Of the level that takes their place. */
  readonly id: string;
}

function mergedTable(table: TableDraft, traits: readonly TraitDraft[], { traitId, parts, id }: Merger): TableDraft {
  const isFirst = table.first === traitId;
  if (!isFirst && table.second !== traitId) return table;
  const other = traits.find((trait) => trait.id === (isFirst ? table.second : table.first));
  const sums = (other?.levels ?? []).map((level): [string, number] => {
    const cell = (part: string) => (isFirst ? cellOf(table, part, level.id) : cellOf(table, level.id, part));
    const key = isFirst ? cellKey(id, level.id) : cellKey(level.id, id);
    return [key, parts.reduce((sum, part) => sum + cell(part.id), 0)];
  });
  return { ...table, cells: new Map([...table.cells, ...sums]) };
}
