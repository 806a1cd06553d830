/** Money that came in and went out for one strategy. */
export interface Balance {
  /** Fixed costs, media and fees. */
  readonly spend: number;
  readonly value: number;
  /** Coupons, paid to everyone who converts after an exposure, organic buyers too. */
  readonly offers: number;
  /** spend + offers */
  readonly cost: number;
  /** value − cost */
  readonly profit: number;
  /** profit/cost; null where there is no cost. */
  readonly roi: number | null;
  /** value/spend; null where nothing is spent. */
  readonly roas: number | null;
  /** cost/incremental conversions; null where there is none. */
  readonly costPerConversion: number | null;
}

type Flows = Pick<Balance, 'spend' | 'value' | 'offers'> & { readonly incremental: number };

/** Profit = value − cost and ROI = profit/cost, with ROAS and cost per conversion, from what came in and went out. */
export function balanceOf({ spend, value, offers, incremental }: Flows): Balance {
  const cost = spend + offers;
  return {
    spend,
    value,
    offers,
    cost,
    profit: value - cost,
    roi: returnOnInvestment(value, cost),
    roas: returnOnAdSpend(value, spend),
    costPerConversion: costPerConversion(cost, incremental),
  };
}

/** The balance of doing nothing. */
export const noBalance: Balance = balanceOf({ spend: 0, value: 0, offers: 0, incremental: 0 });

/** ROI = (value − cost)/cost, below −1 where lifts are negative; null where nothing was paid. 200,000 on 50,000 gives 3. */
export function returnOnInvestment(value: number, cost: number): number | null {
  return quotient(value - cost, cost);
}

/** ROAS = value/spend, negative where lifts are; null where nothing was spent. 100 on 50 gives 2. */
export function returnOnAdSpend(value: number, spend: number): number | null {
  return quotient(value, spend);
}

/** Cost of one incremental conversion, CPIC = cost/incremental; null where there is none, or fewer than none. */
export function costPerConversion(cost: number, incremental: number): number | null {
  return incremental > 0 ? quotient(cost, incremental) : null;
}

/** null where the divisor is 0, or so small that there is no number for the result. */
function quotient(dividend: number, divisor: number): number | null {
  const result = dividend / divisor;
  return Number.isFinite(result) ? result : null;
}
