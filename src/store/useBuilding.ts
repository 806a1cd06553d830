import { useCallback, useEffect, useRef, useState } from 'react';
import type { CustomerGroups, CustomerProfile, CustomersProblem, GroupRequest } from '../io/customers/customers.ts';
import type { Result } from '../model/result.ts';
import type { CustomersJob, CustomersReply } from '../workers/customersProtocol.ts';
import { createCustomersRunner } from '../workers/customersRunner.ts';
import { startCustomersWorker } from '../workers/startCustomersWorker.ts';

/** A file with customers. */
export interface CustomerList {
  readonly name: string;
  readonly content: Blob;
}

/** How far a reading of a list of customers is. */
export type Reading<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'refused'; readonly problem: CustomersProblem | { readonly code: 'failed' } }
  | { readonly kind: 'done'; readonly value: T };

const none = { kind: 'none' } as const;
const runCustomers = createCustomersRunner(startCustomersWorker);

/** A list of customers that is read in a worker: first its columns, then its groups. What is running can be given up. */
export function useCustomers() {
  const [opened, setOpened] = useState<CustomerList | null>(null);
  const [profile, setProfile] = useState<Reading<CustomerProfile>>(none);
  const [groups, setGroups] = useState<Reading<CustomerGroups>>(none);
  const run = useRun();
  return {
    /** The name of the file. */
    name: opened?.name ?? null,
    profile,
    groups,
    open(next: CustomerList): void {
      setOpened(next);
      setGroups(none);
      run.start({ kind: 'profile', file: next.content }, (reply) =>
        setProfile(reply.kind === 'profile' ? settled(reply.result) : unsettled(reply)),
      );
      setProfile({ kind: 'running', share: 0 });
    },
    group(request: GroupRequest): void {
      if (opened === null) return;
      run.start({ kind: 'group', file: opened.content, request }, (reply) =>
        setGroups(reply.kind === 'group' ? settled(reply.result) : unsettled(reply)),
      );
      setGroups({ kind: 'running', share: 0 });
    },
    /** The groups are not those of the choices any more. */
    forgetGroups(): void {
      run.end();
      setGroups(none);
    },
    cancel(): void {
      run.end();
      if (profile.kind === 'running') setProfile(none);
      if (groups.kind === 'running') setGroups(none);
    },
  };
}

/** One job at a time; leaving the screen ends it. */
function useRun() {
  const ending = useRef<(() => void) | null>(null);
  const end = useCallback(() => {
    ending.current?.();
    ending.current = null;
  }, []);
  useEffect(() => end, [end]);
  return {
    end,
    start(job: CustomersJob, onReply: (reply: CustomersReply) => void): void {
      end();
      ending.current = runCustomers(job, onReply);
    },
  };
}

function settled<T>(result: Result<T, CustomersProblem>): Reading<T> {
  return result.ok ? { kind: 'done', value: result.value } : { kind: 'refused', problem: result.error };
}

function unsettled(reply: CustomersReply): Reading<never> {
  if (reply.kind === 'progress') return { kind: 'running', share: reply.share };
  return { kind: 'refused', problem: { code: 'failed' } };
}
