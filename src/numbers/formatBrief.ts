import { formatCount } from './formatCount.ts';
import { formatFactor } from './formatFactor.ts';
import { formatMoney } from './formatMoney.ts';
import { formatShare } from './formatShare.ts';
import { countsThings, isPercent, type NumberKind } from './numberKind.ts';

/** A number in few digits, for sentences: "13.2%", "258M", "$2.39". */
export function formatBrief(value: number, kind: NumberKind, currency: string): string {
  if (isPercent(kind)) return formatShare(value);
  if (countsThings(kind)) return formatCount(value);
  return kind === 'factor' ? formatFactor(value) : formatMoney(value, currency);
}
