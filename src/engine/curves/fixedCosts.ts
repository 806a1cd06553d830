/**
 * Fixed costs of the versions after what they share: the j-th dearest version costs F_(j)·j^(log2 reuse).
 *
 * @param costs F_j, fixed cost of each targeted segment, in plan order, 0 or more.
 * @param reuse progress ratio: each doubling of the number of versions costs this factor; 1 = nothing is shared, no
 * economy of scale.
 * @returns what each version costs, in the order given; dearest counted first, ties in plan order.
 * @source worked case "D-learning-fixed": 4 versions of 10,000 at 0.9 cost 35,562.06 together.
 */
export function fixedCosts(costs: Float64Array, reuse: number): Float64Array {
  if (reuse === 1) return costs;
  const exponent = Math.log2(reuse);
  const order = Uint32Array.from(costs, (_, i) => i).sort((a, b) => costs[b] - costs[a] || a - b);
  const shared = new Float64Array(costs.length);
  for (let rank = 0; rank < order.length; rank++) {
    shared[order[rank]] = costs[order[rank]] * (rank + 1) ** exponent;
  }
  return shared;
}

/** The exponent of a learning or volume curve: −log2(progress ratio). 0.95 gives 0.074, 0.9 gives 0.152. */
export function progressExponent(progressRatio: number): number {
  return -Math.log2(progressRatio);
}
