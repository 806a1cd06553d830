import { t } from '../../i18n/translate.ts';
import { bases } from '../../model/basis.ts';
import { useComparison, useView } from '../../store/useSession.ts';
import { Select } from '../../ui/Select.tsx';
import './basis.css';

/** What macro and micro have in common where they are compared, and what that means. */
export function BasisChoice() {
  const { basis, compareAt } = useView((view) => view);
  const elsewhere = useComparison().basis !== 'sameBudget';
  const means = t(`basis.${basis}.means`);
  return (
    <div className="basis">
      <Select
        label={t('basis.label')}
        value={basis}
        options={bases.map((value) => ({ value, label: t(`basis.${value}`) }))}
        onChange={compareAt}
        hint={elsewhere ? `${means} ${t('basis.elsewhere')}` : means}
      />
    </div>
  );
}
