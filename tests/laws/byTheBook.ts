import { costOfImpressions } from '../../src/engine/index.ts';
import type { Plan, Segment } from '../../src/model/plan.ts';

/** The figures that are sums over people. */
export interface Figures {
  reach: number;
  incremental: number;
  organic: number;
  value: number;
  offers: number;
}

/** Sums, and the sums of their parts' sizes: how large the terms are whose rounding a total carries. */
export interface Tally {
  readonly total: Figures;
  readonly gross: Figures;
}

/** One campaign over one group of people who see nothing else. */
interface Response extends Pick<Segment, 'baseline' | 'value' | 'offerCost'> {
  readonly people: number;
  readonly perHead: number;
  readonly lift: number;
  readonly margins: number;
}

/** Section 3 of the model, a segment at a time. */
export function macroByTheBook(plan: Plan, budget: number): Tally {
  const tally = emptyTally();
  const perHead = massPerHead(plan, budget);
  for (const { people, ...crowd } of crowdsOf(plan)) {
    add(tally, respond(plan, massResponse(plan, crowd, people, perHead)));
  }
  allowForRest(tally, plan, perHead);
  return tally;
}

/** Section 4 of the model, a segment at a time, for media money x_i by position in the plan. */
export function microByTheBook(plan: Plan, media: ReadonlyMap<number, number>): Tally {
  const tally = emptyTally();
  media.forEach((money, position) => {
    add(tally, respond(plan, targetedResponse(plan, position, money)));
  });
  return tally;
}

/** Section 6 of the model, for a budget of the mass campaign and media money x_i of the targeted ones. */
export function mixByTheBook(plan: Plan, massBudget: number, media: ReadonlyMap<number, number>): Tally {
  const tally = emptyTally();
  const mass = massPerHead(plan, massBudget);
  crowdsOf(plan).forEach(({ people, ...crowd }, position) => {
    const money = media.get(position);
    const match = money === undefined ? 0 : matchOf(plan, plan.segments[position]);
    add(tally, respond(plan, massResponse(plan, crowd, people * (1 - match), mass)));
    if (money === undefined) return;
    add(tally, respondToBoth(plan, position, money, mass));
    allowForBoth(tally, plan, position, money, mass);
  });
  allowForRest(tally, plan, mass);
  return tally;
}

/** h_i, the media money at which attended impressions per head are 1. */
export function saturationOf(plan: Plan, position: number): number {
  const { match, precision, price } = termsOf(plan, plan.segments[position]);
  return (distinctOf(plan) * plan.segments[position].size * match * price) / (1000 * precision * plan.attention);
}

/** V_i, the contribution if everyone in reach registered the message. */
export function worthOf(plan: Plan, position: number): number {
  const segment = plan.segments[position];
  const { size, baseline, microLift, value, offerCost } = segment;
  const gain = baseline * microLift * plan.carryOver * value * marginsOf(plan, 'microRate');
  const coupons = baseline * (1 + microLift) * offerCost;
  return distinctOf(plan) * size * matchOf(plan, segment) * (gain - coupons);
}

export function reachByTheBook(perHead: number, shape: number | null): number {
  // 1 − (1 + λ/r)^(−r), written so that small λ keep their digits.
  return -Math.expm1(shape === null ? -perHead : -shape * Math.log1p(perHead / shape));
}

type Crowd = Pick<Segment, 'baseline' | 'value' | 'macroLift'>;

function crowdsOf(plan: Plan): (Crowd & { people: number })[] {
  const distinct = distinctOf(plan);
  const crowds = plan.segments.map((segment) => ({ ...segment, people: distinct * segment.size }));
  const inSegments = crowds.reduce((sum, { people }) => sum + people, 0);
  return [...crowds, { ...plan.rest, people: Math.max(0, plan.population - inSegments) }];
}

function distinctOf({ segments, population, overlap }: Plan): number {
  const shares = segments.map(({ size }) => size / population);
  const sum = shares.reduce((total, share) => total + share, 0);
  const independent = 1 - shares.reduce((outside, share) => outside * Math.max(0, 1 - share), 1);
  return sum === 0 ? 1 : ((1 - overlap) * Math.min(1, sum) + overlap * independent) / sum;
}

function massPerHead({ macro, population }: Plan, budget: number): number {
  const money = (budget - macro.productionCost) / (1 + macro.fee);
  return money <= 0 ? 0 : boughtFor(money, macro) / (population * macro.addressable);
}

/** The impressions that cost the money, by halving. */
function boughtFor(money: number, { cpm, discount }: Plan['macro']): number {
  let [low, high] = [0, 1];
  while (costOfImpressions(high, cpm, discount) < money) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (costOfImpressions(middle, cpm, discount) < money) low = middle;
    else high = middle;
  }
  return high;
}

function matchOf({ micro }: Plan, segment: Segment): number {
  return segment.match ?? micro.match;
}

function termsOf({ micro }: Plan, segment: Segment) {
  const { narrow } = micro;
  const premium =
    narrow !== null && segment.size < narrow.below
      ? Math.min(narrow.cap, (narrow.below / segment.size) ** narrow.exponent)
      : 1;
  return {
    match: segment.match ?? micro.match,
    precision: segment.precision ?? micro.precision,
    price: (segment.cpm ?? micro.cpm * premium) + micro.dataFee,
  };
}

