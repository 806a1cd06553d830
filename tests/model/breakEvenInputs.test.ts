import { describe, expect, it } from 'vitest';
import { type BreakEvenInput, withInputCertain } from '../../src/model/breakEvenInputs.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const paths = [
  'micro.precision',
  'micro.cpm',
  'rest.value',
  'segments.*.microLift',
  'segments.s1.microLift',
  'segments.*.macroLift',
  'segments.s1.value',
  'segments.*.precision',
];
const plan = plainPlan({ ranges: Object.fromEntries(paths.map((path) => [path, [0.1, 0.4] as const])) });

describe('a plan with one input taken as certain', () => {
  const dropped = (input: BreakEvenInput) => paths.filter((path) => !(path in withInputCertain(plan, input).ranges));

  it('has no range of the number that the input is, and all others', () => {
    expect(dropped('precision')).toEqual(['micro.precision']);
    expect(dropped('microCpm')).toEqual(['micro.cpm']);
    expect(dropped('budget')).toEqual([]);
  });

  it('has none of any segment’s number that the input multiplies', () => {
    expect(dropped('lift')).toEqual(['segments.*.microLift', 'segments.s1.microLift']);
    expect(dropped('value')).toEqual(['rest.value', 'segments.s1.value']);
  });
});
