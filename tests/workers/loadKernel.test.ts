import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginOf, kernelProgram } from '../../src/engine/index.ts';
import { loadKernel } from '../../src/workers/loadKernel.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The compiled kernel's rows lie in WebAssembly's memory, whose size is in whole pages and does not end with the rows. */
function isCompiled({ rows }: { rows: Float64Array }): boolean {
  return rows.buffer.byteLength % 65_536 === 0 && rows.byteOffset > 0;
}

describe('the kernel', () => {
  it.each([0, 1, 31, 10_000])('is compiled, with %i rows of its own', (rowCount) => {
    const [kernel, other] = [loadKernel(rowCount), loadKernel(rowCount)];
    expect(isCompiled(kernel)).toBe(true);
    expect(kernel.rows.length).toBe(beginOf(rowCount));
    kernel.rows.fill(1);
    expect(other.rows.every((value) => value === 0)).toBe(true);
  });

  it('is small enough to be part of a script', () => expect(atob(kernelProgram).length).toBeLessThan(12_000));

  it.each([
    ['there is no WebAssembly', undefined],
    ['there is no SIMD', { ...WebAssembly, validate: (): boolean => false }],
    [
      'the policy of the page refuses it',
      {
        validate: (): boolean => true,
        Module: class {
          constructor() {
            throw new WebAssembly.CompileError('violates the content security policy');
          }
        },
      },
    ],
  ])('is plain TypeScript where %s', (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly);
    const kernel = loadKernel(3);
    expect(isCompiled(kernel)).toBe(false);
    expect(kernel.rows.length).toBe(beginOf(3));
  });
});
