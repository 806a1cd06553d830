import { describe, expect, it } from 'vitest';
import { crossingOf, peopleOf } from '../../../../src/features/segments/builder/crossing/crossingOf.ts';
import {
  amountOf,
  type CrossingDraft,
  cellKey,
  emptyCrossing,
  type TraitDraft,
  withLevel,
  withLevelChange,
  withoutLevel,
  withoutTrait,
  withTrait,
  withTraitChange,
} from '../../../../src/features/segments/builder/crossing/draft.ts';
import { measuredAs } from '../../../../src/features/segments/builder/crossing/measuredAs.ts';
import { mergeLevels } from '../../../../src/features/segments/builder/crossing/mergeLevels.ts';
import { pastedTable } from '../../../../src/features/segments/builder/crossing/pastedTable.ts';
import { ownTrait, traitNames, traitStart } from '../../../../src/features/segments/builder/crossing/traitStarts.ts';
import { buildCrossing } from '../../../../src/store/building.ts';
import { plainPlan } from '../../../fixtures/plainPlan.ts';

const unnamed = (position: number) => `level ${position + 1}`;
const empty = emptyCrossing(1_000_000, 1.5);
const twoTraits = withTrait(withTrait(empty, traitStart('age')), traitStart('gender'));
const [age, gender] = twoTraits.traits;
const ids = (trait: TraitDraft, ...places: number[]) => new Set(places.map((place) => trait.levels[place].id));

