import { t } from '../../i18n/translate.ts';
import type { Rival } from '../figures.ts';
import { drawnBands } from '../series/bandRows.ts';
import type { LegendGroup, MarkLook } from './marks.ts';

/** Told apart without colour too: macro filled, micro hatched. Thin edges show where they lie on each other. */
export function bandLooks(hatch: string): Readonly<Record<Rival, MarkLook>> {
  return {
    macro: { fill: 'var(--macro)', fillOpacity: 0.18, stroke: 'var(--macro)', strokeWidth: 0.75 },
    micro: { fill: `url(#${hatch})`, stroke: 'var(--micro)', strokeWidth: 0.75 },
  };
}

export function bandLegend(hatch: string): readonly LegendGroup[] {
  const looks = bandLooks(hatch);
  const items = drawnBands.map((strategy) => ({
    label: t('charts.band.legend', { strategy }),
    mark: { shape: 'bar', look: looks[strategy] } as const,
  }));
  return [{ heading: null, items }];
}
