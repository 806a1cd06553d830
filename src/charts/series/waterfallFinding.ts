import type { Waterfall } from '../figures.ts';

type Bar = Waterfall['bars'][number];

/** How micro comes out beside macro, and which drivers mainly make it so. */
export type WaterfallFinding =
  /** Neither is ahead: what speaks for micro, and what against it. */
  | { readonly kind: 'tie'; readonly gains: number; readonly losses: number }
  | { readonly kind: 'alike' }
  | { readonly kind: Turn; readonly gap: number; readonly first: Bar; readonly second: Bar | null };

type Turn = 'earnsMore' | 'earnsLess' | 'losesMore' | 'losesLess' | 'higher' | 'lower';

/** A second driver is named from this share of the first one on. */
const worthNaming = 0.25;

/** @param tie the difference is too small to call, by the rule of the model. */
export function waterfallFinding(fall: Waterfall, tie: boolean): WaterfallFinding {
  const gap = fall.to - fall.from;
  const pulling = fall.bars.filter(({ amount }) => amount * Math.sign(gap) > 0);
  const [first, second] = pulling.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  if (tie || first === undefined) return level(fall);
  const named = second !== undefined && Math.abs(second.amount) >= worthNaming * Math.abs(first.amount);
  return { kind: turn(fall), gap: Math.abs(gap), first, second: named ? second : null };
}

function level({ bars }: Waterfall): WaterfallFinding {
  const sum = (sign: number) => bars.reduce((total, { amount }) => total + Math.max(0, sign * amount), 0);
  const [gains, losses] = [sum(1), sum(-1)];
  return gains === 0 && losses === 0 ? { kind: 'alike' } : { kind: 'tie', gains, losses };
}

/** Nobody "earns more" who loses money. */
function turn({ from, to }: Waterfall): Turn {
  const more = to > from;
  if (Math.min(from, to) >= 0) return more ? 'earnsMore' : 'earnsLess';
  if (Math.max(from, to) <= 0) return more ? 'losesLess' : 'losesMore';
  return more ? 'higher' : 'lower';
}
