import { t } from '../../../../i18n/translate.ts';
import type { CustomersProblem } from '../../../../io/customers/customers.ts';
import { formatCount } from '../../../../numbers/formatCount.ts';

/** Why a list of customers cannot be used, in words. */
export function customersProblemText(problem: CustomersProblem | { readonly code: 'failed' }): string {
  const full = (figure: number) => formatCount(figure, 'full');
  switch (problem.code) {
    case 'unclosedQuote':
    case 'rowTooLong':
      return t(`builder.refusal.${problem.code}`, { row: full(problem.row) });
    case 'tooManyColumns':
    case 'tooManyGroups':
      return t(`builder.refusal.${problem.code}`, { limit: full(problem.limit) });
    default:
      return t(`builder.refusal.${problem.code}`);
  }
}