function marginsOf({ retention }: Plan, rate: 'rate' | 'microRate'): number {
  if (retention === null) return 1;
  let margins = 0;
  for (let t = 0; t < retention.periods; t++) margins += (retention[rate] / (1 + retention.discount)) ** t;
  return margins;
}

function massResponse(plan: Plan, crowd: Crowd, people: number, perHead: number): Response {
  const { macro } = plan;
  const { baseline, value, macroLift: lift } = crowd;
  const margins = marginsOf(plan, 'rate');
  return { baseline, value, lift, perHead, margins, offerCost: macro.offerCost, people: people * macro.addressable };
}

function targetedResponse(plan: Plan, position: number, money: number): Response {
  const segment = plan.segments[position];
  const { match, precision, price } = termsOf(plan, segment);
  const people = distinctOf(plan) * segment.size * match;
  const { baseline, value, offerCost, microLift: lift } = segment;
  const perHead = people === 0 ? 0 : (1000 * money * precision) / (price * people);
  return { baseline, value, offerCost, lift, people, perHead, margins: marginsOf(plan, 'microRate') };
}

function respond(plan: Plan, { people, perHead, baseline, value, lift, margins, offerCost }: Response): Figures {
  const registered = people * reachByTheBook(plan.attention * perHead, plan.reachShape);
  const incremental = registered * baseline * lift * plan.carryOver;
  return {
    reach: people * reachByTheBook(perHead, plan.reachShape),
    incremental,
    organic: registered * baseline,
    value: incremental * value * margins,
    offers: registered * baseline * (1 + lift) * offerCost,
  };
}

/** The matched people of a targeted segment: all see the targeted message, the addressable share the mass message too. */
function respondToBoth(plan: Plan, position: number, money: number, mass: number): Figures {
  const { macroLift } = plan.segments[position];
  const { people, perHead, baseline, value, lift, margins, offerCost } = targetedResponse(plan, position, money);
  const { addressable } = plan.macro;
  const alone = respond(plan, { people, perHead, baseline, value, lift, margins, offerCost });
  const seen = (impressions: number) => reachByTheBook(plan.attention * impressions, plan.reachShape);
  const targeted = seen(perHead);
  const both = seen(mass) + targeted - seen(perHead + mass);
  const converting = people * baseline;
  const byMicro = converting * (lift * (targeted - both) + Math.max(macroLift, lift) * both) * plan.carryOver;
  const byMacro = converting * macroLift * (seen(mass) - both) * plan.carryOver;
  const massOnly = converting * (seen(mass) - both);
  const together: Figures = {
    reach: people * reachByTheBook(perHead + mass, plan.reachShape),
    incremental: byMicro + byMacro,
    organic: converting * seen(perHead + mass),
    value: (byMicro * margins + byMacro * marginsOf(plan, 'rate')) * value,
    offers: alone.offers + massOnly * (1 + macroLift) * plan.macro.offerCost,
  };
  return weigh(together, addressable, alone, 1 - addressable);
}

function weigh(a: Figures, shareOfA: number, b: Figures, shareOfB: number): Figures {
  const sum = (key: keyof Figures) => shareOfA * a[key] + shareOfB * b[key];
  return {
    reach: sum('reach'),
    incremental: sum('incremental'),
    organic: sum('organic'),
    value: sum('value'),
    offers: sum('offers'),
  };
}

const figureNames = ['reach', 'incremental', 'organic', 'value', 'offers'] as const;

function emptyTally(): Tally {
  const nothing = () => ({ reach: 0, incremental: 0, organic: 0, value: 0, offers: 0 });
  return { total: nothing(), gross: nothing() };
}

/** The rest is what the segments leave of the population: its rounding is that of the whole population. */
function allowForRest(tally: Tally, plan: Plan, mass: number): void {
  const everybody = respond(plan, massResponse(plan, plan.rest, plan.population, mass));
  for (const name of figureNames) tally.gross[name] += Math.abs(everybody[name]);
}

/** Who saw both is a difference of who saw each: its rounding is that of those. */
function allowForBoth({ gross }: Tally, plan: Plan, position: number, money: number, mass: number): void {
  const { macroLift } = plan.segments[position];
  const { people, perHead, baseline, lift, value, margins, offerCost } = targetedResponse(plan, position, money);
  const seen = [perHead, mass].map((impressions) => reachByTheBook(plan.attention * impressions, plan.reachShape));
  const converting = people * baseline * (seen[0] + seen[1]);
  const moved = converting * (Math.abs(lift) + Math.abs(macroLift)) * plan.carryOver;
  gross.organic += converting;
  gross.incremental += moved;
  gross.value += moved * value * Math.max(margins, marginsOf(plan, 'rate'));
  gross.offers += converting * (1 + Math.abs(lift) + Math.abs(macroLift)) * (offerCost + plan.macro.offerCost);
}

function add({ total, gross }: Tally, part: Figures): void {
  for (const name of figureNames) {
    total[name] += part[name];
    gross[name] += Math.abs(part[name]);
  }
}
