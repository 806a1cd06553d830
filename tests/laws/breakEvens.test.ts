import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakEven, breakEvenLiftFactors, breakEvens, evaluatePlan } from '../../src/engine/index.ts';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import { type BreakEvenInput, breakEvenInputs, withBreakEvenInput } from '../../src/model/breakEvenInputs.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { valuesOver } from '../../src/model/inputRange.ts';
import { isError } from '../../src/model/issue.ts';
import type { Plan } from '../../src/model/plan.ts';
import { law } from './law.ts';
import { boughtPlan } from './plans.ts';

/** Each case is a scan of hundreds of plans: fewer cases than other laws have. */
const scans = Number(process.env.LAW_SCANS ?? 20);
const scanned = fc.constantFrom(...breakEvenInputs);

interface Gap {
  readonly value: number;
  /** Micro's profit minus macro's. */
  readonly profit: number;
  /** What counts as level: a millionth of the spend, or the rounding of the sums that profits are made of. */
  readonly level: number;
  readonly bothBought: boolean;
  /** What is bought, and whether the optimised split leaves money idle: the difference jumps where this changes. */
  readonly kind: string;
}

function gapAt(plan: Plan, input: BreakEvenInput, value: number): Gap {
  const moved = withBreakEvenInput(plan, input, value);
  const { macro, micro } = evaluatePlan(moved);
  const sums = Math.abs(macro.value) + macro.cost + Math.abs(micro.value) + micro.cost;
  const idle = moved.micro.split === 'optimised' && micro.marginalReturn === null;
  return {
    value,
    profit: micro.profit - macro.profit,
    level: Math.max(1e-6 * Math.max(macro.spend, micro.spend), 1e-12 * sums),
    bothBought: macro.bought && micro.bought,
    kind: `${macro.bought} ${micro.bought} ${idle}`,
  };
}

function breakEvenOf(plan: Plan, input: BreakEvenInput): BreakEven {
  const found = breakEvens(plan).find((one) => one.input === input);
  if (found === undefined) throw new Error(`no ${input}`);
  return found;
}

function expectTies(plan: Plan, { input, flips, range }: BreakEven): void {
  for (const flip of flips) {
    expect(checkPlan(withBreakEvenInput(plan, input, flip)).filter(isError)).toEqual([]);
    const { profit, level, bothBought } = gapAt(plan, input, flip);
    expect(Math.abs(profit), `${input} at ${flip}`).toBeLessThanOrEqual(level);
    expect(bothBought).toBe(true);
    expect(flip).toBeGreaterThanOrEqual(range.from);
    expect(flip).toBeLessThanOrEqual(range.to);
  }
}

/** Between two points of a scan with the same things bought, the lead changes just as often as there are flips. */
function expectNoneMissed(plan: Plan, { input, flips, range }: BreakEven, points: number): void {
  const scan = valuesOver(range, points).map((value) => gapAt(plan, input, value));
  const clear = scan.filter(({ profit, level }) => Math.abs(profit) > level);
  clear.forEach((after, i) => {
    const before = clear[i - 1];
    if (before === undefined || !before.bothBought || before.kind !== after.kind) return;
    const between = flips.filter((flip) => flip >= before.value && flip <= after.value).length;
    const changes = before.profit > 0 !== after.profit > 0;
    expect(between % 2 === 1, `${input} between ${before.value} and ${after.value}`).toBe(changes);
  });
}

describe('every break-even of the nine scenarios', () => {
  it.each(scenarioIds)('is a tie when put back, and a scan of 150 points finds no other: %s', async (id) => {
    const plan = await loadScenario(id);
    for (const one of breakEvens(plan)) {
      expectTies(plan, one);
      expectNoneMissed(plan, one, 150);
    }
  });
});

describe('every break-even of any plan', () => {
  it('is a tie when put back into the plan', () => {
    law(
      [boughtPlan],
      (plan) => {
        for (const one of breakEvens(plan)) expectTies(plan, one);
      },
      2 * scans,
    );
  });

  it('is there: a scan of 400 points sees no other change of the lead', () => {
    law([boughtPlan, scanned], (plan, input) => expectNoneMissed(plan, breakEvenOf(plan, input), 400), scans);
  });

  it('of the lift is one of the exact factors, and all of them are there that a plan may have', () => {
    law(
      [boughtPlan],
      (plan) => {
        const { flips, range } = breakEvenOf(plan, 'lift');
        expect(flips).toEqual(breakEvenLiftFactors(plan).filter((factor) => factor <= range.to));
      },
      scans,
    );
  });

  it('rises, and parts stretches that different strategies lead, without a gap over the range', () => {
    law(
      [boughtPlan],
      (plan) => {
        for (const { flips, stretches, range } of breakEvens(plan)) {
          expect(flips).toEqual([...new Set(flips)].sort((a, b) => a - b));
          expect([stretches[0].from, stretches.at(-1)?.to]).toEqual([range.from, range.to]);
          stretches.slice(1).forEach((stretch, i) => {
            expect(stretch.from).toBe(stretches[i].to);
            expect(stretch.leader).not.toBe(stretches[i].leader);
          });
        }
      },
      scans,
    );
  });
});
