import { t } from '../../../i18n/translate.ts';
import type { Issue } from '../../../model/issue.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { issueLines } from '../words/issueLines.ts';

/** Why the plan can't take the rows, though each of them is well. */
export function PlanErrors({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <Notice kind="problem">
      <p>{t('import.planErrors')}</p>
      <ul>
        {issueLines(issues).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
