import type { MacroFigures, MicroFigures } from '../figures.ts';

export const moneyParts = [
  'production',
  'versions',
  'media',
  'onTarget',
  'offTarget',
  'data',
  'fees',
  'offers',
] as const;
export type MoneyPart = (typeof moneyParts)[number];

export interface PartAmount {
  readonly part: MoneyPart;
  readonly amount: number;
}

/** What macro's cost consists of; the parts sum to it. */
export function macroParts({ production, media, fees, offers }: MacroFigures): readonly PartAmount[] {
  return present({ production, media, fees, offers });
}

/** What micro's cost consists of; the parts sum to it. */
export function microParts(figures: MicroFigures): readonly PartAmount[] {
  const { fixed: versions, onTargetMedia: onTarget, wastedMedia: offTarget, data, fees, offers } = figures;
  return present({ versions, onTarget, offTarget, data, fees, offers });
}

function present(amounts: Partial<Record<MoneyPart, number>>): readonly PartAmount[] {
  return moneyParts.map((part) => ({ part, amount: amounts[part] ?? 0 })).filter(({ amount }) => amount !== 0);
}
