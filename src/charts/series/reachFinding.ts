import type { Rival } from '../figures.ts';
import type { ReachRow } from './reachRows.ts';

export type ReachFinding =
  | { readonly kind: 'noneBought' }
  | { readonly kind: 'one'; readonly first: Rival; readonly share: number; readonly second: Rival }
  | {
      readonly kind: 'both';
      readonly first: Rival;
      readonly share: number;
      readonly second: Rival;
      readonly less: number;
    };

/** Who reaches more people; whoever does comes first. */
export function reachFinding(rows: readonly ReachRow[]): ReachFinding {
  const macro = rows.find(({ strategy }) => strategy === 'macro')?.share ?? null;
  const micro = rows.find(({ strategy }) => strategy === 'micro')?.share ?? null;
  if (macro === null && micro === null) return { kind: 'noneBought' };
  if (micro === null) return { kind: 'one', first: 'macro', share: macro ?? 0, second: 'micro' };
  if (macro === null) return { kind: 'one', first: 'micro', share: micro, second: 'macro' };
  return macro >= micro
    ? { kind: 'both', first: 'macro', share: macro, second: 'micro', less: micro }
    : { kind: 'both', first: 'micro', share: micro, second: 'macro', less: macro };
}
