import { t } from '../../i18n/translate.ts';
import type { WaterfallRow } from '../series/waterfallRows.ts';
import type { LegendGroup, MarkLook } from './marks.ts';
import { barLooks } from './strategyMarks.ts';

type Look = WaterfallRow['look'];
type Looks = Readonly<Record<Look, MarkLook>>;

/** The profits as everywhere; a gain solid, a loss an outline, in no strategy's colour. */
export function waterfallLooks(hatch: string): Looks {
  const { macro, micro } = barLooks(hatch);
  return {
    macro,
    micro,
    gain: { fill: 'var(--muted)' },
    loss: { fill: 'var(--paper)', stroke: 'var(--muted)', strokeWidth: 1.5 },
  };
}

/** Text inside a solid bar; null where it needs a plate. */
export const waterfallInks: Readonly<Record<Look, string | null>> = {
  macro: 'var(--on-macro)',
  micro: null,
  gain: 'var(--paper)',
  loss: null,
};

export function waterfallLegend(shown: readonly Look[], looks: Looks): readonly LegendGroup[] {
  const items = shown.map((look) => ({
    label: t('charts.waterfall.mark', { look }),
    mark: { shape: 'bar' as const, look: looks[look] },
  }));
  return [{ heading: null, items }];
}
