import type { BudgetCurve, BudgetLine, ChartAnswer, ChartFigures, ChartPlan } from '../../src/charts/figures.ts';

/** The mass launch of a consumer good at a budget of 4 million, as the model computes it. */
export const fmcg = {
  macro: {
    bought: true,
    spend: 4_000_000,
    unspent: 0,
    production: 400_000,
    media: 3_600_000 / 1.1,
    fees: 3_600_000 / 11,
    offers: 0,
    cost: 4_000_000,
    value: 9_049_003.814325077,
    profit: 5_049_003.814325077,
    roi: 1.2622509535812694,
    incremental: 1_675_741.4470972365,
    impressions: 295_494_370.29013366,
    reach: 49_873_257.35408442,
    frequency: 5.924906171502228,
  },
  micro: {
    bought: true,
    spend: 4_000_000,
    unspent: 0,
    fixed: 580_000,
    onTargetMedia: 1_662_260.869565217,
    wastedMedia: 1_155_130.4347826086,
    data: 156_521.73913043478,
    fees: 446_086.95652173914,
    offers: 0,
    cost: 4_000_000,
    value: 6_800_798.117647059,
    profit: 2_800_798.1176470593,
    roi: 0.7001995294117648,
    incremental: 1_259_407.058823529,
    impressions: 156_521_739.1304348,
    wasted: 64_173_913.04347828,
    reach: 34_074_866.31016043,
    frequency: 2.7101,
  },
  mix: {
    bought: true,
    macroShare: 0.3,
    spend: 4_000_000,
    unspent: 0,
    offers: 0,
    cost: 4_000_000,
    value: 7_720_151.814672509,
    profit: 3_720_151.814672509,
    roi: 0.9300379536681272,
    incremental: 1_429_657.743457872,
    reach: 39_708_465.2086485,
  },
} as const satisfies ChartFigures;

export const fmcgAnswer: ChartAnswer = {
  verdict: { kind: 'win', winner: 'macro', lead: fmcg.macro.profit - fmcg.micro.profit, betterRoi: null },
  mixLead: null,
};

export const fmcgPlan: ChartPlan = {
  currency: 'USD',
  population: 60_000_000,
  planName: 'Mass FMCG launch',
  budget: 4_000_000,
  basis: 'sameBudget',
};

const nothing = {
  bought: false,
  spend: 0,
  unspent: 4_000_000,
  fees: 0,
  offers: 0,
  cost: 0,
  value: 0,
  profit: 0,
  roi: null,
  incremental: 0,
  reach: 0,
  frequency: null,
};

export const macroUnbought = { ...nothing, production: 0, media: 0, impressions: 0 };
export const microUnbought = {
  ...nothing,
  fixed: 0,
  onTargetMedia: 0,
  wastedMedia: 0,
  data: 0,
  impressions: 0,
  wasted: 0,
};

/** A curve from profits; null where the strategy is not bought. */
export function curveOf(
  budgets: readonly number[],
  macro: readonly (number | null)[],
  micro: readonly (number | null)[],
): BudgetCurve {
  const line = (profits: readonly (number | null)[]): BudgetLine => ({
    profit: profits.map((profit) => profit ?? 0),
    roi: profits.map((profit, index) => (profit === null ? null : profit / (budgets[index] ?? 1))),
  });
  return { budgets, macro: line(macro), micro: line(micro), mix: line(budgets.map(() => null)) };
}
