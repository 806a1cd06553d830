import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveTridiagonal } from '../../src/engine/numerics/tridiagonal.ts';

describe('a tridiagonal system', () => {
  it('is solved as by hand', () => {
    expect([...solveTridiagonal(Float64Array.of(2, 2), Float64Array.of(1, 9), Float64Array.of(4, 5))]).toEqual([1, 2]);
    expect([...solveTridiagonal(Float64Array.of(4), Float64Array.of(9), Float64Array.of(2))]).toEqual([0.5]);
  });

  it('gives back its right side', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    const row = fc.tuple(entry, entry);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const beside = Float64Array.from(rows, ([x]) => x);
        const right = Float64Array.from(rows, ([, x]) => x);
        const x = solveTridiagonal(new Float64Array(rows.length).fill(2.5), beside, right);
        const at = (values: Float64Array, i: number) => values[i] ?? 0;
        for (let i = 0; i < rows.length; i++) {
          const before = i > 0 ? at(beside, i - 1) * at(x, i - 1) : 0;
          const after = i + 1 < rows.length ? at(beside, i) * at(x, i + 1) : 0;
          expect(before + 2.5 * at(x, i) + after).toBeCloseTo(at(right, i), 12);
        }
      }),
    );
  });
});
