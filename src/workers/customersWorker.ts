import type { CustomersJob, CustomersReply } from './customersProtocol.ts';
import { handleCustomers } from './handleCustomers.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<CustomersJob>) => {
  const reply = (message: CustomersReply) => self.postMessage(message);
  handleCustomers(data, reply).catch((error: unknown) => reply({ kind: 'failed', message: String(error) }));
};
