import type { ChartFigures, Rival } from '../figures.ts';

/** What is paid before the first impression: the cost that splitting makes grow. */
export type MoneyFinding =
  | { readonly kind: 'noneBought' | 'noFixed' }
  | { readonly kind: 'one'; readonly first: Rival; readonly amount: number }
  | {
      readonly kind: 'both';
      readonly first: Rival;
      readonly amount: number;
      readonly second: Rival;
      readonly less: number;
    };

/** The dearer start comes first. */
export function moneyFinding({ macro, micro }: ChartFigures): MoneyFinding {
  const starts = [
    { rival: 'macro' as const, bought: macro.bought, amount: macro.production },
    { rival: 'micro' as const, bought: micro.bought, amount: micro.fixed },
  ].filter(({ bought }) => bought);
  const [first, second] = starts.toSorted((a, b) => b.amount - a.amount);
  if (first === undefined) return { kind: 'noneBought' };
  if (first.amount === 0) return { kind: 'noFixed' };
  if (second === undefined) return { kind: 'one', first: first.rival, amount: first.amount };
  return { kind: 'both', first: first.rival, amount: first.amount, second: second.rival, less: second.amount };
}

/** Share of micro's media money that falls on people outside the segments; null where nothing does. */
export function wastedShare({ micro }: ChartFigures): number | null {
  const media = micro.onTargetMedia + micro.wastedMedia;
  return micro.bought && micro.wastedMedia > 0 ? micro.wastedMedia / media : null;
}
