import type { Market } from '../outcome/market.ts';
import type { TargetedBuy } from '../outcome/targetedBuy.ts';

/** Rows of targets, those with the most media money first; the largest first where micro is not bought. */
export function rowsByMoney(
  { targets }: Market,
  { bought, media }: Pick<TargetedBuy, 'bought' | 'media'>,
): Uint32Array {
  const column = bought ? media : targets.people;
  return Uint32Array.from(column, (_, row) => row).sort((a, b) => column[b] - column[a] || a - b);
}
