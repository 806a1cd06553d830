import { t } from '../../../i18n/translate.ts';
import { Select } from '../../../ui/Select.tsx';

const states = ['included', 'excluded'] as const;

interface IncludedSelectProps {
  readonly included: boolean;
  readonly onChange: (included: boolean) => void;
}

/** Whether many segments shall be targeted. */
export function IncludedSelect({ included, onChange }: IncludedSelectProps) {
  return (
    <Select
      label={t('segments.many.value')}
      value={included ? 'included' : 'excluded'}
      options={states.map((value) => ({ value, label: t(`segments.many.${value}`) }))}
      onChange={(value) => onChange(value === 'included')}
    />
  );
}
