import { t } from '../../../../i18n/translate.ts';
import { type CustomerProfile, mostGroupColumns } from '../../../../io/customers/customers.ts';
import { ColumnRow } from './ColumnRow.tsx';
import type { CustomerGroupsState } from './useCustomerGroups.ts';

interface ColumnTableProps extends Pick<CustomerGroupsState, 'choices' | 'choose'> {
  readonly profile: CustomerProfile;
}

/** The columns of the list, to choose those that make the groups. */
export function ColumnTable({ profile, choices, choose }: ColumnTableProps) {
  const full = choices.columns.length === mostGroupColumns;
  return (
    <fieldset className="builder-columns">
      <legend>{t('builder.customers.columns', { most: String(mostGroupColumns) })}</legend>
      {profile.columns.map(({ position }) => (
        <ColumnRow key={position} profile={profile} position={position} choices={choices} choose={choose} full={full} />
      ))}
    </fieldset>
  );
}
