import { signChange } from '../../numerics/roots.ts';
import { bestExposure, gainAt } from './bestSpend.ts';
import type { MixTerms } from './mixTerms.ts';
import type { Prices } from './relaxation.ts';

/** Fills `media` with what each row takes at these prices; gives the sum. */
export function spendAt(
  terms: MixTerms,
  rows: Uint32Array,
  m: number,
  { mu, rho }: Prices,
  media: Float64Array,
): number {
  const { scale, least, most, people, mass, reachShape } = terms;
  const price = (1 + mu) * terms.feeFactor;
  let sum = 0;
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k];
    const h = scale[i];
    const alone = terms.alone[i] + rho * people[i];
    const shared = terms.shared[i] + rho * people[i] * mass.addressable;
    const wanted = h > 0 ? h * bestExposure(alone, shared, m, price * h, reachShape) : 0;
    let x = Math.min(most[i], Math.max(least[i], wanted));
    if (alone < shared && x > least[i]) {
      const net = (money: number) => gainAt(alone, shared, money / h, m, reachShape) - price * money;
      if (net(x) < net(least[i])) x = least[i];
    }
    media[k] = x;
    sum += x;
  }
  return sum;
}

/** Fills `media` with what the rows take at the price at which they take all of the money; gives the sum. */
export function splitMoney(
  terms: MixTerms,
  rows: Uint32Array,
  m: number,
  { money, rho }: { readonly money: number; readonly rho: number },
  media: Float64Array,
): number {
  // In this variable the money taken is nearly linear: exactly so without a mass campaign.
  const shape = terms.reachShape;
  const muOf = (u: number) => (shape === null ? Math.expm1(u) : u ** -(shape + 1) - 1);
  const take = (u: number, into: Float64Array) => spendAt(terms, rows, m, { mu: muOf(u), rho }, into);
  const over = (u: number) => take(u, media) - money;
  let [low, high] = shape === null ? [0, 1] : [1, 0.5];
  while (over(high) > 0 && muOf(high) < 1e12) {
    low = high;
    high = shape === null ? high * 2 : high / 4;
  }
  const [a, b] = signChange(over, low, high);
  const [[cheaper], [dearer]] = a[1] > 0 ? [a, b] : [b, a];
  const more = new Float64Array(rows.length);
  take(cheaper, more);
  const sum = take(dearer, media);
  for (let k = 0; k < rows.length; k++) if (jumps(terms, rows[k], rho, media[k])) more[k] = media[k];
  return sum + takeRest(media, more, money - sum);
}

/** Whether a row is at its least because its gain, convex before it is concave, pays only with much more. */
function jumps({ alone, shared, people, least, mass }: MixTerms, row: number, rho: number, media: number): boolean {
  const own = alone[row] - shared[row] + rho * people[row] * (1 - mass.addressable);
  return own < 0 && media <= least[row];
}

/**
 * Takes the rest of the money on the way from `media` to `more`, and gives what is taken. Two prices with no number between
 * them may be far apart in money where that is tiny beside what would saturate a segment.
 */
function takeRest(media: Float64Array, more: Float64Array, rest: number): number {
  let room = 0;
  for (let k = 0; k < media.length; k++) room += more[k] - media[k];
  const share = room > 0 ? Math.min(1, Math.max(0, rest / room)) : 0;
  for (let k = 0; k < media.length; k++) media[k] += share * (more[k] - media[k]);
  return share * room;
}
