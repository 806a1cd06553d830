import type { Kernel } from '../engine/index.ts';
import { loadKernel } from './loadKernel.ts';

/** Enough for every number of a plan to be uncertain. */
const rowCount = 1024;
let kernel: Kernel | null = null;

/** One kernel serves all jobs of a worker: a simulation starts on cleared rows. */
export function sharedKernel(): Kernel {
  kernel ??= loadKernel(rowCount);
  return kernel;
}
