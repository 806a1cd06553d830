import { useMemo, useState } from 'react';
import type { CustomerGroups, CustomerProfile, GroupRequest } from '../../../../io/customers/customers.ts';
import type { Plan } from '../../../../model/plan.ts';
import { type Built, buildFromCustomers } from '../../../../store/building.ts';
import { type CustomerList, useCustomers } from '../../../../store/useBuilding.ts';
import { type Choices, keyName, noChoices, requestOf } from './choices.ts';

/** A list of customers, what was chosen of it, and the segments that its groups would be. */
export function useCustomerGroups(plan: Plan) {
  const list = useCustomers();
  const [choices, setChoices] = useState(noChoices);
  const [asked, setAsked] = useState<GroupRequest | null>(null);
  const profile = list.profile.kind === 'done' ? list.profile.value : null;
  const groups = list.groups.kind === 'done' ? list.groups.value : null;
  const request = profile === null ? null : requestOf(choices, profile);
  const scaleTo = choices.scaled ? plan.population : null;
  const built = useMemo(
    () => (profile && asked && groups ? build(plan, { profile, asked, groups, scaleTo }) : null),
    [plan, profile, asked, groups, scaleTo],
  );
  return {
    list,
    choices,
    profile,
    groups,
    built,
    /** The groups can be counted: something is chosen, and cut points can be read. */
    ready: request !== null,
    open(customers: CustomerList): void {
      setChoices(noChoices);
      list.open(customers);
    },
    choose(next: Choices): void {
      setChoices(next);
      if (next.columns !== choices.columns || next.value !== choices.value) list.forgetGroups();
    },
    count(): void {
      if (request === null) return;
      setAsked(request);
      list.group(request);
    },
  };
}

export type CustomerGroupsState = ReturnType<typeof useCustomerGroups>;

interface Counted {
  readonly profile: CustomerProfile;
  readonly asked: GroupRequest;
  readonly groups: CustomerGroups;
  readonly scaleTo: number | null;
}

function build(plan: Plan, { profile, asked, groups, scaleTo }: Counted): Built {
  return buildFromCustomers(plan, {
    groups: groups.groups,
    nameOf: (key, column) => keyName(key, asked.columns[column], profile),
    scaleTo,
  });
}
