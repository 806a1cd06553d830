import { describe, expect, it } from 'vitest';
import {
  keyName,
  noChoices,
  readEdges,
  requestOf,
  withColumn,
  withEdges,
  withoutColumn,
} from '../../../../src/features/segments/builder/customers/choices.ts';
import { customersProblemText } from '../../../../src/features/segments/builder/customers/customersProblemText.ts';
import type { CustomerProfile } from '../../../../src/io/customers/customers.ts';
import { buildEqualParts, buildFromCustomers } from '../../../../src/store/building.ts';
import { plainPlan } from '../../../fixtures/plainPlan.ts';

const numbers = (max: number, edges: readonly number[]) => ({ min: 0, max, decimal: '.', edges }) as const;
const profile: CustomerProfile = {
  separator: ',',
  rows: 10,
  skipped: { count: 0, first: [] },
  columns: [
    { position: 0, name: 'channel', distinct: 3, numbers: null },
    { position: 1, name: 'spend', distinct: null, numbers: numbers(900, [100, 500]) },
    { position: 2, name: 'newbie', distinct: 2, numbers: numbers(1, [1]) },
    { position: 3, name: '', distinct: 5, numbers: null },
    { position: 4, name: 'age', distinct: 4, numbers: null },
  ],
};
const choose = (...positions: number[]) =>
  positions.reduce((choices, position) => withColumn(choices, profile, position), noChoices);

describe('what is asked of a list of customers', () => {
  it('is nothing before a column is chosen', () => expect(requestOf(noChoices, profile)).toBeNull());

  it('has ranges for numbers of many values, and every value apart for others', () => {
    expect(requestOf(choose(0, 1, 2), profile)?.columns).toEqual([
      { position: 0, ranges: null },
      { position: 1, ranges: { decimal: '.', edges: [100, 500] } },
      { position: 2, ranges: null },
    ]);
  });

  it('has four columns at most', () => {
    expect(choose(0, 1, 2, 3, 4).columns.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    expect(withoutColumn(choose(0, 1), 0).columns.map(({ position }) => position)).toEqual([1]);
  });

  it('waits until the cut points can be read', () => {
    const broken = withEdges(choose(1), 1, '100; many');
    expect(requestOf(broken, profile)).toBeNull();
    expect(requestOf(withEdges(broken, 1, '1k; 2,500'), profile)?.columns[0]?.ranges?.edges).toEqual([1000, 2500]);
  });

  it('takes cut points that rise, and no others', () => {
    expect(readEdges('0; 10.5 ;20')).toEqual([0, 10.5, 20]);
    expect(readEdges('20; 10')).toBeNull();
    expect(readEdges('10; 10')).toBeNull();
    expect(readEdges('')).toBeNull();
  });
});

describe('a group of customers', () => {
  it('is called after its values, numbers with the name of their column', () => {
    const request = requestOf(choose(0, 1, 2, 3), profile);
    const name = (key: string | number | null, column: number) =>
      request && keyName(key, request.columns[column], profile);
    expect([name('Web', 0), name('', 0), name('1', 2), name('x', 3)]).toEqual([
      'Web',
      'channel: empty',
      'newbie 1',
      'x',
    ]);
    expect([0, 1, 2].map((range) => name(range, 1))).toEqual(['spend under 100', 'spend 100–500', 'spend 500+']);
    expect([name(null, 1), name('', 3)]).toEqual(['spend: no number', 'column 4: empty']);
  });

  it('becomes a segment with its mean as the value, or the market’s where it has none', () => {
    const groups = [
      { keys: ['Web', '1'], people: 30, value: 12.5 },
      { keys: ['Phone', '0'], people: 10, value: null },
    ];
    const nameOf = (key: unknown) => String(key);
    const built = buildFromCustomers(plainPlan(), { groups, nameOf, scaleTo: null });
    expect(built.rows).toMatchObject([
      { name: 'Web · 1', size: 30, value: 12.5 },
      { name: 'Phone · 0', size: 10, value: 40 },
    ]);
    const scaled = buildFromCustomers(plainPlan(), { groups, nameOf, scaleTo: 1_000_001 });
    expect(scaled.rows.map(({ size }) => size)).toEqual([750_001, 250_000]);
  });

  it('has a name of 200 characters at most', () => {
    const groups = [{ keys: ['x'.repeat(500)], people: 1, value: null }];
    const built = buildFromCustomers(plainPlan(), { groups, nameOf: String, scaleTo: null });
    expect(built.rows[0].name).toHaveLength(200);
  });
});

describe('a list that cannot be used', () => {
  it('is refused in words, with the row or the limit that it is about', () => {
    expect(customersProblemText({ code: 'unclosedQuote', row: 12_345 })).toContain('row 12,345');
    expect(customersProblemText({ code: 'tooManyGroups', limit: 100_000 })).toContain('100,000 groups');
    expect(customersProblemText({ code: 'encoding' })).toContain('CSV UTF-8');
  });
});

describe('equal parts', () => {
  it('are segments of the market’s values, with the lifts spread around the market’s', () => {
    const { rows, people } = buildEqualParts(plainPlan(), {
      count: 7,
      people: 1_000_000,
      sizeSpread: 0.3,
      liftSpread: 0.5,
      seed: 3,
      ratio: 2,
      nameOf: (part) => `P${part}`,
    });
    expect(people).toBe(1_000_000);
    expect(rows.map(({ name }) => name)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    const mean = rows.reduce((sum, { size, macroLift = 0 }) => sum + size * macroLift, 0) / people;
    expect(mean).toBeCloseTo(0.1, 9);
    for (const { macroLift = 0, microLift } of rows) expect(microLift).toBeCloseTo(2 * macroLift, 9);
  });
});
