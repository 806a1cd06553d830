import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { distributionOf, medianOf } from '../../src/model/distribution.ts';
import { isError } from '../../src/model/issue.ts';
import type { Plan } from '../../src/model/plan.ts';
import { isPlanPath, valueAt } from '../../src/model/planPath.ts';
import { publishedRangesFor, publishedRangesIn, withPublishedRanges } from '../../src/model/publishedRanges.ts';
import { withRange } from '../../src/model/ranges.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const usual = plainPlan({
  micro: { match: 0.6, dataFee: 1, cpm: 12, fee: 0.15 },
  macro: { fee: 0.1, productionCost: 30_000 },
  segments: [plainSegment({ macroLift: 0.06, microLift: 0.078 })],
});

const pathsOf = (plan: Plan) => publishedRangesFor(plan).map(({ path }) => path);

describe('published ranges', () => {
  it('are proposed for every value that a source has a range of', () => {
    expect(pathsOf(usual)).toEqual([
      'segments.*.microLift',
      'micro.match',
      'micro.cpm',
      'micro.dataFee',
      'micro.fee',
      'macro.fee',
      'macro.productionCost',
    ]);
  });

  it('name their sources', () => {
    for (const { source } of publishedRangesFor(usual)) {
      expect(source.source).toMatch(/\w/);
      expect(source.year).toBeGreaterThan(2000);
    }
  });

  it('are as wide as published, around the value of the plan', () => {
    const ranges = withPublishedRanges(usual).ranges;
    const [low, high] = ranges['micro.match'];
    const odds = (share: number) => share / (1 - share);
    expect(odds(high) / odds(low)).toBeCloseTo(odds(0.8) / odds(0.3), 3);
    expect([low, high]).toEqual([expect.closeTo(0.329, 3), expect.closeTo(0.821, 3)]);
    expect(ranges['macro.productionCost']).toEqual([expect.closeTo(13_416.4, 1), expect.closeTo(67_082, 1)]);
    expect(ranges['segments.*.microLift']).toEqual([
      expect.closeTo(1 / Math.sqrt(1.7), 5),
      expect.closeTo(Math.sqrt(1.7), 5),
    ]);
  });

  it('are left out where the value lies outside, is uncertain already, or is not there', () => {
    expect(pathsOf({ ...usual, macro: { ...usual.macro, productionCost: 300_000, fee: 0 } })).not.toContain(
      'macro.fee',
    );
    expect(pathsOf({ ...usual, macro: { ...usual.macro, productionCost: 300_000 } })).not.toContain(
      'macro.productionCost',
    );
    expect(pathsOf(withRange(usual, 'micro.cpm', [11, 13]))).not.toContain('micro.cpm');
    expect(pathsOf({ ...usual, segments: [] })).not.toContain('segments.*.microLift');
    expect(pathsOf({ ...usual, segments: [plainSegment({ macroLift: 0, microLift: 0.1 })] })).not.toContain(
      'segments.*.microLift',
    );
  });

  it('change nothing of the plan but its ranges, whose best guess is its value', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const next = withPublishedRanges(plan);
        expect({ ...next, ranges: plan.ranges }).toEqual(plan);
        expect(next.ranges).toMatchObject(plan.ranges);
        expect(checkPlan(next).filter(isError)).toEqual([]);
        for (const { path, proposed } of publishedRangesFor(plan)) {
          const place = isPlanPath(path)
            ? ({ kind: 'value', field: path } as const)
            : ({ kind: 'factor', field: path } as const);
          const value = isPlanPath(path) ? (valueAt(plan, path) ?? 0) : 1;
          expect(medianOf(distributionOf(place, proposed), proposed) / value).toBeCloseTo(1, 5);
        }
      }),
    );
  });

  it('are proposed once', () => {
    expect(publishedRangesFor(withPublishedRanges(usual))).toEqual([]);
    expect(withPublishedRanges(withPublishedRanges(usual))).toEqual(withPublishedRanges(usual));
  });

  it('are known again once they are taken up, until they are changed', () => {
    expect(publishedRangesIn(usual)).toEqual([]);
    const taken = withPublishedRanges(usual);
    expect(publishedRangesIn(taken)).toEqual(publishedRangesFor(usual));
    const changed = withRange(taken, 'micro.cpm', [1, 2]);
    expect(publishedRangesIn(changed).map(({ path }) => path)).toEqual(
      pathsOf(usual).filter((path) => path !== 'micro.cpm'),
    );
  });
});
