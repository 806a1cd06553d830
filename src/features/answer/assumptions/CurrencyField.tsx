import { useEffect, useId, useState } from 'react';
import { issueText } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import { usePlanState, useView } from '../../../store/useSession.ts';
import { TextField } from '../../../ui/TextField.tsx';

/** The plan's currency; a code that is none stays as typed, and the last good one counts. */
export function CurrencyField() {
  const { plan, readOnly, epoch, change, closeGroup } = usePlanState((state) => state);
  const setUnread = useView((view) => view.setUnread);
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly epoch: number } | null>(null);
  const text = draft?.epoch === epoch ? draft.text : plan.currency;
  const withCurrency = (currency: string) => ({ ...plan, currency });
  const code = text.trim().toUpperCase();
  const unknown = checkPlan(withCurrency(code)).some(isError);

  useEffect(() => {
    setUnread(id, unknown);
    return () => setUnread(id, false);
  }, [id, unknown, setUnread]);

  function type(next: string): void {
    const typed = next.trim().toUpperCase();
    setDraft({ text: next, epoch });
    if (!checkPlan(withCurrency(typed)).some(isError))
      change({ code: 'field', path: 'currency' }, withCurrency(typed), 'currency');
  }

  return (
    <TextField
      label={t('field.currency')}
      value={text}
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
