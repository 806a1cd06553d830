import type { Rival } from '../figures.ts';
import type { MoneyPart } from '../series/moneyParts.ts';
import type { MarkLook } from './marks.ts';

/** The look of a part and the colour of text on it; null where text on it would be hard to read. */
export interface PartMark {
  readonly look: MarkLook;
  readonly ink: string | null;
}

/** From what is paid first, in the full colour, to what is paid last, in its palest. */
export function moneyMark(rival: Rival, part: MoneyPart, hatch: string): PartMark {
  const on = `var(--on-${rival})`;
  switch (part) {
    case 'production':
    case 'versions':
      return { look: { fill: `var(--${rival})` }, ink: on };
    case 'media':
    case 'onTarget':
      return { look: { fill: `var(--${rival}-soft-1)` }, ink: on };
    case 'offTarget':
      return { look: { fill: `url(#${hatch})`, stroke: `var(--${rival})`, strokeDasharray: '3 2' }, ink: 'var(--ink)' };
    case 'data':
      return { look: { fill: `var(--${rival})`, fillOpacity: 0.5 }, ink: null };
    case 'fees':
      return { look: { fill: `var(--${rival}-soft-2)` }, ink: 'var(--ink)' };
    case 'offers':
      return { look: { fill: 'var(--paper)', stroke: `var(--${rival})` }, ink: 'var(--ink)' };
  }
}
