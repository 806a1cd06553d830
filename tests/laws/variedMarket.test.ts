import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMarket, type Market } from '../../src/engine/outcome/market.ts';
import { openVariations } from '../../src/engine/outcome/variedMarket.ts';
import { breakEvenInputs, breakEvenRange, withBreakEvenInput } from '../../src/model/breakEvenInputs.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Every number of a market, by its name. */
function figuresOf({ targets, everyone, unmatched, micro }: Market): readonly (readonly [string, readonly number[]])[] {
  const { position, count, ...columns } = targets;
  const { precision, match, cpm, dataFee, costPerSegment } = micro;
  return [
    ...Object.entries(columns).map(([name, column]) => [name, [...column]] as const),
    ['everyone', Object.values(everyone)],
    ['unmatched', Object.values(unmatched)],
    ['terms', [precision, match, cpm, dataFee, costPerSegment]],
  ];
}

describe('a market with one or two inputs moved', () => {
  it('is the market of the plan with these inputs moved, to rounding', () => {
    const input = fc.constantFrom(...breakEvenInputs);
    law(
      [anyPlan, input, share, input, share],
      (plan, first, firstShare, second, secondShare) => {
        const at = (one: typeof first, where: number) => {
          const { from, to } = breakEvenRange(plan, one);
          return from + (to - from) * where;
        };
        const values = { [first]: at(first, firstShare), [second]: at(second, secondShare) };
        const moved = breakEvenInputs.reduce(
          (next, one) => (values[one] === undefined ? next : withBreakEvenInput(next, one, values[one])),
          plan,
        );
        const { market, budget } = openVariations(plan, describeMarket(plan))(values);
        expect(budget).toBe(moved.budget);
        const expected = figuresOf(describeMarket(moved));
        figuresOf(market).forEach(([name, figures], at) => {
          const wanted = expected[at]?.[1] ?? [];
          expect(figures.length).toBe(wanted.length);
          const size = Math.max(1e-300, ...wanted.map(Math.abs));
          const off = figures.map((figure, i) => Math.abs(figure - (wanted[i] ?? 0)) / size);
          expect(
            off.every((share) => share < 1e-9),
            name,
          ).toBe(true);
        });
      },
      200,
    );
  });
});
