import { describe, expect, it } from 'vitest';
import { fieldPaths } from '../../src/model/fields.ts';
import { isPlanPath, valueAt, withValue } from '../../src/model/planPath.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const complete = plainPlan({
  retention: { rate: 0.5, microRate: 0.6, discount: 0.1, periods: 5 },
  macro: { discount: { kind: 'power', exponent: 0.1, from: 1e6, floor: 0.7 } },
  micro: { narrow: { exponent: 0.1, below: 1e6, cap: 3 } },
});

describe('a number at a path', () => {
  it.each(fieldPaths.filter(isPlanPath))('is read where it was put: %s', (path) => {
    const changed = withValue(complete, path, 0.123);
    expect(valueAt(changed, path)).toBe(0.123);
    expect(valueAt(complete, path)).not.toBe(0.123);
  });

  it('may be null where that is a value', () => {
    expect(valueAt(withValue(complete, 'reachShape', null), 'reachShape')).toBeNull();
  });

  it('leaves everything else as it was', () => {
    const changed = withValue(complete, 'macro.discount.exponent', 0.2);
    expect(changed).toEqual({
      ...complete,
      macro: { ...complete.macro, discount: { ...complete.macro.discount, exponent: 0.2 } },
    });
    expect(changed.segments).toBe(complete.segments);
    expect(changed.micro).toBe(complete.micro);
  });

  it('is undefined, and stays so, in a part that is switched off', () => {
    const plan = plainPlan();
    expect(valueAt(plan, 'retention.rate')).toBeUndefined();
    expect(valueAt(plan, 'macro.discount.exponent')).toBeUndefined();
    expect(withValue(plan, 'retention.rate', 0.5)).toEqual(plan);
    expect(withValue(plan, 'micro.narrow.cap', 2)).toEqual(plan);
  });
});
