import { t } from '../../../../i18n/translate.ts';
import type { CustomerProfile } from '../../../../io/customers/customers.ts';
import { formatCount } from '../../../../numbers/formatCount.ts';
import { usePlan } from '../../../../store/useSession.ts';
import { Checkbox } from '../../../../ui/Checkbox.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { listColumnName } from './choices.ts';
import type { CustomerGroupsState } from './useCustomerGroups.ts';

interface ValueChoicesProps extends Pick<CustomerGroupsState, 'choices' | 'choose'> {
  readonly profile: CustomerProfile;
}

/** What else the list says: the value of a conversion, and whether its customers stand for the whole market. */
export function ValueChoices({ profile, choices, choose }: ValueChoicesProps) {
  const { population } = usePlan();
  const numbers = profile.columns.filter((column) => column.numbers !== null);
  const options = numbers.map(({ position }) => ({
    value: String(position),
    label: listColumnName(profile, position),
  }));
  return (
    <div className="builder-fields">
      <Select
        label={t('builder.customers.value')}
        hint={t('builder.customers.value.why')}
        value={choices.value === null ? '' : String(choices.value)}
        options={[{ value: '', label: t('builder.customers.value.none') }, ...options]}
        onChange={(value) => choose({ ...choices, value: value === '' ? null : Number(value) })}
      />
      <Checkbox
        label={t('builder.customers.scale', { people: formatCount(population, 'full') })}
        checked={choices.scaled}
        onChange={(scaled) => choose({ ...choices, scaled })}
      />
    </div>
  );
}
