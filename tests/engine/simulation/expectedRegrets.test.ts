import { describe, expect, it } from 'vitest';
import { expectedRegrets } from '../../../src/engine/simulation/summary/expectedRegrets.ts';
import { workedCase } from '../workedCase.ts';

interface Table {
  readonly p: readonly number[];
  /** Of each choice, in each state. */
  readonly cost: readonly (readonly number[])[];
}

describe('expected regret', () => {
  const { inputs, expected, title } = workedCase<Table, { ev: readonly number[] }>('evpi-2');

  it(`is what a choice costs above the cheapest in every state: ${title}`, () => {
    // Probabilities of 0.2, 0.4 and 0.4 are five equally likely draws.
    const states = inputs.p.flatMap((p, state) => new Array<number>(Math.round(5 * p)).fill(state));
    const regrets = expectedRegrets(
      inputs.cost.map((cost) => Float64Array.from(states, (state) => -(cost[state] ?? Number.NaN))),
    );
    // The cheapest in each state costs 40, 55 and 65: 56 in the mean.
    for (const [choice, ev] of expected.ev.entries()) expect(regrets[choice]).toBeCloseTo(ev - 56, 12);
    expect(Math.min(...regrets)).toBeCloseTo(1, 12);
  });
});
