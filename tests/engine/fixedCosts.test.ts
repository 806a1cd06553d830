import { describe, expect, it } from 'vitest';
import { fixedCosts } from '../../src/engine/curves/fixedCosts.ts';
import { progressExponent } from '../../src/engine/index.ts';
import { workedCase } from './workedCase.ts';

const total = (costs: Float64Array) => costs.reduce((sum, cost) => sum + cost, 0);

describe('the learning curve agrees with the published case', () => {
  const wright = workedCase<{ progressRatio: number[] }, { b: number[] }>('wright-exponents');
  it(wright.title, () => {
    wright.inputs.progressRatio.forEach((ratio, i) => {
      expect(Math.abs(progressExponent(ratio) - wright.expected.b[i])).toBeLessThanOrEqual(0.0006);
    });
  });

  const versions = workedCase<{ F: number; K: number; pr: number }, { total: number }>('D-learning-fixed');
  it(versions.title, () => {
    const { F, K, pr } = versions.inputs;
    expect(total(fixedCosts(new Float64Array(K).fill(F), pr))).toBeCloseTo(versions.expected.total, 6);
  });
});

describe('the learning curve is right where the published answer is wrong', () => {
  const sixty = workedCase<{ T20: number; pr: number; n: number[] }, { Tn: number[] }>('BAD-wright-60');
  it(`${sixty.title}: 0.12, 0.072, 0.0432, not 0.11, 0.06, 0.03`, () => {
    const { T20, pr, n } = sixty.inputs;
    const times = n.map((units) => T20 * (units / 20) ** -progressExponent(pr));
    [0.12, 0.072, 0.0432].forEach((right, i) => {
      expect(times[i]).toBeCloseTo(right, 12);
      expect(Math.abs(times[i] - sixty.expected.Tn[i])).toBeGreaterThan(0.005);
    });
  });

  const sixteen = workedCase<{ T1: number; n: number; Tn: number }, { pr: number }>('BAD-wright-rate16');
  it(`${sixteen.title}: a progress ratio of 85 %, not 75 %`, () => {
    const { T1, n, Tn } = sixteen.inputs;
    expect(T1 * n ** -progressExponent(0.8499)).toBeCloseTo(Tn, 2);
    expect(Math.abs(T1 * n ** -progressExponent(sixteen.expected.pr) - Tn)).toBeGreaterThan(2);
  });
});

describe('fixed costs', () => {
  it('stay as they are where nothing is shared', () => {
    expect([...fixedCosts(Float64Array.of(3, 1, 2), 1)]).toEqual([3, 1, 2]);
  });

  it('count the dearest version in full, and give each segment its own share back in order', () => {
    const [cheap, dear, middle] = fixedCosts(Float64Array.of(100, 400, 200), 0.5);
    expect(dear).toBe(400);
    expect(middle).toBe(100);
    expect(cheap).toBeCloseTo(100 / 3, 12);
  });

  it('do not depend on the order of the segments', () => {
    const costs = [5, 9, 9, 1, 7];
    const turned = fixedCosts(Float64Array.from(costs.toReversed()), 0.8);
    expect(total(turned)).toBeCloseTo(total(fixedCosts(Float64Array.from(costs), 0.8)), 12);
  });
});
