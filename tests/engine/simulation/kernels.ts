import { beginOf, type Kernel, lanes, type Row } from '../../../src/engine/simulation/kernel/kernel.ts';
import { typescriptKernel } from '../../../src/engine/simulation/kernel/typescriptKernel.ts';
import { loadKernel } from '../../../src/workers/loadKernel.ts';

/** Every kernel there is; the first is what the others are held against. */
export const kernels: readonly { readonly name: string; readonly create: (rowCount: number) => Kernel }[] = [
  { name: 'TypeScript', create: typescriptKernel },
  { name: 'WebAssembly', create: loadKernel },
];

/** The numbers of a row. */
export function rowOf(kernel: Kernel, row: Row): Float64Array {
  return kernel.rows.subarray(beginOf(row), beginOf(row) + lanes);
}

/** Gives the rows from one on, each filled with a number. */
export function rowFiller(kernel: Kernel, from: Row): (value: number) => Row {
  let next = from;
  return (value) => {
    rowOf(kernel, next).fill(value);
    return next++;
  };
}
