import { narrowPrice } from '../../curves/narrowPrice.ts';
import { impressionsAtMarginalReach, reachAt } from '../../curves/reach.ts';
import type { Market } from '../../outcome/market.ts';
import type { SegmentLine } from './segmentLine.ts';

/** Earnings of any stretch of the line, were it one segment. */
export interface StretchEarnings {
  /** Profit before fixed costs at the best spend, each unit of media money counted at its price μ. */
  earningsOf(from: number, to: number): number;
  /** People as entered. */
  entriesOf(from: number, to: number): number;
  /** Below this, a difference of earnings is rounding. */
  readonly dust: number;
}

/**
 * Earnings of stretches by sums from the start of the line to each place, so that any stretch takes a handful of steps:
 * π = max over x of V·R(x/h) − μ·x, with V and h of the merged segment as `mergedTargets` has them.
 *
 * @param moneyPrice μ, what a unit of media money must bring: the plan's own marginal return. Above 0.
 */
export function openEarnings(market: Market, line: SegmentLine, moneyPrice: number): StretchEarnings {
  const sums = sumsAlong(market, line);
  const { micro, attention, reachShape, carryOver, microMargins } = market;
  const over = (column: Float64Array, from: number, to: number) => column[to] - column[from];

  function worthOf(from: number, to: number): number {
    const shared = sharedAlong(line, sums, from, to);
    const gained = over(sums.massWorth, from, to) + shared * over(sums.organic, from, to);
    const offers = over(sums.massOffers, from, to) + shared * over(sums.offers, from, to);
    return gained * carryOver * microMargins - offers;
  }

  function scaleOf(from: number, to: number): number {
    const shared = narrowPrice(micro.cpm, over(sums.entries, from, to), micro.narrow) + micro.dataFee;
    return (over(sums.ownMoney, from, to) + over(sums.sharing, from, to) * shared) / (1000 * attention);
  }

  return {
    earningsOf(from, to) {
      const worth = worthOf(from, to);
      const price = scaleOf(from, to) * moneyPrice;
      // Rounding of the sums may leave a little less than nothing of a stretch without people.
      if (!(price > 0 && worth > price)) return 0;
      const impressions = impressionsAtMarginalReach(price / worth, reachShape);
      return worth * reachAt(impressions, reachShape) - price * impressions;
    },
    entriesOf: (from, to) => over(sums.entries, from, to),
    dust: 1e-12 * Math.abs(worthOf(0, line.count)),
  };
}

/** Sums over the places before each place of the line: one more entry than places. */
interface SumsAlong {
  readonly organic: Float64Array;
  readonly organicAdvantage: Float64Array;
  readonly massWorth: Float64Array;
  readonly massOffers: Float64Array;
  readonly offers: Float64Array;
  readonly ownMoney: Float64Array;
  readonly sharing: Float64Array;
  readonly entries: Float64Array;
}

function sumsAlong({ targets, micro }: Market, line: SegmentLine): SumsAlong {
  const along = (value: (at: number, row: number) => number) => {
    const sums = new Float64Array(line.count + 1);
    for (let at = 0; at < line.count; at++) sums[at + 1] = sums[at] + value(at, line.row[at]);
    return sums;
  };
  const impressions = (row: number) => targets.people[row] / targets.precision[row];
  const offers = (row: number) => targets.people[row] * targets.baseline[row] * targets.offerCost[row];
  return {
    organic: along((at) => line.organicValue[at]),
    organicAdvantage: along((at) => line.organicValue[at] * line.advantage[at]),
    massWorth: along((at, row) => line.organicValue[at] * targets.macroLift[row]),
    massOffers: along((_, row) => offers(row) * (1 + targets.macroLift[row])),
    offers: along((_, row) => offers(row)),
    ownMoney: along((at, row) =>
      Number.isNaN(line.ownCpm[at]) ? 0 : impressions(row) * (line.ownCpm[at] + micro.dataFee),
    ),
    sharing: along((at, row) => (Number.isNaN(line.ownCpm[at]) ? impressions(row) : 0)),
    entries: along((at) => line.entries[at]),
  };
}

/** `sharedAdvantage` of a stretch, by the sums: the place where half of the weight is reached is searched for. */
function sharedAlong(line: SegmentLine, sums: SumsAlong, from: number, to: number): number {
  const half = (sums.organic[to] - sums.organic[from]) / 2;
  if (!(half > 0)) return 0;
  const middle = sums.organic[from] + half;
  let low = from;
  let high = to;
  while (high - low > 1) {
    const at = (low + high) >> 1;
    if (sums.organic[at] <= middle) low = at;
    else high = at;
  }
  const whole = sums.organicAdvantage[low] - sums.organicAdvantage[from];
  return (whole + (middle - sums.organic[low]) * line.advantage[low]) / half;
}
