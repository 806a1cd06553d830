import { useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import {
  type PublishedRange,
  publishedRangesFor,
  publishedRangesIn,
  withPublishedRanges,
} from '../../../model/publishedRanges.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { publishedLine } from './publishedWords.ts';

/** Published ranges to take up, and those that are taken up, each with its source; of the plan as it lately was. */
export function PublishedRanges({ plan }: { readonly plan: Plan }) {
  const { plans } = useSession();
  const readOnly = usePlanState((state) => state.readOnly);
  const open = useMemo(() => (readOnly ? [] : publishedRangesFor(plan)), [readOnly, plan]);
  const used = useMemo(() => publishedRangesIn(plan), [plan]);
  function takeUp() {
    const state = plans.getState();
    state.change({ code: 'publishedRanges' }, withPublishedRanges(state.plan));
  }
  return (
    <div className="published-ranges">
      {open.length > 0 && (
        <>
          <p>{t('decide.published.offer', { count: open.length })}</p>
          <Button variant="outlined" onClick={takeUp}>
            {t('decide.published')}
          </Button>
        </>
      )}
      <Ranges title={t('decide.published.would')} plan={plan} ranges={open} />
      <Ranges title={t('decide.published.set')} plan={plan} ranges={used} />
    </div>
  );
}

interface RangesProps {
  readonly title: string;
  readonly plan: Plan;
  readonly ranges: readonly PublishedRange[];
}

function Ranges({ title, plan, ranges }: RangesProps) {
  if (ranges.length === 0) return null;
  return (
    <Disclosure title={title} note={ranges.length}>
      <ul>
        {ranges.map((range) => {
          const { set, source } = publishedLine(plan, range);
          return (
            <li key={range.path}>
              {set} <span>{source}</span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
