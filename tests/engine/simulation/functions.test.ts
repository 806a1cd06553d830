import { describe, expect, it } from 'vitest';
import { reachAt } from '../../../src/engine/curves/reach.ts';
import { exp, oneLessExp } from '../../../src/engine/simulation/kernel/plain/exp.ts';
import { log1p } from '../../../src/engine/simulation/kernel/plain/log1p.ts';
import { exposuresFor, exposuresWith, inversesOf, reachOf } from '../../../src/engine/simulation/kernel/plain/reach.ts';
import { directions, roots, rootTails } from '../../../src/engine/simulation/kernel/tables.ts';

const oneLessMathExp = (x: number) => -Math.expm1(-x);

/** Numbers evenly spread from one to another, and over the orders of magnitude below. */
function numbersBetween(from: number, to: number): number[] {
  const evenly = Array.from({ length: 20_000 }, (_, i) => from + ((to - from) * (i + 0.5)) / 20_000);
  const small = Array.from({ length: 20_000 }, (_, i) => to * 10 ** (-i / 80));
  return from < 0 ? [...evenly, ...small, ...small.map((x) => -x)] : [...evenly, ...small];
}

/** The largest relative error, in units of 2⁻⁵²; Math's own results may be off by one. */
function worstError(own: (x: number) => number, exact: (x: number) => number, numbers: readonly number[]): number {
  return numbers.reduce((most, x) => Math.max(most, Math.abs(own(x) / exact(x) - 1) * 2 ** 52), 0);
}

describe('the functions of the kernels', () => {
  it.each([
    { name: 'e^x', own: exp, exact: Math.exp, from: -708, to: 708, most: 2 },
    { name: 'e^x', own: exp, exact: Math.exp, from: -3, to: 3, most: 2 },
    { name: '1 − e^(−x)', own: oneLessExp, exact: oneLessMathExp, from: 0, to: 700, most: 2 },
    { name: '1 − e^(−x)', own: oneLessExp, exact: oneLessMathExp, from: 0, to: 2, most: 2 },
    { name: 'ln(1 + x)', own: log1p, exact: Math.log1p, from: 0, to: 1e300, most: 3 },
    { name: 'ln(1 + x)', own: log1p, exact: Math.log1p, from: 0, to: 3, most: 3 },
  ])('give $name to $most units in the last place from $from to $to', ({ own, exact, from, to, most }) => {
    expect(worstError(own, exact, numbersBetween(from, to))).toBeLessThanOrEqual(most);
  });

  it('end where numbers do: e^x stays above 0 and finite', () => {
    expect([-1e308, -709, -708].map(exp)).toEqual(Array(3).fill(exp(-708)));
    expect([709, 710, 1e308].map(exp)).toEqual(Array(3).fill(exp(709)));
    expect([0, 750, 1e308].map(oneLessExp)).toEqual([0, 1, 1]);
  });
});

describe('what is looked up', () => {
  it('are the roots of 2 with what rounding took from them: their 64th powers are powers of 2', () => {
    const unit = 2 ** 200;
    roots.forEach((root, j) => {
      const exact = BigInt(root * unit) + BigInt(root * rootTails[j] * unit);
      const power = (exact ** 64n) >> (63n * 200n);
      expect(Math.abs(Number(power) / (2 ** j * unit) - 1)).toBeLessThan(1e-15);
      const off = Number(power - (BigInt(2 ** j) << 200n)) / (2 ** j * unit);
      expect(Math.abs(off)).toBeLessThan(64 * 1e-31);
    });
  });

  it('are 64 directions evenly around', () => {
    for (let j = 0; j < 64; j++) {
      const angle = (2 * Math.PI * j) / 64;
      expect(Math.abs(directions[2 * j] - Math.cos(angle))).toBeLessThan(1e-15);
      expect(Math.abs(directions[2 * j + 1] - Math.sin(angle))).toBeLessThan(1e-15);
    }
  });
});

describe('reach in the kernels', () => {
  it.each([
    ['one', 1],
    ['poisson', null],
    ['general', 0.05],
    ['general', 0.7],
    ['general', 3],
    ['general', 1e6],
  ] as const)('is that of the model to 2e-15, relative: %s, %j', (kind, shape) => {
    const [hits, price] = [0.6, 12.5];
    const own = (perHead: number) => {
      const exposures = exposuresFor(kind, (perHead * price) / hits, hits, price);
      return reachOf(kind, shape ?? 0, exposures, 1 / (price + exposures));
    };
    const exact = (perHead: number) => reachAt(perHead, shape);
    const numbers = [...numbersBetween(0, 1e6), ...numbersBetween(0, 10)];
    expect(worstError(own, exact, numbers)).toBeLessThanOrEqual(2e-15 * 2 ** 52);
  });

  it.each(['one', 'poisson', 'general'] as const)('is of all exposures together: %s', (kind) => {
    const shape = kind === 'general' ? 0.7 : 1;
    const [money, hits, price, others] = [500, 600, 1.35e6, 2];
    const exposures = exposuresFor(kind, money, hits, price);
    const any = exposuresWith(kind, exposures, others, price);
    const [, , inverse] = inversesOf(2 * price, price + exposures, price + any);
    const exact = reachAt((money * hits) / price + others, kind === 'poisson' ? null : shape);
    expect(Math.abs(reachOf(kind, shape, any, inverse) / exact - 1)).toBeLessThanOrEqual(2e-15);
  });
});
