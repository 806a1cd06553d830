import type { ReactNode } from 'react';
import { inWords } from '../../../i18n/problemText.ts';
import { rangeText } from '../../../i18n/rangeText.ts';
import { t } from '../../../i18n/translate.ts';
import { firstStep, readField, writeField } from '../../../io/fieldText.ts';
import { printRange } from '../../../io/uncertainText.ts';
import { distributionOf } from '../../../model/distribution.ts';
import type { Interval } from '../../../model/plan.ts';
import { type PlanPath, valueAt, withValue } from '../../../model/planPath.ts';
import { movedRange, rangeAt, withRange } from '../../../model/ranges.ts';
import { usePlanState, useView } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { DefaultNote } from './DefaultNote.tsx';

/** A parameter of the plan with its explanation, default and source. */
export function PlanField({ path }: { path: PlanPath }) {
  const { plan, readOnly, epoch, change, closeGroup } = usePlanState((state) => state);
  const setUnread = useView((view) => view.setUnread);
  const value = valueAt(plan, path) ?? null;
  const range = rangeAt(plan, path);
  const place = { kind: 'value', field: path } as const;
  const planWith = (next: number | null, ends: Interval | null) => withRange(withValue(plan, path, next), path, ends);
  const put = (next: number | null, ends: Interval | null) =>
    change({ code: 'field', path }, planWith(next, ends), path);
  const hint: ReactNode = (
    <>
      {t(`field.${path}.why`)} <DefaultNote path={path} value={value} onReset={(next) => put(next, null)} />
    </>
  );
  return (
    <NumberField
      label={t(`field.${path}`)}
      value={value}
      range={range}
      write={(next, ends) => writeField(path, next, plan.currency, ends)}
      read={(text) => inWords(readField(path, text, planWith, place))}
      onChange={put}
      onCommit={closeGroup}
      firstStep={firstStep(path)}
      onUnread={setUnread}
      epoch={epoch}
      readOnly={readOnly}
      rangeNote={range && rangeText(printRange(range, value, { place, currency: plan.currency }))}
      rangeAround={(ends, next) => movedRange(ends, distributionOf(place, ends), next)}
      hint={hint}
      {...(path === 'reachShape' && { placeholder: t('assumptions.poisson') })}
    />
  );
}
