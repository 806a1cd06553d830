import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draws } from '../../src/engine/simulation/draws.ts';
import { expectedRegrets } from '../../src/engine/simulation/summary/expectedRegrets.ts';
import { type SimulationSummary, summariseDraws } from '../../src/engine/simulation/summary/summariseDraws.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';

/** Whole amounts among others, so that draws tie. */
const money = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
const cost = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e9, noNaN: true }));
const draw = fc.record({ profits: fc.tuple(money, money, money), costs: fc.tuple(cost, cost, cost) });
const someDraws = fc.array(draw, { minLength: 1, maxLength: 30 });

type Draw = typeof draw extends fc.Arbitrary<infer One> ? One : never;

function drawsOf(rows: readonly Draw[]): Draws {
  const [macro, micro, mix] = [0, 1, 2].map((at) => ({
    profit: Float64Array.from(rows, ({ profits }) => profits[at] ?? Number.NaN),
    cost: Float64Array.from(rows, ({ costs }) => costs[at] ?? Number.NaN),
  })) as [Draws['macro'], Draws['macro'], Draws['macro']];
  return { count: rows.length, macro, micro, mix };
}

const summaryOf = (rows: readonly Draw[]) => summariseDraws(drawsOf(rows)) as SimulationSummary;
const sizeOf = (rows: readonly Draw[]) => Math.max(1, ...rows.flatMap(({ profits }) => profits.map(Math.abs)));
const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

describe('whatever is drawn', () => {
  it('perfect information is worth what the best of every draw is above the best on average', () => {
    law([someDraws], (rows) => {
      const best = meanOf(rows.map(({ profits: [macro, micro] }) => Math.max(0, macro, micro)));
      const [macro, micro] = [0, 1].map((at) => meanOf(rows.map(({ profits }) => profits[at] ?? 0))) as [
        number,
        number,
      ];
      const { perfectInformation, regret } = summaryOf(rows);
      expectClose('EVPI', perfectInformation, best - Math.max(0, macro, micro), sizeOf(rows));
      expect(perfectInformation).toBe(Math.min(regret.nothing, regret.macro, regret.micro));
      expect(perfectInformation).toBeGreaterThanOrEqual(0);
    });
  });

  it('regrets differ as the mean profits do', () => {
    law([someDraws], (rows) => {
      const { regret, strategies } = summaryOf(rows);
      const means = [0, strategies.macro.profit.mean.value, strategies.micro.profit.mean.value];
      [regret.nothing, regret.macro, regret.micro].forEach((one, choice) => {
        expectClose('regret', one - regret.nothing, -(means[choice] ?? Number.NaN), sizeOf(rows));
      });
    });
  });

  it('a further choice takes nothing from the worth of the others being known', () => {
    law([someDraws], (rows) => {
      const { macro, micro, mix } = drawsOf(rows);
      const [two, three] = [
        expectedRegrets([macro.profit, micro.profit]),
        expectedRegrets([macro.profit, micro.profit, mix.profit]),
      ];
      for (const [choice, regret] of two.entries()) expect(three[choice]).toBeGreaterThanOrEqual(regret);
    });
  });

  it('somebody is best: the chances add up to 1', () => {
    law([someDraws], (rows) => {
      const { macro, micro, mix } = summaryOf(rows).strategies;
      expect(macro.best.value + micro.best.value + mix.best.value).toBeCloseTo(1, 12);
    });
  });

  it('trading the names of macro and micro trades the chances and turns the difference round', () => {
    law([someDraws], (rows) => {
      const draws = drawsOf(rows);
      const ahead = summariseDraws(draws) as SimulationSummary;
      const behind = summariseDraws({ ...draws, macro: draws.micro, micro: draws.macro }) as SimulationSummary;
      expect(behind.microBeatsMacro.value).toBeCloseTo(1 - ahead.microBeatsMacro.value, 12);
      behind.difference.dots.forEach((x, dot) => {
        expectClose('dot', x, -(ahead.difference.dots[19 - dot] ?? Number.NaN), sizeOf(rows));
      });
    });
  });

  it('the order of the draws matters for rounding only', () => {
    law([someDraws], (rows) => {
      const [there, back] = [summaryOf(rows), summaryOf([...rows].reverse())];
      expect(back.difference.quantiles).toEqual(there.difference.quantiles);
      expect(back.strategies.mix.roi?.quantiles).toEqual(there.strategies.mix.roi?.quantiles);
      expectClose('regret', back.regret.micro, there.regret.micro, sizeOf(rows));
    });
  });

  it('every figure is a finite number or null', () => {
    law([someDraws], (rows) => {
      JSON.stringify(summaryOf(rows), (name, figure) => {
        if (typeof figure === 'number' && !Number.isFinite(figure)) expect.fail(`${name} is ${figure}`);
        return figure;
      });
    });
  });
});
