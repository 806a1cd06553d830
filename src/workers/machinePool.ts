import { createRunner, type WorkerLike } from './runner.ts';
import { createSimulationPool, type SimulationPool } from './simulationPool.ts';

/** More have little left to share. */
const mostMembers = 8;
/** Where it is not told. */
const usualCores = 2;

/** A pool with as many workers as the machine has cores, but for the one that the page itself runs on. */
export function createMachinePool(startWorker: () => WorkerLike): SimulationPool {
  const cores = globalThis.navigator?.hardwareConcurrency ?? usualCores;
  const count = Math.max(1, Math.min(mostMembers, cores - 1));
  const members = Array.from({ length: count }, () => createRunner(startWorker));
  return createSimulationPool(members);
}
