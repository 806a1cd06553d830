import { t } from '../../i18n/translate.ts';
import { longestText } from '../../model/fields.ts';
import { usePlanState } from '../../store/useSession.ts';
import { TextField } from '../../ui/TextField.tsx';

/** The plan's name. */
export function PlanName() {
  const { plan, readOnly, change, closeGroup } = usePlanState((state) => state);
  const rename = (text: string) =>
    change({ code: 'field', path: 'name' }, { ...plan, name: text.slice(0, longestText) }, 'name');
  return (
    <TextField
      label={t('plan.name')}
      hideLabel
      value={plan.name}
      onChange={rename}
      onCommit={closeGroup}
      readOnly={readOnly}
      placeholder={t('plan.unnamed')}
    />
  );
}
