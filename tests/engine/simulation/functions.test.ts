import { describe, expect, it } from 'vitest';
import { reachAt } from '../../../src/engine/curves/reach.ts';
import { exp, oneLessExp } from '../../../src/engine/simulation/kernel/plain/exp.ts';
import { log1p } from '../../../src/engine/simulation/kernel/plain/log1p.ts';
import { exposuresFor, exposuresWith, reachOf } from '../../../src/engine/simulation/kernel/plain/reach.ts';

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
      return reachOf(kind, shape ?? 0, exposures, price);
    };
    const exact = (perHead: number) => reachAt(perHead, shape);
    const numbers = [...numbersBetween(0, 1e6), ...numbersBetween(0, 10)];
    expect(worstError(own, exact, numbers)).toBeLessThanOrEqual(2e-15 * 2 ** 52);
  });

  it.each(['one', 'poisson', 'general'] as const)('is of all exposures together: %s', (kind) => {
    const shape = kind === 'general' ? 0.7 : 1;
    const [money, hits, price, others] = [500, 600, 1.35e6, 2];
    const any = exposuresWith(kind, exposuresFor(kind, money, hits, price), others, price);
    const exact = reachAt((money * hits) / price + others, kind === 'poisson' ? null : shape);
    expect(Math.abs(reachOf(kind, shape, any, price) / exact - 1)).toBeLessThanOrEqual(2e-15);
  });
});
