import { formatMoney } from '../../numbers/formatMoney.ts';
import type { ChartFigures, Rival } from '../figures.ts';
import { type MoneyPart, macroParts, microParts, type PartAmount } from './moneyParts.ts';
import { partName } from './moneyWords.ts';
import { textWidth } from './textWidth.ts';

/** A part of a stacked bar with its place in pixels and its words. */
export interface LabelledPart {
  readonly rival: Rival;
  readonly part: MoneyPart;
  readonly amount: number;
  readonly name: string;
  readonly money: string;
  /** Name and money fit inside the part. */
  readonly fits: boolean;
}

export const partLabelSize = 11;
const pad = 6;

/** Which parts can carry their own label, where the dearer strategy fills `width` pixels; the others go to a list. */
export function labelledParts(
  { macro, micro }: ChartFigures,
  currency: string,
  width: number,
): readonly LabelledPart[] {
  const longest = Math.max(macro.cost, micro.cost);
  const label =
    (rival: Rival) =>
    ({ part, amount }: PartAmount): LabelledPart => {
      const name = partName(part);
      const money = formatMoney(amount, currency, 'short');
      const needed = Math.max(textWidth(name, partLabelSize), textWidth(money, partLabelSize, true)) + 2 * pad;
      return { rival, part, amount, name, money, fits: (amount / longest) * width >= needed };
    };
  return [...macroParts(macro).map(label('macro')), ...microParts(micro).map(label('micro'))];
}
