import type { CustomerGroups, CustomerProfile, CustomersProblem, GroupRequest } from '../io/customers/customers.ts';
import type { Result } from '../model/result.ts';

/** What is done with a list of customers; a worker does one and goes. */
export type CustomersJob =
  | { readonly kind: 'profile'; readonly file: Blob }
  | { readonly kind: 'group'; readonly file: Blob; readonly request: GroupRequest };

export type CustomersReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'profile'; readonly result: Result<CustomerProfile, CustomersProblem> }
  | { readonly kind: 'group'; readonly result: Result<CustomerGroups, CustomersProblem> }
  | { readonly kind: 'failed'; readonly message: string };
