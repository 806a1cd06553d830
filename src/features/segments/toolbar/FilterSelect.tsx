import { t } from '../../../i18n/translate.ts';
import { segmentFilters } from '../../../store/shownSegments.ts';
import { Select } from '../../../ui/Select.tsx';
import { useLook } from '../useLook.ts';

/** Shows only the segments of which something is true. */
export function FilterSelect() {
  const [{ filter }, look] = useLook();
  const options = segmentFilters.map((value) => ({ value, label: t(`segments.filter.${value}`) }));
  return (
    <Select label={t('segments.filter')} value={filter} options={options} onChange={(next) => look({ filter: next })} />
  );
}
