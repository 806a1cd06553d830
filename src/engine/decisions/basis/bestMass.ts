import { largestAmount } from '../../../model/fields.ts';
import { costOfImpressions, type PricePiece, pricePieces } from '../../curves/impressions.ts';
import { marginalReach } from '../../curves/reach.ts';
import { peaksBetween } from '../../numerics/peaks.ts';
import { type MacroOutcome, macroOutcome, noMacro } from '../../outcome/macro.ts';
import type { Market } from '../../outcome/market.ts';

/**
 * What the mass campaign brings at the budget at which it earns most; not bought, at a budget of 0, where no budget earns
 * anything.
 *
 * Its profit over impressions q is A·R(κq) − (1 + fee)·C(q) − production, with κ = e/(N·addressable) and A the contribution
 * if everyone who can be reached registered the message. Where the price falls with volume that is neither concave nor has
 * one peak only: both A·κ·R'(κq) and the price of one more impression fall, piece by piece of the price, so that
 * `peaksBetween` finds all peaks, and the best of them is taken.
 *
 * @returns a profit that no other budget that a plan may have beats (tests/laws/basis.test.ts). @example N = 1000, addressable 1, A = 400,
 * price 100 a thousand, r = 1, no fee or production: 400·1/(1 + λ)² = 100, λ = 1: budget 100, profit 100.
 */
export function bestMass(market: Market): MacroOutcome {
  const { macro } = market;
  let best = noMacro(0);
  for (const impressions of peakVolumes(market)) {
    const media = costOfImpressions(impressions, macro.cpm, macro.discount) * (1 + macro.fee);
    const outcome = macroOutcome(market, Math.min(largestAmount, macro.productionCost + media));
    if (outcome.profit > best.profit) best = outcome;
  }
  return best;
}

function peakVolumes(market: Market): number[] {
  const { macro, population, attention, reachShape } = market;
  const perImpression = attention / (population * macro.addressable);
  const worth = worthOfAll(market) * perImpression;
  if (!(worth > 0)) return [];
  const rise = (q: number) => worth * marginalReach(perImpression * q, reachShape);
  const pieces = pricePieces(macro.cpm, macro.discount);
  return pieces.flatMap(({ from, price }, i) => {
    const fall = (q: number) => price(q) * (1 + macro.fee);
    const to = pieces[i + 1]?.from ?? endOf({ from, price: fall }, rise, 1 / perImpression);
    return peaksBetween({ rise, fall }, from, to);
  });
}

/** A: the contribution of the mass campaign if everyone who can see it registered it. */
function worthOfAll({ everyone, macro, carryOver, macroMargins }: Market): number {
  const offers = (everyone.converting + everyone.persuaded) * macro.offerCost;
  return macro.addressable * (everyone.worth * carryOver * macroMargins - offers);
}

/**
 * A volume beyond which the profit falls. From one impression per head on marginal reach falls faster than any price does,
 * so that what holds at one volume holds at all beyond.
 */
function endOf({ from, price }: PricePiece, rise: (q: number) => number, onePerHead: number): number {
  let end = Math.max(2 * from, onePerHead);
  while (rise(end) > price(2 * end)) end *= 2;
  return end;
}
