import type { MessageKey } from '../../i18n/en.ts';
import { t } from '../../i18n/translate.ts';
import type { Rival } from '../figures.ts';
import type { LegendGroup, MarkLook } from './marks.ts';

/** One mark for each of the two, without a heading; the message says what it stands for. */
export function rivalLegend(message: MessageKey, looks: Readonly<Record<Rival, MarkLook>>): readonly LegendGroup[] {
  const items = (['macro', 'micro'] as const).map((rival) => ({
    label: t(message, { rival }),
    mark: { shape: 'bar' as const, look: looks[rival] },
  }));
  return [{ heading: null, items }];
}
