import { useId, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { Built } from '../../../store/building.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { enterRows } from '../enterRows.ts';
import { issueLines } from '../words/issueLines.ts';

interface AgreeProps {
  readonly built: Built | null;
  /** A field has a text that can't be read. */
  readonly unread: boolean;
  readonly onEntered: () => void;
}

interface Refusal {
  readonly of: Built;
  readonly issues: readonly Issue[];
}

/** The two ways into the plan, and why they are closed where they are. */
export function Agree({ built, unread, onEntered }: AgreeProps) {
  const id = useId();
  const session = useSession();
  const { plan, readOnly, scenario } = usePlanState((state) => state);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const hindrance = hindranceText(built, unread, readOnly);
  const refused = refusal !== null && refusal.of === built ? refusalText(refusal.issues) : null;

  async function enter(target: 'add' | 'replace'): Promise<void> {
    if (built === null || hindrance !== null) return;
    const { rows } = built;
    const issues = await enterRows(session, { rows, target, step: { code: 'generate', count: rows.length }, left: 0 });
    if (issues.length === 0) onEntered();
    else setRefusal({ of: built, issues });
  }

  const count = built?.rows.length ?? 0;
  const targets = targetsOf(plan, scenario !== null);
  const closed = { 'aria-disabled': hindrance !== null || undefined, 'aria-describedby': `${id}-why` };
  return (
    <>
      <p id={`${id}-why`} className="builder-why" role="status">
        {hindrance ?? refused ?? crowdText(plan, built)}
      </p>
      {targets.map((target, i) => (
        <Button
          key={target}
          variant={i === targets.length - 1 ? 'primary' : 'quiet'}
          {...closed}
          onClick={() => void enter(target)}
        >
          {t(`builder.${target}`, { count })}
        </Button>
      ))}
    </>
  );
}

/** The one that is likely meant comes last: an example's segments give way, one's own stay. */
function targetsOf({ segments }: Plan, isExample: boolean): readonly ('add' | 'replace')[] {
  if (segments.length === 0) return ['add'];
  return isExample ? ['add', 'replace'] : ['replace', 'add'];
}

function hindranceText(built: Built | null, unread: boolean, readOnly: boolean): string | null {
  if (readOnly) return t('segments.readOnly');
  if (unread) return t('builder.hindrance.unread');
  return built === null || built.rows.length === 0 ? t('builder.hindrance.nothing') : null;
}

/** Says where people would be counted twice: an overlap of 0 is assumed. */
function crowdText({ segments, population, overlap }: Plan, built: Built | null): string | null {
  const people = segments.reduce((sum, { size }) => sum + size, built?.people ?? 0);
  if (segments.length === 0 || overlap > 0 || people <= population) return null;
  return t('builder.crowd', { people: formatCount(people), population: formatCount(population) });
}

function refusalText(issues: readonly Issue[]): string {
  return t('builder.refused', { problems: issueLines(issues).join(' ') });
}
