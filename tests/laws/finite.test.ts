import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEvenLiftFactors,
  budgetCurve,
  compareAt,
  evaluateMix,
  evaluatePlan,
  inputCurve,
  verdictOf,
} from '../../src/engine/index.ts';
import { bases } from '../../src/model/basis.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { fieldPaths } from '../../src/model/fields.ts';
import { rangesFor, valuesOver } from '../../src/model/inputRange.ts';
import { isError } from '../../src/model/issue.ts';
import type { Plan } from '../../src/model/plan.ts';
import { questionInputs } from '../../src/model/questionInputs.ts';
import { extremePlan, putAt } from './extremePlan.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

/** Paths of the numbers in there that are neither finite nor null. */
function notFinite(part: unknown, at = ''): string[] {
  if (typeof part === 'number') return Number.isFinite(part) ? [] : [`${at} is ${part}`];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => notFinite(value, `${at}.${key}`));
}

function everythingAbout(plan: Plan) {
  const outcome = evaluatePlan(plan);
  return {
    outcome,
    rows: outcome.segments,
    mixes: [0, plan.macroShare, 1].map((share) => evaluateMix(plan, share)),
    verdict: verdictOf(outcome.macro, outcome.micro),
    factors: breakEvenLiftFactors(plan),
    compared: bases.map((basis) => compareAt(plan, basis)),
    budgets: budgetCurve(plan, [0, plan.budget, 2 * plan.budget]),
  };
}

describe('every figure is finite, or null where it is not defined', () => {
  it('for any plan', () => {
    law([anyPlan], (plan) => expect(notFinite(everythingAbout(plan))).toEqual([]));
  });

  it('for plans at the limits of what fields may be', () => {
    law([extremePlan], (plan) => {
      expect(checkPlan(plan).filter(isError)).toEqual([]);
      expect(notFinite(everythingAbout(plan))).toEqual([]);
    });
  });

  it('along the curve of any input', () => {
    law([anyPlan, fc.constantFrom(...questionInputs)], (plan, input) => {
      const values = valuesOver(rangesFor(plan)[input], 7);
      expect(notFinite(inputCurve(plan, input, values))).toEqual([]);
    });
  });
});

const impossible = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300, -2);

describe('a plan that is impossible', () => {
  it('gives an error and two campaigns that are not bought, and throws nothing', () => {
    law([anyPlan, fc.constantFrom(...fieldPaths), impossible, fc.nat()], (plan, path, value, pick) => {
      const broken = breakAt(plan, path, value, pick);
      fc.pre(broken !== plan);
      const { macro, micro, segments, issues } = evaluatePlan(broken);
      expect(issues.some(isError)).toBe(true);
      expect([macro.bought, micro.bought, segments.length]).toEqual([false, false, 0]);
      expect(evaluateMix(broken, plan.macroShare).bought).toBe(false);
      expect(breakEvenLiftFactors(broken)).toEqual([]);
      for (const basis of bases) expect(compareAt(broken, basis)).toEqual({ kind: 'nothingToMatch' });
    });
  });
});

/** The plan with an impossible value; the same plan where it has no such value. */
function breakAt(plan: Plan, path: string, value: number, pick: number): Plan {
  const [list, key] = path.split('.*.');
  if (key === undefined) return putAt(plan, path.split('.'), value);
  const { segments } = plan;
  if (list !== 'segments' || segments.length === 0) return plan;
  const broken = pick % segments.length;
  return { ...plan, segments: segments.map((segment, i) => (i === broken ? putAt(segment, [key], value) : segment)) };
}
