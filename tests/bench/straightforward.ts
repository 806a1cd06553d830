import type { Plan, Segment } from '../../src/model/plan.ts';

/**
 * The model as one would first write it down: loops over segment objects, `Math.pow` everywhere, and sixty halvings to
 * find the multiplier of the optimised split. For plans without overlap, coupons and retention, and with a power discount.
 */
export function straightforward(plan: Plan) {
  return { macro: macro(plan), micro: micro(plan) };
}

function reach(plan: Plan, perHead: number): number {
  const r = plan.reachShape ?? 1e9;
  return 1 - (1 + perHead / r) ** -r;
}

function macro(plan: Plan) {
  const { productionCost, fee, addressable } = plan.macro;
  const money = (plan.budget - productionCost) / (1 + fee);
  const perHead = impressions(plan, money) / (plan.population * addressable);
  let value = 0;
  let people = 0;
  for (const { size, baseline, macroLift, value: worth } of plan.segments) {
    value += size * addressable * reach(plan, plan.attention * perHead) * baseline * macroLift * plan.carryOver * worth;
    people += size;
  }
  const { baseline, macroLift, value: worth } = plan.rest;
  const rest = (plan.population - people) * addressable * reach(plan, plan.attention * perHead);
  value += rest * baseline * macroLift * plan.carryOver * worth;
  return { reach: plan.population * addressable * reach(plan, perHead), profit: value - plan.budget };
}

function impressions({ macro: { cpm, discount } }: Plan, money: number): number {
  const undiscounted = (1000 * money) / cpm;
  if (discount.kind !== 'power' || undiscounted <= discount.from) return undiscounted;
  const discounted = discount.from * (undiscounted / discount.from) ** (1 / (1 - discount.exponent));
  const factor = (discounted / discount.from) ** -discount.exponent;
  return factor > discount.floor ? discounted : undiscounted / discount.floor;
}

function micro(plan: Plan) {
  const targets = plan.segments.filter(({ included }) => included);
  const fixed = targets
    .map(({ fixedCost }) => fixedCost ?? plan.micro.costPerSegment)
    .sort((a, b) => b - a)
    .reduce((sum, cost, j) => sum + cost * (j + 1) ** Math.log2(plan.micro.reuse), plan.micro.setupCost);
  const money = (plan.budget - fixed) / (1 + plan.micro.fee);
  const mu = multiplier(plan, targets, money);
  let people = 0;
  let value = 0;
  for (const segment of targets) {
    const { count, price, precision } = terms(plan, segment);
    const perHead = (1000 * media(plan, segment, mu) * precision) / (price * count);
    const converting = count * reach(plan, plan.attention * perHead) * segment.baseline;
    people += count * reach(plan, perHead);
    value += converting * segment.microLift * plan.carryOver * segment.value;
  }
  return { reach: people, profit: value - plan.budget };
}

/** μ, by halving its logarithm. */
export function multiplier(plan: Plan, targets: readonly Segment[], money: number): number {
  let [low, high] = [Math.log(1e-12), Math.log(1e12)];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    let spent = 0;
    for (const segment of targets) spent += media(plan, segment, Math.exp(middle));
    if (spent > money) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

function media(plan: Plan, segment: Segment, mu: number): number {
  const { count, price, precision } = terms(plan, segment);
  const r = plan.reachShape ?? 1e9;
  const worth = count * segment.baseline * segment.microLift * plan.carryOver * segment.value;
  const scale = (count * price) / (1000 * precision * plan.attention);
  return Math.max(plan.micro.minSpend, scale * r * ((worth / (scale * mu)) ** (1 / (r + 1)) - 1));
}

function terms({ micro }: Plan, segment: Segment) {
  const { narrow } = micro;
  const premium =
    narrow !== null && segment.size < narrow.below
      ? Math.min(narrow.cap, (narrow.below / segment.size) ** narrow.exponent)
      : 1;
  return {
    count: segment.size * (segment.match ?? micro.match),
    price: (segment.cpm ?? micro.cpm * premium) + micro.dataFee,
    precision: segment.precision ?? micro.precision,
  };
}
