/**
 * What one message for several segments adds: the average advantage of the half of them who gain least from messages of
 * their own. A message that speaks to all can only say what fits all.
 *
 * Formula: A = 2/Σw · Σ w·a over the lower half of the weight; equal to the weighted mean of a minus its mean absolute
 * deviation from the median.
 *
 * @param advantage a of each member, rising. @param weight w of each member, 0 or more, some above 0.
 * @returns a lift between the least advantage and the mean; the common one where all are alike. Merging groups never
 * raises Σ A·Σw (tests/laws/segmentCount.test.ts).
 * @source assumption.
 * @example advantages 0.04 and 0.10 of equal weight share 0.04; 0.02, 0.04 and 0.12 share 0.0267.
 */
export function sharedAdvantage(advantage: Float64Array, weight: Float64Array): number {
  let total = 0;
  for (let i = 0; i < weight.length; i++) total += weight[i];
  const half = total / 2;
  let left = half;
  let sum = 0;
  for (let i = 0; i < weight.length && left > 0; i++) {
    const taken = Math.min(left, weight[i]);
    sum += taken * advantage[i];
    left -= taken;
  }
  return sum / half;
}
