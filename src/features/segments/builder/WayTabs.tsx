import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { t } from '../../../i18n/translate.ts';

export const ways = ['cross', 'equal', 'customers'] as const;
/** How segments are built. */
export type Way = (typeof ways)[number];

interface WayTabsProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly children: ReactNode;
}

/** The ways as tabs: arrow keys move between them, Tab goes into the one that is open. */
export function WayTabs({ way, onWay, children }: WayTabsProps) {
  const id = useId();

  function move(event: KeyboardEvent<HTMLElement>): void {
    const next = targetOf(event.key, ways.indexOf(way));
    if (next === null) return;
    event.preventDefault();
    onWay(ways[next]);
    document.getElementById(`${id}-${ways[next]}`)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label={t('builder.ways')} className="builder-tabs" onKeyDown={move}>
        {ways.map((one) => (
          <button
            key={one}
            id={`${id}-${one}`}
            type="button"
            role="tab"
            aria-selected={one === way}
            aria-controls={`${id}-panel`}
            tabIndex={one === way ? 0 : -1}
            className="builder-tab"
            onClick={() => onWay(one)}
          >
            {t(`builder.way.${one}`)}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${way}`} className="builder-panel">
        {children}
      </div>
    </>
  );
}

function targetOf(key: string, present: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (present + 1) % ways.length;
    case 'ArrowLeft':
      return (present + ways.length - 1) % ways.length;
    case 'Home':
      return 0;
    case 'End':
      return ways.length - 1;
    default:
      return null;
  }
}
