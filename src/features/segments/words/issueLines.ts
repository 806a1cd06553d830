import { placeText } from '../../../i18n/placeText.ts';
import { issueText } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import type { Issue } from '../../../model/issue.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';

/** Errors that are listed one by one; the rest are counted. */
const mostListed = 5;

/** What would be wrong with the plan, line by line. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  const more = issues.length - mostListed;
  const rest = more > 0 ? [t('import.problems.more', { count: more })] : [];
  return [...issues.slice(0, mostListed).map(issueLine), ...rest];
}

function issueLine({ path, code, params: { limit } }: Issue): string {
  const printed = typeof limit === 'number' ? formatFactor(limit) : String(limit ?? '');
  return t('refusal.issue', { place: placeText(path), problem: issueText(code, { limit: printed }) });
}