function built(draft: CrossingDraft) {
  const result = buildCrossing(plainPlan(), crossingOf(draft, unnamed).crossing);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('traits to start from', () => {
  it.each(traitNames)('have a name for each level, and shares of 100 %%: %s', (name) => {
    const { levels } = traitStart(name);
    expect(levels.every((level) => level.name !== undefined && level.name !== '')).toBe(true);
    expect(levels.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(1, 12);
    expect(twoTraits.traits.every((trait) => trait.levels.length > 0)).toBe(true);
  });
});

describe('crossed traits', () => {
  it('become segments named after their levels, with the market’s values', () => {
    const { rows, people } = built(twoTraits);
    expect(rows).toHaveLength(10);
    expect(people).toBe(1_000_000);
    expect(rows[0]).toEqual({
      name: '18–24 · Female',
      size: 50_000,
      baseline: 0.01,
      value: 40,
      macroLift: 0.1,
      microLift: 0.15,
    });
  });

  it('multiply the factors of their levels, and say how many are brought down to what is possible', () => {
    const strong = withLevelChange(age, age.levels[0].id, { baseline: 50, lift: 20, value: 2 });
    const { rows, capped } = built(withTraitChange(twoTraits, age.id, strong));
    expect(rows[0]).toMatchObject({ baseline: 0.5, value: 80, macroLift: 1, microLift: 1 });
    expect(capped).toBe(2);
    expect(rows[2]).toMatchObject({ baseline: 0.01, macroLift: 0.1 });
  });

  it('leave out the combinations that nobody is in', () => {
    const none = withLevelChange(age, age.levels[0].id, { amount: 0 });
    const { rows, empty } = built(withTraitChange(twoTraits, age.id, none));
    expect([rows.length, empty]).toEqual([8, 2]);
  });

  it('take shares that do not add up to 100 % in proportion, and say which', () => {
    const more = withLevelChange(gender, gender.levels[0].id, { amount: 1 });
    const { scaled } = crossingOf(withTraitChange(twoTraits, gender.id, more), unnamed);
    expect(scaled.map(({ name }) => name)).toEqual(['Gender']);
    expect(crossingOf(twoTraits, unnamed).scaled).toEqual([]);
  });

  it('take the people from a trait that counts them, and say where another one counts otherwise', () => {
    const counted = measuredAs(twoTraits, age, 'people');
    expect(peopleOf(counted)).toBe(1_000_000);
    expect(counted.traits[0].levels.map(({ amount }) => amount)).toEqual([100_000, 200_000, 250_000, 250_000, 200_000]);
    const grown = withTraitChange(
      counted,
      age.id,
      withLevelChange(counted.traits[0], age.levels[0].id, { amount: 200_000 }),
    );
    expect(peopleOf(grown)).toBe(1_100_000);
    const both = withTraitChange(measuredAs(grown, gender, 'people'), gender.id, {});
    expect(crossingOf(both, unnamed).differing).toEqual([]);
    const fewer = withLevelChange(both.traits[1], gender.levels[0].id, { amount: 1 });
    expect(crossingOf(withTraitChange(both, gender.id, fewer), unnamed).differing.map(({ name }) => name)).toEqual([
      'Gender',
    ]);
  });

  it('go back from people to the shares that they were', () => {
    const there = measuredAs(twoTraits, age, 'people');
    const back = measuredAs(there, there.traits[0], 'share');
    expect(back.traits[0].levels).toEqual(age.levels);
  });

  it('name levels without a name by their place', () => {
    const draft = withLevel(withTrait(empty, ownTrait(1)), 't0');
    const added = draft.traits[0].levels[2];
    const trait = withLevelChange(draft.traits[0], added.id, { amount: 0.5 });
    expect(built(withTraitChange(draft, 't0', trait)).rows.map(({ name }) => name)).toEqual([
      'Level 1',
      'Level 2',
      'level 3',
    ]);
  });
});

describe('a table of two traits', () => {
  const table = {
    first: age.id,
    second: gender.id,
    cells: new Map([[cellKey(age.levels[0].id, gender.levels[0].id), 0]]),
  };
  const draft = { ...twoTraits, tables: [table] };

  it('changes how they go together and keeps their shares', () => {
    const { rows, people, empty } = built(draft);
    expect(empty).toBe(1);
    expect(people).toBe(1_000_000);
    expect(rows[0]).toMatchObject({ name: '18–24 · Male', size: 100_000 });
    const women = rows.filter(({ name }) => name.endsWith('Female')).reduce((sum, { size }) => sum + size, 0);
    expect(women).toBe(500_000);
  });

  it('goes with the trait that it is of', () => {
    expect(withoutTrait(draft, gender.id)).toMatchObject({ tables: [], traits: [{ name: 'Age' }] });
  });

  it('is read from cells that were copied, and from nothing else', () => {
    expect(pastedTable('1\t2,000\r\n3.5\t0\r\n')).toEqual([
      [1, 2000],
      [3.5, 0],
    ]);
    expect(pastedTable('1\tx\n2\t3')).toBeNull();
    expect(pastedTable('1\t-2')).toBeNull();
    expect(pastedTable('1\t\n2\t3')).toBeNull();
  });
});

describe('levels that are merged', () => {
  it('add up their people, stand where the first of them stood, and keep the rest', () => {
    const merged = mergeLevels(twoTraits, age.id, ids(age, 3, 1));
    const [next] = merged.traits;
    expect(next.levels.map(({ name }) => name)).toEqual(['18–24', '25–34 + 50–64', '35–49', '65+']);
    expect(next.levels[1].amount).toBe(0.45);
    expect(amountOf(next)).toBeCloseTo(1, 12);
  });

  it('have the mean factors of their people', () => {
    const trait = withLevelChange(age, age.levels[0].id, { lift: 4 });
    const merged = mergeLevels(withTraitChange(twoTraits, age.id, trait), age.id, ids(age, 0, 1));
    expect(merged.traits[0].levels[0].lift).toBe(2);
  });

  it('add up their cells in a table, on either side of it', () => {
    const [young, adult] = age.levels;
    const [female, male] = gender.levels;
    const cells = new Map([
      [cellKey(young.id, female.id), 10],
      [cellKey(adult.id, female.id), 30],
    ]);
    const draft = { ...twoTraits, tables: [{ first: age.id, second: gender.id, cells }] };
    const rows = mergeLevels(draft, age.id, ids(age, 0, 1));
    const merged = rows.traits[0].levels[0].id;
    expect(rows.tables[0].cells.get(cellKey(merged, female.id))).toBe(40);
    expect(rows.tables[0].cells.get(cellKey(merged, male.id))).toBe(2);
    const columns = mergeLevels(draft, gender.id, ids(gender, 0, 1));
    expect(columns.tables[0].cells.get(cellKey(young.id, columns.traits[1].levels[0].id))).toBe(11);
  });

  it('are at least two', () => {
    expect(mergeLevels(twoTraits, age.id, ids(age, 0))).toBe(twoTraits);
    expect(withoutLevel(age, age.levels[0].id).levels).toHaveLength(4);
  });
});
