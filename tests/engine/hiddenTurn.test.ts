import { describe, expect, it } from 'vitest';
import { hiddenTurn } from '../../src/engine/numerics/hiddenTurn.ts';

function turnOf(f: (x: number) => number, values: readonly [number | null, number, number | null]) {
  let looks = 0;
  const gapAt = (value: number) => {
    looks++;
    return f(value);
  };
  const [before, middle, after] = values.map((value) => (value === null ? null : { value, gap: f(value) }));
  const turn = middle ? hiddenTurn(gapAt, before ?? null, middle, after ?? null) : null;
  return { turn, looks };
}

describe('a turn between samples', () => {
  it('is found where it dips below zero, however little', () => {
    const { turn } = turnOf((x) => (x - 1.3) ** 2 - 1e-8, [0, 1, 2]);
    expect(turn).toBeCloseTo(1.3, 3);
  });

  it('is found above zero too, where the samples are below', () => {
    const { turn } = turnOf((x) => 1e-6 - (x - 0.8) ** 4, [0, 1, 2]);
    expect(Math.abs((turn ?? 0) - 0.8)).toBeLessThan(0.032);
  });

  it('is found just inside an end', () => {
    expect(turnOf((x) => (x - 0.01) ** 2 - 1e-5, [null, 0, 1]).turn).toBeCloseTo(0.01, 2);
    expect(turnOf((x) => (x - 0.99) ** 2 - 1e-5, [0, 1, null]).turn).toBeCloseTo(0.99, 2);
  });

  it('is none where the difference stays away from zero, and costs no look where it stays far away', () => {
    expect(turnOf((x) => (x - 1.3) ** 2 + 1e-3, [0, 1, 2]).turn).toBeNull();
    expect(turnOf((x) => (x - 1) ** 2 + 10, [0, 1, 2])).toEqual({ turn: null, looks: 0 });
    expect(turnOf((x) => x + 1, [0, 1, 2])).toEqual({ turn: null, looks: 0 });
  });

  it('is none where the samples differ in sign already', () => {
    expect(turnOf((x) => x - 1.5, [0, 1, 2]).turn).toBeNull();
  });
});
