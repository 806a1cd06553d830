import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EqualPartsInput, equalParts } from '../../../src/engine/builder/equalParts.ts';
import { fragmentation } from '../../../src/engine/builder/fragmentation.ts';
import { responseOf } from '../../../src/engine/builder/response.ts';
import { wholeParts } from '../../../src/engine/builder/wholeParts.ts';
import { law } from '../../laws/law.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe('whole parts', () => {
  it('are rounded by largest remainder: 100 seats for 21,878, 9,713, 4,167 and 3,252 people', () => {
    expect([...wholeParts([21_878, 9_713, 4_167, 3_252], 100)]).toEqual([56, 25, 11, 8]);
    expect([...wholeParts([1, 1, 1], 100)]).toEqual([34, 33, 33]);
  });

  it('add up to the total exactly, each less than 1 from its exact share', () => {
    const weights = fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
      .filter((all) => sum(all) > 1e-3);
    law([weights, fc.integer({ min: 0, max: 1e12 })], (all, total) => {
      const parts = wholeParts(all, total);
      expect(sum(parts)).toBe(total);
      all.forEach((weight, i) => {
        expect(Math.abs(parts[i] - (weight / sum(all)) * total)).toBeLessThan(1.001);
      });
    });
  });
});

const input = (changes: Partial<EqualPartsInput> = {}): EqualPartsInput => ({
  count: 10,
  people: 1_000_003,
  sizeSpread: 0.5,
  liftSpread: 0.4,
  seed: 1,
  ...changes,
});

const inputs = fc.record({
  count: fc.integer({ min: 1, max: 300 }),
  people: fc.integer({ min: 0, max: 1e9 }),
  sizeSpread: fc.double({ min: 0, max: 1, noNaN: true }),
  liftSpread: fc.double({ min: 0, max: 1, noNaN: true }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe('equal parts', () => {
  it('add up to the people exactly and keep the mean lift over people, whatever the spread', () => {
    law([inputs], (one) => {
      const { sizes, liftFactors } = equalParts(one);
      expect(sum(sizes)).toBe(one.people);
      expect(sizes.every((size) => Number.isInteger(size) && size >= 0)).toBe(true);
      expect(liftFactors.every((factor) => factor >= 0 && Number.isFinite(factor))).toBe(true);
      if (one.people > 0) expect(sum(liftFactors.map((factor, i) => factor * sizes[i])) / one.people).toBeCloseTo(1, 9);
    });
  });

  it('are equal where nothing is spread, but for whole people', () => {
    const { sizes, liftFactors } = equalParts(input({ sizeSpread: 0, liftSpread: 0 }));
    expect(Math.max(...sizes) - Math.min(...sizes)).toBe(1);
    expect([...liftFactors]).toEqual(new Array<number>(10).fill(1));
  });

  it('are the same for the same seed and others for another', () => {
    expect(equalParts(input())).toEqual(equalParts(input()));
    expect(equalParts(input({ seed: 2 })).sizes).not.toEqual(equalParts(input()).sizes);
  });

  it('keep their sizes when the spread of lifts changes', () => {
    expect(equalParts(input({ liftSpread: 0 })).sizes).toEqual(equalParts(input()).sizes);
  });

  it('spread by about what was asked for', () => {
    const { sizes } = equalParts(input({ count: 5000, people: 1e9, sizeSpread: 0.5 }));
    expect(Math.min(...sizes) / 200_000).toBeCloseTo(0.5, 1);
    expect(Math.max(...sizes) / 200_000).toBeCloseTo(1.5, 1);
  });
});

describe('a group’s response', () => {
  const usual = { baseline: 0.02, value: 40, macroLift: 0.06, ratio: 1.3 };
  const factors = { baseline: 1, lift: 1, value: 1 };

  it('is everybody’s times its factors', () => {
    const response = responseOf(usual, { baseline: 2, lift: 1.5, value: 0.5 });
    expect(response).toEqual({ baseline: 0.04, value: 20, macroLift: 0.09, microLift: 0.117, capped: false });
  });

  it('is brought down to what is possible, and says so', () => {
    const half = responseOf({ ...usual, baseline: 0.5, macroLift: 0.8, ratio: 1.5 }, factors);
    expect(half).toMatchObject({ macroLift: 0.8, microLift: 1, capped: true });
    expect(responseOf(usual, { ...factors, baseline: 100 })).toMatchObject({ baseline: 1, microLift: 0, capped: true });
    expect(responseOf({ ...usual, macroLift: -0.9 }, factors)).toMatchObject({ microLift: -1, capped: true });
  });

  it('never converts more than everybody, or fewer than nobody', () => {
    const factor = fc.double({ min: 0, max: 1000, noNaN: true });
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const lift = fc.double({ min: -1, max: 5, noNaN: true });
    law([rate, lift, factor, factor], (baseline, macroLift, baselineFactor, liftFactor) => {
      const response = responseOf(
        { ...usual, baseline, macroLift },
        { ...factors, baseline: baselineFactor, lift: liftFactor },
      );
      expect(response.baseline * (1 + response.microLift)).toBeLessThanOrEqual(1);
      expect(response.baseline * (1 + response.macroLift)).toBeLessThanOrEqual(1);
      expect(Math.min(response.microLift, response.macroLift)).toBeGreaterThanOrEqual(-1);
    });
  });
});

describe('fragmentation', () => {
  const micro = { setupCost: 0, costPerSegment: 100, reuse: 1 };

  it('makes the fixed cost per person grow with every trait that is crossed in', () => {
    expect(fragmentation([3, 2], 1000, micro)).toEqual([
      { traits: 1, segments: 3, people: 1000 / 3, costPerPerson: 0.3 },
      { traits: 2, segments: 6, people: 1000 / 6, costPerPerson: 0.6 },
    ]);
  });

  it('counts the set-up once, and what versions share', () => {
    const [step] = fragmentation([4], 1000, { setupCost: 500, costPerSegment: 10_000, reuse: 0.9 });
    // Worked case D-learning-fixed: 4 versions of 10,000 at 0.9 cost 35,562.06 together.
    expect(step.costPerPerson).toBeCloseTo(36.06206, 4);
  });

  it('has no cost per person where there is nobody, and stops where no plan could run', () => {
    expect(fragmentation([2], 0, micro)[0].costPerPerson).toBeNull();
    expect(fragmentation([1000, 100, 2], 1000, micro)).toHaveLength(2);
  });
});
