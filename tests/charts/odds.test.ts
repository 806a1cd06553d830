import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/charts/export/csvText.ts';
import type { Odds } from '../../src/charts/figures.ts';
import { dotStacks } from '../../src/charts/series/dotStacks.ts';
import { oddsCount } from '../../src/charts/series/oddsCount.ts';
import { oddsTable } from '../../src/charts/series/oddsTable.ts';
import { oddsWords } from '../../src/charts/series/oddsWords.ts';
import { placeOn, withZero } from '../../src/charts/series/span.ts';

const dots = Array.from({ length: 20 }, (_, i) => (i - 5.5) * 100_000);
const ahead: Odds = { dots, chance: 0.7, error: 0.0045, mean: 4e5, low: -5e5, high: 1.3e6 };

function titleOf(changes: Partial<Odds>): string {
  return oddsWords({ ...ahead, ...changes }, 'EUR').title;
}

describe('the dots of a difference', () => {
  const span = { ...withZero(dots), from: 20, to: 620 };

  it.each([dots, dots.map((dot) => dot / 50), dots.map((dot) => dot + 5e7)])(
    'stand on their value’s side of the tie line, at most half a dot from it, and none covers another',
    (...values) => {
      const around = { ...withZero(values), from: 20, to: 620 };
      const stacks = dotStacks(values, around, 200);
      for (const { value, x } of stacks.dots) {
        expect(Math.sign(x - placeOn(around, 0))).toBe(Math.sign(value));
        expect(Math.abs(x - placeOn(around, value))).toBeLessThanOrEqual(stacks.diameter / 2 + 1e-9);
      }
      for (const [i, a] of stacks.dots.entries()) {
        for (const b of stacks.dots.slice(i + 1)) {
          const apart = Math.hypot(a.x - b.x, (a.level - b.level) * stacks.diameter);
          expect(apart).toBeGreaterThanOrEqual(stacks.diameter - 1e-9);
        }
      }
    },
  );

  it('get smaller where a stack would be higher than the drawing', () => {
    const alike = dots.map(() => 1e6);
    const stacks = dotStacks(alike, { ...withZero(alike), from: 20, to: 620 }, 200);
    expect(stacks.tallest).toBe(20);
    expect(stacks.tallest * stacks.diameter).toBeLessThanOrEqual(200);
    expect(stacks.diameter).toBeLessThan(dotStacks(dots, span, 200).diameter);
  });

  it('stand on the tie line where neither is ahead', () => {
    const { dots: drawn } = dotStacks([0, 0], { low: -1, high: 1, from: 0, to: 100 }, 200);
    expect(drawn.map(({ x, level }) => [x, level])).toEqual([
      [50, 0],
      [50, 1],
    ]);
  });
});

describe('the title of the odds', () => {
  it('counts the dots in which the leader is ahead, with the chance and its error', () => {
    expect(oddsCount(ahead)).toEqual({ macro: 6, micro: 14 });
    expect(titleOf({})).toBe('Micro is ahead in 14 of 20 (70%, ±0.5 points)');
    const mirrored = dots.map((dot) => -dot).toReversed();
    expect(titleOf({ dots: mirrored, chance: 0.3 })).toBe('Macro is ahead in 14 of 20 (70%, ±0.5 points)');
  });

  it('calls no leader where each is ahead in half of them', () => {
    const level = dots.map((_, i) => i - 9.5);
    expect(titleOf({ dots: level, chance: 0.513 })).toBe(
      'Too close to call: micro is ahead in 10 of 20 (51.3%, ±0.5 points)',
    );
    expect(titleOf({ dots: level, chance: 0.49 })).toMatch(/^Too close to call: micro is ahead in 10 of 20 \(49%/);
  });

  it('says that no draw was another way, and that all were alike', () => {
    const won = dots.map((dot) => dot + 1e6);
    expect(titleOf({ dots: won, chance: 1, error: 0 })).toBe('Micro is ahead in 20 of 20: in every single draw');
    expect(titleOf({ dots: won.map((dot) => -dot).toReversed(), chance: 0, error: 0 })).toBe(
      'Macro is ahead in 20 of 20: in every single draw',
    );
    expect(titleOf({ dots: won, chance: 0.996, error: 0.0006 })).toBe(
      'Micro is ahead in 20 of 20 (99.6%, ±0.06 points)',
    );
    expect(titleOf({ dots: dots.map(() => 0), chance: 0.5, error: 0.005 })).toBe(
      'Macro and micro come out alike in every draw',
    );
  });
});

describe('the table of the odds', () => {
  it('has every dot with its exact value and who is ahead there', () => {
    const { columns, rows } = oddsTable(ahead, 'EUR');
    expect(rows.map(([, value]) => value)).toEqual(dots);
    expect(rows.filter(([, , leader]) => leader === 'micro')).toHaveLength(14);
    const csv = csvText({ columns, rows }).split('\r\n');
    expect(csv.slice(0, 2)).toEqual(['\ufeffoutcome,micro_minus_macro_eur,ahead', '1,-550000,macro']);
  });
});
