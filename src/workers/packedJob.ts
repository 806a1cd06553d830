import { memoryOfDraws } from '../engine/index.ts';
import { memoryOf, packPlan, unpackPlan } from './packedPlan.ts';
import type { Job, PackedJob } from './protocol.ts';

/** A job on its way to a worker, and the memory that is handed over instead of copied. */
export function packJob(job: Job): readonly [PackedJob, ArrayBuffer[]] {
  if (job.kind === 'summary') return [job, job.portions.flatMap(memoryOfDraws)];
  const plan = packPlan(job.plan);
  return [{ ...job, plan }, memoryOf(plan)];
}

export function unpackJob(job: PackedJob): Job {
  return job.kind === 'summary' ? job : { ...job, plan: unpackPlan(job.plan) };
}
