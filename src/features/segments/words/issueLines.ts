import { issueLine } from '../../../i18n/issueLine.ts';
import { t } from '../../../i18n/translate.ts';
import type { Issue } from '../../../model/issue.ts';
import { formatLimit } from '../../../numbers/formatLimit.ts';

/** Errors that are listed one by one; the rest are counted. */
const mostListed = 5;

/** What would be wrong with the plan, line by line. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  const more = issues.length - mostListed;
  const lines = issues.slice(0, mostListed).map((issue) => issueLine(issue, formatLimit(issue.params.limit)));
  return more > 0 ? [...lines, t('list.more', { count: more })] : lines;
}
