import { describe, expect, it } from 'vitest';
import type { LeadMap, MapAxis, Rival } from '../../src/charts/figures.ts';
import { leadArea, type Spot, tieLine } from '../../src/charts/series/leadMapShape.ts';
import { leadMapTable } from '../../src/charts/series/leadMapTable.ts';
import { leadMapWords } from '../../src/charts/series/leadMapWords.ts';

const side = 5;

function axis(label: string, here = 0.5): MapAxis {
  return { label, texts: Array.from({ length: side }, (_, i) => `${i}0%`), now: '20%', here };
}

/** A map whose difference is a function of the place; both are bought unless told otherwise. */
function mapOf(
  gapAt: (x: number, y: number) => number,
  bought: (x: number, y: number) => boolean = () => true,
): LeadMap {
  const places = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)] as const);
  const gaps = places.map(([x, y]) => gapAt(x, y));
  const leaders = gaps.map((gap): Rival | null => (gap > 0 ? 'micro' : gap < 0 ? 'macro' : null));
  const bothBought = places.map(([x, y]) => Number(bought(x, y)));
  return { x: axis('Precision'), y: axis('Lift'), gaps, leaders, bothBought, here: leaders[12] ?? null };
}

function sizeOf(polygon: readonly Spot[]): number {
  const twice = polygon.map(([x, y], i) => {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length] ?? [0, 0];
    return x * nextY - nextX * y;
  });
  return twice.reduce((sum, part) => sum + part, 0) / 2;
}

const areaOf = (map: LeadMap, leader: Rival) =>
  leadArea(map, leader).reduce((sum, polygon) => sum + sizeOf(polygon), 0);

const slope = mapOf((x, y) => x + y - 4.5);

describe('the areas of a map', () => {
  it('are those on the two sides of the tie line, and cover the map together', () => {
    // Right of x + y = 4.5 there is a triangle with sides of 3.5.
    expect(areaOf(slope, 'micro')).toBeCloseTo(3.5 ** 2 / 2, 9);
    expect(areaOf(slope, 'macro') + areaOf(slope, 'micro')).toBeCloseTo(16, 9);
  });

  it('leave blank where neither leads', () => {
    const map = mapOf((x) => (x < 2 ? 0 : 1));
    expect(areaOf(map, 'macro')).toBe(0);
    expect(areaOf(map, 'micro')).toBeCloseTo(2.5 * 4, 9);
  });

  it('are few shapes where one leads far and wide', () => {
    expect(
      leadArea(
        mapOf(() => 1),
        'micro',
      ),
    ).toHaveLength(side - 1);
  });
});

describe('the tie line', () => {
  it('runs where the difference is zero', () => {
    const pieces = tieLine(slope).flat();
    expect(pieces.length).toBeGreaterThan(6);
    for (const [x, y] of pieces) expect(x + y).toBeCloseTo(4.5, 9);
  });

  it('is not drawn where the lead changes by a jump', () => {
    expect(
      tieLine(
        mapOf(
          (x) => x - 1.5,
          (x) => x > 1.5,
        ),
      ),
    ).toEqual([]);
  });
});

describe('the title of a map', () => {
  it('says what would change the winner', () => {
    expect(leadMapWords(slope).title).toBe('Macro wins now, micro would with a higher precision or a higher lift');
    expect(leadMapWords(mapOf((_, y) => 1.5 - y)).title).toBe('Macro wins now, micro would with a lower lift');
    expect(leadMapWords(mapOf((x, y) => x + y - 7.5)).title).toBe(
      'Macro wins now; on this map micro would only if both inputs moved',
    );
    expect(leadMapWords(mapOf(() => 1)).title).toBe('Micro wins on all of this map');
  });

  it('comes with a sentence that gives the place of the plan and the shares', () => {
    expect(leadMapWords(slope).sentence).toMatch(
      /The plan stands at Precision 20% and Lift 20%\. .* macro leads at 60% and micro at 40%\.$/,
    );
  });
});

describe('the table of a map', () => {
  it('says for each value who wins as the other input rises', () => {
    const { columns, rows } = leadMapTable(slope);
    expect(columns.map(({ header }) => header)).toEqual(['Precision', 'Who wins as Lift rises']);
    expect(rows[0]).toEqual(['00%', 'macro from 00%']);
    expect(rows[4]).toEqual(['40%', 'macro from 00%, micro from 10%']);
  });
});
