import { describe, expect, it } from 'vitest';
import { type LiftTests, liftTests } from '../../../src/engine/index.ts';
import { macroFinding, wholeDetails, wholeFinding } from '../../../src/features/decide/canMeasure/measureWords.ts';
import { sortedTests } from '../../../src/features/decide/canMeasure/testRows.ts';
import type { Plan, Segment } from '../../../src/model/plan.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

function planOf(...changes: readonly Partial<Segment>[]): Plan {
  const segments = changes.map((change, i) => plainSegment({ id: `s${i}`, ...change }));
  return plainPlan({ budget: 2000 * changes.length, segments, micro: { split: 'proportional' } });
}

function testsOf(plan: Plan): LiftTests {
  const tests = liftTests(plan, 10);
  if (tests === null) throw new Error('a plan with errors');
  return tests;
}

const findingOf = (plan: Plan) => wholeFinding(testsOf(plan), plan.currency);

const whole = 'A test of the whole needs 21,108 people in each of two arms and costs about €422.';
const small = { size: 30_000 };
const none = { microLift: 0 };

describe('the finding on tests', () => {
  it.each([
    ['one segment', [{}], whole],
    ['segments that can be measured', [{}, {}], `${whole} Each of 2 segments can be measured alone.`],
    ['segments together', [small, small], /^A test of the whole .* Each of 2 segments is too small to learn from\.$/],
    ['one that is too small', [{}, small, {}], /^A test of the whole .* 1 of 3 segments is too small to learn from\.$/],
    [
      'some of each',
      [{}, small, small, none],
      /two arms .* 2 of 4 segments are too small to learn from\. In 1 of 4 segments there is nothing to find\.$/,
    ],
    ['nothing', [none, { baseline: 0 }], 'There is no lift to find in the whole.'],
    [
      'too few of all',
      [{ size: 10_000 }, { size: 10_000 }],
      'Even the whole is too small to learn from: a test needs 21,108 people in each of two arms, and 20,000 can be addressed. So is each of 2 segments.',
    ],
    ['no segment', [{ included: false }], 'Micro targets no segment, so none of its lifts can be tested.'],
  ] as const)('of %s reads well', (_, changes, claim) => {
    expect(findingOf(planOf(...changes))).toMatch(claim);
  });

  it('tells which lift the whole would find, whom to assign, and what stays for the campaign', () => {
    const tests = testsOf(planOf({}, {}));
    expect(wholeDetails(tests, 'EUR')).toBe(
      'Micro’s lift is 20% on average; with all 400k people who can be addressed, a test would find 6.3% or more. For 21,108 people in each arm to notice the message, 42,216 have to be assigned to it.',
    );
    const dear = { ...planOf({}, {}), budget: 9000, micro: { ...planOf({}).micro, setupCost: 5000 } };
    expect(wholeDetails(testsOf(dear), 'EUR')).toMatch(
      / assigned to it\. That arm costs €422; the rest is set-up and versions, which stay for the campaign\.$/,
    );
    expect(wholeDetails(testsOf(planOf({ size: 10_000 })), 'EUR')).toMatch(/ would find 43\.1% or more\.$/);
    expect(wholeDetails(testsOf(planOf(none)), 'EUR')).toBeNull();
  });

  it('says the same of macro', () => {
    const plan = planOf({});
    const of = (changes: Partial<Plan>) => macroFinding(testsOf({ ...plan, ...changes }), 'EUR');
    const macro = { ...plan.macro, productionCost: 1000 };
    expect(of({ macro })).toMatch(
      /^A test of macro’s lift, 10% on average, needs [\d,]+ people in each arm and costs about €[\d.]+k, €[\d.]+k? of it besides production\./,
    );
    expect(of({ population: 150_000, segments: [plainSegment({ size: 150_000 })] })).toMatch(
      /^Macro’s lift, 10% on average, is too small to be found: .* 80,681 people in each arm, and 150,000 can be addressed\.$/,
    );
    const rest = { ...plan.rest, macroLift: 0 };
    expect(of({ rest, segments: [plainSegment({ macroLift: 0 })] })).toBe('Macro has no lift to find.');
  });
});

describe('the table of tests', () => {
  const { rows } = testsOf(planOf({}, small, none, { microLift: 0.5 }));
  const order = (...by: readonly [Parameters<typeof sortedTests>[1], 1 | -1]) =>
    sortedTests(rows, ...by).map(({ position }) => position);

  it('stands as it was found until it is sorted', () => {
    expect(sortedTests(rows, null, -1)).toBe(rows);
  });

  it('sorts up and down, what has no value last both times', () => {
    expect(order('cost', 1)).toEqual([3, 0, 2, 1]);
    expect(order('cost', -1)).toEqual([0, 3, 2, 1]);
    expect(order('perArm', 1).at(-1)).toBe(2);
    expect(order('verdict', 1).slice(-2)).toEqual([1, 2]);
    expect(order('name', -1)).toEqual([3, 2, 1, 0]);
  });
});
