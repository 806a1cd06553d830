import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Figures } from '../words/cellWords.ts';
import { sizeText, testText, worthText } from './cardWords.ts';
import { IncludedBox } from './IncludedBox.tsx';

interface SegmentCardProps {
  readonly plan: Plan;
  readonly position: number;
  readonly figures: Figures;
  /** How many of its cells could not be read. */
  readonly unread: number;
  readonly onOpen: () => void;
}

/** A segment at a glance; a tap opens it. */
export function SegmentCard({ plan, position, figures, unread, onOpen }: SegmentCardProps) {
  const segment = plan.segments[position];
  const named = segmentName(plan, position);
  const test = testText(figures);
  return (
    <>
      <button type="button" className="card-open" aria-haspopup="dialog" onClick={onOpen}>
        <bdi className="card-name">{named}</bdi>
        <span className="card-size">{sizeText(segment, plan)}</span>
        <span className="card-worth">{worthText(figures, plan.currency)}</span>
        {test !== null && <span className="card-test">{test}</span>}
        {unread > 0 && <span className="card-unread">{t('segments.unread', { count: unread })}</span>}
      </button>
      <IncludedBox segment={segment} named={named} />
    </>
  );
}
