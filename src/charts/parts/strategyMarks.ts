import type { Strategy } from '../figures.ts';
import type { MarkLook } from './marks.ts';

/** Told apart without colour too: macro solid, micro hatched, the mix an outline. */
export function barLooks(hatch: string): Readonly<Record<Strategy, MarkLook>> {
  return {
    macro: { fill: 'var(--macro)' },
    micro: { fill: `url(#${hatch})`, stroke: 'var(--micro)', strokeWidth: 1.5 },
    mix: { fill: 'var(--paper)', stroke: 'var(--mix)', strokeWidth: 1.5 },
  };
}

/** Told apart without colour too: macro solid, micro dashed, the mix dotted. */
export const lineLooks: Readonly<Record<Strategy, MarkLook>> = {
  macro: { fill: 'none', stroke: 'var(--macro)', strokeWidth: 2 },
  micro: { fill: 'none', stroke: 'var(--micro)', strokeWidth: 2, strokeDasharray: '6 4' },
  mix: { fill: 'none', stroke: 'var(--mix)', strokeWidth: 2, strokeDasharray: '0.1 5', strokeLinecap: 'round' },
};

/** The best mix, unlike the plan's own, is a whole line. */
export const frontierLooks: Readonly<Record<Strategy, MarkLook>> = {
  ...lineLooks,
  mix: { fill: 'none', stroke: 'var(--mix)', strokeWidth: 2.5 },
};

/** Small text and dots in a line's colour. */
export const lineInks: Readonly<Record<Strategy, string>> = {
  macro: 'var(--macro-text)',
  micro: 'var(--micro-text)',
  mix: 'var(--mix)',
};
