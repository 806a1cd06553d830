import { t } from '../../i18n/translate.ts';
import type { LegendGroup, Mark } from './marks.ts';

export type MapMark = 'macro' | 'micro' | 'none' | 'tie';

/** Told apart without colour too: macro plain, micro hatched, neither blank. */
export function mapMarks(hatch: string): Readonly<Record<MapMark, Mark>> {
  return {
    macro: { shape: 'bar', look: { fill: 'var(--macro)', fillOpacity: 0.55 } },
    micro: { shape: 'bar', look: { fill: `url(#${hatch})` } },
    none: { shape: 'bar', look: { fill: 'var(--paper)', stroke: 'var(--hairline)' } },
    tie: { shape: 'line', look: { fill: 'none', stroke: 'var(--ink)', strokeWidth: 2 } },
  };
}

export function mapLegend(shown: readonly MapMark[], marks: Readonly<Record<MapMark, Mark>>): readonly LegendGroup[] {
  return [
    { heading: null, items: shown.map((mark) => ({ label: t('charts.map.mark', { mark }), mark: marks[mark] })) },
  ];
}
