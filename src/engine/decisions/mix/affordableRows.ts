import { leastCost } from './fillBudget.ts';
import type { MixTerms } from './mixTerms.ts';

interface Weighed {
  /** What targeting each row adds: the weakest are given up first. */
  readonly net: Float64Array;
  /** 1: stays whatever it adds. */
  readonly rule: Int8Array;
  readonly budget: number;
}

/** The rows without the weakest, until their least cost is within the budget; null where those that stay cost more. */
export function affordableRows(
  terms: MixTerms,
  chosen: Uint32Array,
  m: number,
  { net, rule, budget }: Weighed,
): Uint32Array | null {
  let rows = chosen;
  while (rows.length > 0 && leastCost(terms, rows, m) > budget * (1 + 1e-12)) {
    const fewer = withoutWeakest(rows, net, rule);
    if (fewer.length === rows.length) return null;
    rows = fewer;
  }
  return rows;
}

function withoutWeakest(rows: Uint32Array, net: Float64Array, rule: Int8Array): Uint32Array {
  const share = Math.max(1, Math.floor(rows.length / 64));
  const weakest = [...rows].filter((row) => rule[row] === 0).sort((a, b) => net[a] - net[b]);
  const dropped = new Set(weakest.slice(0, share));
  return rows.filter((row) => !dropped.has(row));
}
