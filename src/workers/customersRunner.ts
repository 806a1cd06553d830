import type { CustomersJob, CustomersReply } from './customersProtocol.ts';

/** The part of Worker that a run needs. */
export interface CustomersWorker {
  postMessage(job: CustomersJob): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CustomersReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Starts a job and gives what ends it at once; after that, and after the result, it says nothing more. */
export type RunCustomers = (job: CustomersJob, onReply: (reply: CustomersReply) => void) => () => void;

/** Runs each job in a worker of its own: ending the worker ends the job, whatever it is doing. */
export function createCustomersRunner(startWorker: () => CustomersWorker): RunCustomers {
  return (job, onReply) => {
    const worker = startWorker();
    const end = () => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    };
    const tell = (reply: CustomersReply) => {
      if (reply.kind !== 'progress') end();
      onReply(reply);
    };
    worker.onmessage = ({ data }) => tell(data);
    worker.onerror = ({ message }) => tell({ kind: 'failed', message });
    worker.postMessage(job);
    return end;
  };
}
