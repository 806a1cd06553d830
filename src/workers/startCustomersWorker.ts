import type { CustomersWorker } from './customersRunner.ts';

/** Starts a worker for one list of customers. */
export function startCustomersWorker(): CustomersWorker {
  return new Worker(new URL('./customersWorker.ts', import.meta.url), { type: 'module' });
}
