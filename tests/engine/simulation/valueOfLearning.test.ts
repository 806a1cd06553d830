import { describe, expect, it } from 'vitest';
import { valueOfLearning } from '../../../src/engine/simulation/sensitivity/valueOfLearning.ts';
import { expectedRegrets } from '../../../src/engine/simulation/summary/expectedRegrets.ts';
import { normals } from '../../fixtures/normals.ts';

const count = 10_000;
const nothing = new Float64Array(count);
const [z, noise] = [normals(count, 11, 0), normals(count, 11, 1)];

/** A campaign that earns `mean` + z + `noisy`·ε. */
const campaign = (mean: number, noisy: number) => z.map((x, k) => mean + x + noisy * (noise[k] ?? Number.NaN));

/** Fails where it is not defined. */
function worth(input: Float64Array | readonly Float64Array[], profits: readonly Float64Array[]) {
  const found = valueOfLearning(input, profits);
  if (found?.standardError == null) throw new Error('It is not defined.');
  return { value: found.value, standardError: found.standardError };
}

describe('what learning an input is worth', () => {
  // The unit normal loss integral φ(x) − x(1 − Φ(x)), as tabled in Raiffa & Schlaifer 1961.
  it.each([
    [0, 0.3989],
    [0.5, 0.1978],
    [1, 0.08332],
    [2, 0.008491],
  ])('of a campaign %d standard deviations above nothing is the unit normal loss, %d', (mean, loss) => {
    for (const noisy of [0, 0.5, 2]) {
      const { value, standardError } = worth(z, [nothing, campaign(mean, noisy)]);
      expect(standardError).toBeLessThan(0.02);
      expect(Math.abs(value - loss)).toBeLessThan(3 * standardError);
    }
  });

  it('is the same for a rising function of the input, but for where it bends', () => {
    const profits = [nothing, campaign(0.5, 1)];
    expect(worth(z.map(Math.exp), profits).value).toBeCloseTo(worth(z, profits).value, 2);
  });

  it('is found where the choice changes twice over the input', () => {
    const bent = z.map((x, k) => x * x - 1 + (noise[k] ?? Number.NaN));
    // E max(0, z² − 1) = 2·φ(1) = 0.4839.
    const { value, standardError } = worth(z, [nothing, bent]);
    expect(Math.abs(value - 0.48394)).toBeLessThan(3 * standardError);
  });

  it('is found of two inputs learnt together, a number for each choice', () => {
    const [x, y] = [normals(count, 14, 0), normals(count, 14, 1)];
    const loud = (input: Float64Array, own: Float64Array) => input.map((one, k) => one + (own[k] ?? Number.NaN));
    const { value, standardError } = worth([nothing, x, y], [nothing, loud(x, z), loud(y, noise)]);
    // E max(0, x, y) of independent standard normals: 1/√(2π) + 1/(2√π).
    expect(Math.abs(value - 0.68104)).toBeLessThan(3 * standardError);
    const difference = x.map((one, k) => one - (y[k] ?? Number.NaN));
    expect(worth(difference, [nothing, loud(x, z), loud(y, noise)]).value).toBeLessThan(0.9 * value);
  });

  it('is next to nothing where the input has no say: a hundredth of perfect information', () => {
    const worths = Array.from({ length: 20 }, (_, block) => {
      const [deaf, profit] = [normals(count, 12, 2 * block), normals(count, 12, 2 * block + 1)];
      return worth(deaf, [nothing, profit]).value / Math.min(...expectedRegrets([nothing, profit]));
    });
    expect(worths.reduce((sum, x) => sum + x, 0) / worths.length).toBeLessThan(0.01);
  });

  it('is 0 where one choice is best whatever the input is, or where there is no other', () => {
    expect(worth(z, [nothing, campaign(50, 1)])).toEqual({ value: 0, standardError: 0 });
    expect(worth(z, [campaign(0, 1)])).toEqual({ value: 0, standardError: 0 });
  });

  it('is 0 for an input that is known already, and found for one that is one thing or another', () => {
    expect(worth(nothing, [nothing, campaign(0.1, 1)]).value).toBe(0);
    const coin = z.map(Math.sign);
    const { value } = worth(coin, [nothing, coin.map((side, k) => side + (noise[k] ?? Number.NaN))]);
    expect(Math.abs(value - 0.5)).toBeLessThan(0.03);
  });

  it('errs less with more draws', () => {
    const offAt = (size: number) => {
      const worths = Array.from({ length: 30 }, (_, block) => {
        const [x, e] = [normals(size, 13, 2 * block), normals(size, 13, 2 * block + 1)];
        const profit = x.map((one, k) => 0.5 + one + (e[k] ?? Number.NaN));
        return worth(x, [new Float64Array(size), profit]).value;
      });
      return Math.sqrt(worths.reduce((sum, value) => sum + (value - 0.197797) ** 2, 0) / worths.length);
    };
    // √(8000/500) = 4 times less.
    expect(offAt(8000)).toBeLessThan(offAt(500) / 2.5);
  });

  it('is not said of fewer than 100 draws', () => {
    expect(valueOfLearning(z.slice(0, 99), [nothing.slice(0, 99), z.slice(0, 99)])).toBeNull();
    expect(valueOfLearning(z.slice(0, 100), [nothing.slice(0, 100), z.slice(0, 100)])).not.toBeNull();
  });
});
