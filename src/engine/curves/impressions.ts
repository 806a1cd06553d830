import type { Discount } from '../../model/plan.ts';

/**
 * The money that q impressions cost at a price that falls with volume: C(q), continuous and rising in q.
 *
 * - none: C = q·cpm/1000
 * - power: the price per thousand is cpm·max(floor, (max(q, from)/from)^(−exponent)), so beyond `from` C grows as
 *   q^(1−exponent) until the floor. exponent = −log2(progress ratio): 0.95 gives 0.074, 0.9 gives 0.152.
 * - brackets: each rate applies to the impressions inside its bracket (the all-units kind would not be rising).
 *
 * @param impressions q, 0 or more.
 * @param cpm price of the first thousand; brackets carry their own.
 * @source worked cases "scale cost" (12 → 11.40 at 200 m, 10.12 at 1,000 m) and "tier-incremental".
 */
export function costOfImpressions(impressions: number, cpm: number, discount: Discount): number {
  switch (discount.kind) {
    case 'none':
      return (impressions * cpm) / 1000;
    case 'power': {
      const volume = Math.max(impressions, discount.from) / discount.from;
      return ((impressions * cpm) / 1000) * Math.max(discount.floor, volume ** -discount.exponent);
    }
    case 'brackets':
      return costInBrackets(impressions, discount.brackets);
  }
}

/**
 * What one impression more costs at q impressions: C'(q), the slope of `costOfImpressions`, in money per impression.
 *
 * - none: cpm/1000
 * - power: (1 − exponent) times the price per impression between `from` and the floor, beyond it the price itself
 * - brackets: the rate of the bracket that the next impression falls in
 *
 * @param impressions q, 0 or more. At a kink it is the slope to the right.
 * @source follows from C; tests hold it against differences of C.
 * @example 12 a thousand at exponent 0.074 from 100 m: at 200 m (1 − 0.074)·11.40/1000 = 0.01056.
 */
export function marginalCostOfImpressions(impressions: number, cpm: number, discount: Discount): number {
  switch (discount.kind) {
    case 'none':
      return cpm / 1000;
    case 'power': {
      const { exponent, from, floor } = discount;
      if (impressions < from) return cpm / 1000;
      const fall = (impressions / from) ** -exponent;
      return (cpm / 1000) * (fall > floor ? (1 - exponent) * fall : floor);
    }
    case 'brackets':
      return (discount.brackets.findLast(({ from }) => from <= impressions)?.cpm ?? cpm) / 1000;
  }
}

/**
 * How many impressions an amount of media money buys: the inverse of `costOfImpressions`, in closed form.
 *
 * @param money 0 or more. @returns q, rising in money; costOfImpressions(q) gives the money back to 1e-12.
 */
export function impressionsFor(money: number, cpm: number, discount: Discount): number {
  switch (discount.kind) {
    case 'none':
      return (1000 * money) / cpm;
    case 'power':
      return impressionsAtPower(money, cpm, discount);
    case 'brackets':
      return impressionsInBrackets(money, discount.brackets);
  }
}

function impressionsAtPower(
  money: number,
  cpm: number,
  { exponent, from, floor }: Discount & { kind: 'power' },
): number {
  const undiscounted = (1000 * money) / cpm;
  if (undiscounted <= from) return undiscounted;
  const atFloor = undiscounted / floor;
  if (exponent === 0) return undiscounted;
  const volume = (undiscounted / from) ** (1 / (1 - exponent));
  return volume ** -exponent > floor ? from * volume : atFloor;
}

/** A stretch of volumes, up to the next one's `from`, on which the price of one more impression has no jump. */
export interface PricePiece {
  readonly from: number;
  /** C'(q), money for one more impression: constant or falling in q. */
  readonly price: (impressions: number) => number;
}

/**
 * What one more impression costs, the derivative of `costOfImpressions`, piece by piece: the price jumps between two
 * pieces only.
 *
 * - none: cpm/1000
 * - power: cpm/1000 up to `from`, then (1 − exponent)·cpm/1000·(q/from)^(−exponent), and cpm·floor/1000 from the
 *   volume from·floor^(−1/exponent) on
 * - brackets: each bracket's own
 *
 * @returns pieces by rising `from`, the first from 0; none is shorter than 0. @example none, cpm 12: 0.012 throughout.
 */
export function pricePieces(cpm: number, discount: Discount): readonly PricePiece[] {
  const flat = (from: number, perThousand: number): PricePiece => ({ from, price: () => perThousand / 1000 });
  switch (discount.kind) {
    case 'none':
      return [flat(0, cpm)];
    case 'power': {
      const { exponent, from, floor } = discount;
      if (exponent === 0) return [flat(0, cpm)];
      const falling = (impressions: number) => (((1 - exponent) * cpm) / 1000) * (impressions / from) ** -exponent;
      const pieces = [flat(0, cpm), { from, price: falling }, flat(from * floor ** (-1 / exponent), cpm * floor)];
      return pieces.filter((piece) => Number.isFinite(piece.from));
    }
    case 'brackets':
      return discount.brackets.map((bracket) => flat(bracket.from, bracket.cpm));
  }
}

type Brackets = (Discount & { kind: 'brackets' })['brackets'];

function costInBrackets(impressions: number, brackets: Brackets): number {
  let cost = 0;
  for (let i = 0; i < brackets.length && brackets[i].from < impressions; i++) {
    const end = Math.min(impressions, brackets[i + 1]?.from ?? impressions);
    cost += ((end - brackets[i].from) * brackets[i].cpm) / 1000;
  }
  return cost;
}

function impressionsInBrackets(money: number, brackets: Brackets): number {
  let left = money;
  for (let i = 0; i < brackets.length; i++) {
    const { from, cpm } = brackets[i];
    const width = (brackets[i + 1]?.from ?? Number.POSITIVE_INFINITY) - from;
    const affordable = (1000 * left) / cpm;
    if (affordable <= width) return from + affordable;
    left -= (width * cpm) / 1000;
  }
  return 0;
}
