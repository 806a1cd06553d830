import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMarket, type Market } from '../../src/engine/outcome/market.ts';
import { openVariations, type VariedInput } from '../../src/engine/outcome/variedMarket.ts';
import { breakEvenInputs, breakEvenRange, withBreakEvenInput } from '../../src/model/breakEvenInputs.ts';
import { rangeFor } from '../../src/model/inputRange.ts';
import type { Plan } from '../../src/model/plan.ts';
import { withInput } from '../../src/model/questionInputs.ts';
import { law } from './law.ts';
import { anyPlan, withSegments } from './plans.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Every number of a market, by its name. */
function figuresOf(market: Market): readonly (readonly [string, readonly number[]])[] {
  const { targets, everyone, unmatched, micro, macro, population } = market;
  const { position, count, ...columns } = targets;
  const { precision, match, cpm, dataFee, costPerSegment } = micro;
  return [
    ...Object.entries(columns).map(([name, column]) => [name, [...column]] as const),
    ['everyone', Object.values(everyone)],
    ['unmatched', Object.values(unmatched)],
    ['terms', [precision, match, cpm, dataFee, costPerSegment]],
    ['macro', [macro.cpm, macro.productionCost, ...bracketPrices(macro)]],
    ['population', [population]],
  ];
}

function bracketPrices({ discount }: Plan['macro']): readonly number[] {
  return discount.kind === 'brackets' ? discount.brackets.map(({ cpm }) => cpm) : [];
}

const onlyAsked = ['population', 'productionCost', 'macroCpm'] as const;
const inputs: readonly VariedInput[] = [...breakEvenInputs, ...onlyAsked, 'sameLift'];

/** The value of an input at a share of its range. */
function valueAt(plan: Plan, input: VariedInput, share: number): number {
  if (input === 'sameLift') return share;
  const asked = onlyAsked.find((one) => one === input);
  const { from, to } =
    asked === undefined
      ? breakEvenRange(plan, input as (typeof breakEvenInputs)[number])
      : rangeFor(plan, asked, undefined);
  return from + (to - from) * share;
}

/** The plan itself with an input moved. */
function withVaried(plan: Plan, input: VariedInput, value: number): Plan {
  if (input === 'sameLift') return withSegments(plan, () => ({ microLift: value }));
  const asked = onlyAsked.find((one) => one === input);
  return asked === undefined
    ? withBreakEvenInput(plan, input as (typeof breakEvenInputs)[number], value)
    : withInput(plan, asked, value);
}

describe('a market with one or two inputs moved', () => {
  it('is the market of the plan with these inputs moved, to rounding', () => {
    const input = fc.constantFrom(...inputs);
    law(
      [anyPlan, input, share, input, share],
      (plan, first, firstShare, second, secondShare) => {
        const values: Partial<Record<VariedInput, number>> = {
          [first]: valueAt(plan, first, firstShare),
          [second]: valueAt(plan, second, secondShare),
        };
        const moved = inputs.reduce(
          (next, one) => (values[one] === undefined ? next : withVaried(next, one, values[one])),
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
      300,
    );
  });

  it('keeps the targets where an input moves none of their columns', () => {
    law(
      [anyPlan, fc.constantFrom('budget', 'productionCost', 'macroCpm', 'population'), share],
      (plan, input, where) => {
        const disjoint = { ...plan, overlap: 0, population: 2 * plan.population };
        const market = describeMarket(disjoint);
        const moved = openVariations(disjoint, market)({ [input]: valueAt(plan, input, 0.2 + where) });
        fc.pre(input !== 'population' || moved.market.population >= 1.2 * plan.population);
        expect(moved.market.targets).toBe(market.targets);
      },
      200,
    );
  });
});
