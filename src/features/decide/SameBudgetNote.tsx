import { t } from '../../i18n/translate.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { useComparison, usePlan } from '../../store/useSession.ts';

/** Says that what follows does not go by the basis of the verdict above. */
export function SameBudgetNote() {
  const { basis } = useComparison();
  const { budget, currency } = usePlan();
  if (basis === 'sameBudget') return null;
  return <p className="same-budget-note">{t('decide.sameBudget', { budget: formatMoney(budget, currency) })}</p>;
}
