import type { ReactNode } from 'react';
import { inWords } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { firstStep, readField, writeField } from '../../../io/fieldText.ts';
import { type PlanPath, valueAt, withValue } from '../../../model/planPath.ts';
import { usePlanState, useView } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { DefaultNote } from './DefaultNote.tsx';

/** A parameter of the plan with its explanation, default and source. */
export function PlanField({ path }: { path: PlanPath }) {
  const { plan, readOnly, epoch, change, closeGroup } = usePlanState((state) => state);
  const setUnread = useView((view) => view.setUnread);
  const value = valueAt(plan, path) ?? null;
  const put = (next: number | null) => change({ code: 'field', path }, withValue(plan, path, next), path);
  const hint: ReactNode = (
    <>
      {t(`field.${path}.why`)} <DefaultNote path={path} value={value} onReset={put} />
    </>
  );
  return (
    <NumberField
      label={t(`field.${path}`)}
      value={value}
      write={(next) => writeField(path, next, plan.currency)}
      read={(text) => inWords(readField(path, text, (next) => withValue(plan, path, next)))}
      onChange={put}
      onCommit={closeGroup}
      firstStep={firstStep(path)}
      onUnread={setUnread}
      epoch={epoch}
      readOnly={readOnly}
      hint={hint}
      {...(path === 'reachShape' && { placeholder: t('assumptions.poisson') })}
    />
  );
}
