import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { t } from '../../../i18n/translate.ts';
import { usePlanState, useResults, useSegmentsView } from '../../../store/useSession.ts';
import './cards.css';
import { SegmentCard } from './SegmentCard.tsx';
import { unreadCount } from './unreadCount.ts';
import { usePageTop } from './usePageTop.ts';

/** What most cards are high. */
const cardHeight_px = 96;

interface SegmentCardsProps {
  readonly onOpen: (position: number) => void;
}

/** A card for each segment shown; only those in sight, and their neighbours, are in the page. */
export function SegmentCards({ onOpen }: SegmentCardsProps) {
  const { plan, unread } = usePlanState((state) => state);
  const { outcome } = useResults();
  const shown = useSegmentsView((view) => view.shown);
  const list = useRef<HTMLUListElement>(null);
  const top = usePageTop(list);
  const count = shown?.length ?? plan.segments.length;
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => cardHeight_px,
    overscan: 4,
    scrollMargin: top,
  });
  return (
    <ul ref={list} className="cards" aria-label={t('segments.table')} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const position = shown?.[index] ?? index;
        const segment = plan.segments[position];
        return (
          <li
            key={segment.id}
            ref={virtual.measureElement}
            data-index={index}
            data-excluded={!segment.included || undefined}
            aria-setsize={count}
            aria-posinset={index + 1}
            className="card"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <SegmentCard
              plan={plan}
              position={position}
              figures={outcome.figuresAt(position)}
              unread={unreadCount(unread, segment.id)}
              onOpen={() => onOpen(position)}
            />
          </li>
        );
      })}
    </ul>
  );
}
