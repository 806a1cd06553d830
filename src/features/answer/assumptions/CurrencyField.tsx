import { useState } from 'react';
import { issueText } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { TextField } from '../../../ui/TextField.tsx';

/** The plan's currency; a code that is none stays as typed, and the last good one counts. */
export function CurrencyField() {
  const { plan, readOnly, change, closeGroup } = usePlanState((state) => state);
  const [draft, setDraft] = useState<string | null>(null);
  const withCurrency = (currency: string) => ({ ...plan, currency });
  const code = (draft ?? plan.currency).trim().toUpperCase();
  const unknown = checkPlan(withCurrency(code)).some(isError);

  function type(text: string): void {
    const typed = text.trim().toUpperCase();
    setDraft(text);
    if (!checkPlan(withCurrency(typed)).some(isError))
      change({ code: 'field', path: 'currency' }, withCurrency(typed), 'currency');
  }

  return (
    <TextField
      label={t('field.currency')}
      value={draft ?? plan.currency}
      onChange={type}
      onCommit={() => {
        if (!unknown) setDraft(null);
        closeGroup();
      }}
      hint={t('assumptions.currency.why')}
      problem={unknown ? issueText('unknownCurrency') : null}
      readOnly={readOnly}
    />
  );
}
