import { useId, useState } from 'react';
import { placeText } from '../../../i18n/placeText.ts';
import { issueText } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';
import type { Built } from '../../../store/building.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { enterBuilt } from './enterBuilt.ts';

interface AgreeProps {
  readonly built: Built | null;
  /** A field has a text that can't be read. */
  readonly unread: boolean;
  readonly onEntered: () => void;
}

/** The two ways into the plan, and why they are closed where they are. */
export function Agree({ built, unread, onEntered }: AgreeProps) {
  const id = useId();
  const { plan, readOnly, change } = usePlanState((state) => state);
  const [refused, setRefused] = useState<{ readonly built: Built | null; readonly issue: Issue } | null>(null);
  const hindrance = readOnly
    ? t('builder.hindrance.readOnly')
    : unread
      ? t('builder.hindrance.unread')
      : built === null || built.rows.length === 0
        ? t('builder.hindrance.nothing')
        : null;
  const issue = refused !== null && refused.built === built ? refused.issue : null;

  function enter(target: 'add' | 'replace'): void {
    if (built === null || hindrance !== null) return;
    const entered = enterBuilt(plan, built.rows, target, change);
    if (entered === null) onEntered();
    else setRefused({ built, issue: entered });
  }

  const count = built?.rows.length ?? 0;
  const closed = { 'aria-disabled': hindrance !== null || undefined, 'aria-describedby': `${id}-why` };
  return (
    <>
      <p id={`${id}-why`} className="builder-why" role="status">
        {hindrance ?? (issue === null ? crowdText(plan, built) : refusalText(issue))}
      </p>
      {plan.segments.length > 0 && (
        <Button {...closed} onClick={() => enter('replace')}>
          {t('builder.replace', { count })}
        </Button>
      )}
      <Button variant="primary" {...closed} onClick={() => enter('add')}>
        {t('builder.add', { count })}
      </Button>
    </>
  );
}

/** Says where people would be counted twice: an overlap of 0 is assumed. */
function crowdText({ segments, population, overlap }: Plan, built: Built | null): string | null {
  const people = segments.reduce((sum, { size }) => sum + size, built?.people ?? 0);
  if (segments.length === 0 || overlap > 0 || people <= population) return null;
  return t('builder.crowd', { people: formatCount(people), population: formatCount(population) });
}

function refusalText({ path, code, params: { limit } }: Issue): string {
  const printed = typeof limit === 'number' ? formatFactor(limit) : String(limit ?? '');
  return t('builder.refused', { place: placeText(path), problem: issueText(code, { limit: printed }) });
}
