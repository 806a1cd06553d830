/**
 * Shapley values: what each player adds to a game, the mean over all orders in which they could join.
 *
 * Formula: φ_d = Σ_{S without d} |S|!·(n−|S|−1)!/n! · (v(S ∪ d) − v(S)).
 *
 * @param players n, a small whole number: the game is played 2^n times.
 * @param worth v(S) of a coalition S, given as bits: bit d is set where player d takes part. Any finite number.
 * @returns one value a player, in the unit of v. They add up to v(all) − v(none); a player who never changes v gets 0;
 * two who change it alike get the same (tests/engine/waterfall.test.ts).
 * @source Shapley 1953, "A value for n-person games".
 * @example v = 0, 10 (first alone), 30 (second alone), 100 (both): 40 and 60.
 */
export function shapleyValues(players: number, worth: (coalition: number) => number): number[] {
  const worths = Array.from({ length: 2 ** players }, (_, coalition) => worth(coalition));
  const weights = orderShares(players);
  return Array.from({ length: players }, (_, player) => {
    const joining = 1 << player;
    let value = 0;
    for (let others = 0; others < worths.length; others++) {
      if ((others & joining) !== 0) continue;
      value += weights[bitsIn(others)] * (worths[others | joining] - worths[others]);
    }
    return value;
  });
}

/** k!·(n−k−1)!/n! = 1/(n·C(n−1, k)): the share of the orders in which just k given others join before a player. */
function orderShares(players: number): number[] {
  const shares = [1 / players];
  for (let before = 1; before < players; before++) {
    shares.push((shares[before - 1] * before) / (players - before));
  }
  return shares;
}

function bitsIn(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
