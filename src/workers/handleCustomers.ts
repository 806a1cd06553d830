import { groupCustomers } from '../io/customers/groupCustomers.ts';
import { profileCustomers } from '../io/customers/profileCustomers.ts';
import type { CustomersJob, CustomersReply } from './customersProtocol.ts';

/** Progress is told in steps of this, or a large file would send thousands of messages. */
const smallestStep = 0.01;

/** Does a job, telling how far it is; the last reply is its result. */
export async function handleCustomers(job: CustomersJob, reply: (reply: CustomersReply) => void): Promise<void> {
  let told = 0;
  const onProgress = (share: number) => {
    if (share - told < smallestStep) return;
    told = share;
    reply({ kind: 'progress', share });
  };
  if (job.kind === 'profile') reply({ kind: 'profile', result: await profileCustomers(job.file, onProgress) });
  else reply({ kind: 'group', result: await groupCustomers(job.file, job.request, onProgress) });
}
