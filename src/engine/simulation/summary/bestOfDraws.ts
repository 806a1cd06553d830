/** The most that any of several choices earns in each draw; entry k of each is from the same draw k. */
export function bestOfDraws(profits: readonly Float64Array[]): Float64Array {
  const best = profits[0].slice();
  for (const profit of profits) {
    for (let k = 0; k < best.length; k++) if (profit[k] > best[k]) best[k] = profit[k];
  }
  return best;
}
