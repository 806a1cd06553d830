import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import {
  type PublishedRange,
  publishedRangesFor,
  publishedRangesIn,
  withPublishedRanges,
} from '../../../model/publishedRanges.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { publishedLine } from './publishedWords.ts';

/** Published ranges to take up, and those that are taken up, each with its source. */
export function PublishedRanges() {
  const { plan, readOnly, change } = usePlanState((state) => state);
  const open = readOnly ? [] : publishedRangesFor(plan);
  const used = publishedRangesIn(plan);
  return (
    <div className="published-ranges">
      {open.length > 0 && (
        <>
          <p>{t('decide.published.offer', { count: open.length })}</p>
          <Button variant="outlined" onClick={() => change({ code: 'publishedRanges' }, withPublishedRanges(plan))}>
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
