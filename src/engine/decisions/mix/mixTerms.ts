import type { Plan } from '../../../model/plan.ts';
import { describeMarket, type Market } from '../../outcome/market.ts';
import { saturationScale } from '../../outcome/split.ts';
import { type MassBuyPrices, massBuyPrices } from './massBuy.ts';
import type { MixConstraints } from './mixConstraints.ts';

/**
 * Everything that choosing a mix depends on, in columns: a row for each segment of the plan.
 *
 * Section 6 of the model in terms of y = eλ_i, a segment's attended targeted impressions per head, and m = eλ_M, the
 * mass ones. With a = addressable and, per converting person, α = microLift·L·v_U − (1 + microLift)·offer,
 * γ = macroLift·L·v_M − (1 + macroLift)·massOffer, β = (max(lifts) − microLift)·L·v_U and c = β − γ, targeting a
 * segment adds to what the mass campaign brings from it
 *
 *   Δ(y) = p·[α·R(y) + c·R_both] = alone·R(y) − shared·(R(y) − R(y + m) + R(m)),  alone = p·α,  shared = −p·a·c
 *
 * for p = D·n·match·baseline, since R_both = a·(R(m) + R(y) − R(y + m)).
 */
export interface MixTerms {
  readonly count: number;
  readonly alone: Float64Array;
  readonly shared: Float64Array;
  /** Media money at which y = 1. */
  readonly scale: Float64Array;
  /** What the segment's version costs before versions share anything. */
  readonly fixed: Float64Array;
  /** Media money of a targeted segment: at least, at most. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** 1: must be targeted, −1: must not be, 0: free. */
  readonly rule: Int8Array;
  /** D·n·match, people who can be addressed. */
  readonly people: Float64Array;
  readonly reachShape: number | null;
  readonly attention: number;
  /** 1 + micro's fee. */
  readonly feeFactor: number;
  readonly setupCost: number;
  readonly reuse: number;
  readonly mass: MassTerms;
}

export interface MassTerms extends MassBuyPrices {
  /** What everybody would bring, less coupons, if all registered the mass message: the campaign brings worth·R(m). */
  readonly worth: number;
  /** People who can see it. */
  readonly people: number;
  readonly addressable: number;
  /** At least |d²/dm²| of all that a mix brings, whoever is targeted, over |R''(m)|. */
  readonly curvature: number;
}

/** Rows of the plan under constraints. The plan must be free of errors. */
export function mixTerms(plan: Plan, constraints: MixConstraints): MixTerms {
  const market = describeMarket({
    ...plan,
    segments: plan.segments.map((segment) => ({ ...segment, included: true })),
  });
  const { targets, macro } = market;
  const rows = responseRows(market);
  return {
    count: targets.count,
    ...rows,
    fixed: targets.fixedCost,
    ...ruleColumns(plan, constraints),
    people: targets.people,
    reachShape: market.reachShape,
    attention: market.attention,
    feeFactor: 1 + market.micro.fee,
    setupCost: market.micro.setupCost,
    reuse: market.micro.reuse,
    mass: { ...massBuyPrices(market), ...massResponse(market, rows.shared), addressable: macro.addressable },
  };
}

function responseRows(market: Market): Pick<MixTerms, 'alone' | 'shared' | 'scale'> {
  const { targets, macro, carryOver, macroMargins, microMargins } = market;
  const column = () => new Float64Array(targets.count);
  const [alone, shared, scale] = [column(), column(), column()];
  for (let i = 0; i < targets.count; i++) {
    const [macroLift, microLift, value] = [targets.macroLift[i], targets.microLift[i], targets.value[i]];
    const byMicro = microLift * carryOver * value * microMargins - (1 + microLift) * targets.offerCost[i];
    const byMacro = macroLift * carryOver * value * macroMargins - (1 + macroLift) * macro.offerCost;
    const byBoth = (Math.max(macroLift, microLift) - microLift) * carryOver * value * microMargins - byMacro;
    const converting = targets.people[i] * targets.baseline[i];
    alone[i] = converting * byMicro;
    shared[i] = -converting * macro.addressable * byBoth;
    scale[i] = saturationScale(market, i);
  }
  return { alone, shared, scale };
}

function massResponse(market: Market, shared: Float64Array): Pick<MassTerms, 'worth' | 'people' | 'curvature'> {
  const { everyone, macro, carryOver, macroMargins } = market;
  const won = everyone.worth * carryOver * macroMargins;
  const worth = macro.addressable * (won - (everyone.converting + everyone.persuaded) * macro.offerCost);
  return { worth, people: macro.addressable * everyone.people, curvature: curvatureOf(worth, shared) };
}

/** A bound of how a mix bends with the mass media, whoever is targeted: see `MassTerms.curvature`. */
export function curvatureOf(worth: number, shared: Float64Array): number {
  let gaining = 0;
  let losing = 0;
  for (let i = 0; i < shared.length; i++) {
    if (shared[i] > 0) gaining += shared[i];
    else losing -= shared[i];
  }
  return worth >= gaining ? worth + 2 * losing : Math.abs(worth) + 2 * (gaining + losing);
}

function ruleColumns(plan: Plan, { rules }: MixConstraints): Pick<MixTerms, 'rule' | 'least' | 'most'> {
  const count = plan.segments.length;
  const least = new Float64Array(count).fill(plan.micro.minSpend);
  const most = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const rule = new Int8Array(count);
  for (const { position, wanted, least: from, most: to } of rules) {
    if (from !== null) least[position] = from;
    if (to !== null) most[position] = to;
    rule[position] = wanted === 'always' ? 1 : wanted === 'never' ? -1 : 0;
  }
  return { rule, least, most };
}
