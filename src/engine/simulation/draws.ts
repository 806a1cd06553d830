/** What each draw brings: the draws of a block, or of a whole run. */
export interface Draws {
  readonly count: number;
  readonly macro: StrategyDraws;
  readonly micro: StrategyDraws;
  readonly mix: StrategyDraws;
}

/** Profit and cost of a strategy, draw by draw; zeros where the plan does not buy it. */
export interface StrategyDraws {
  readonly profit: Float64Array;
  /** Spend and offers. */
  readonly cost: Float64Array;
}

export function emptyDraws(count: number): Draws {
  const strategy = () => ({ profit: new Float64Array(count), cost: new Float64Array(count) });
  return { count, macro: strategy(), micro: strategy(), mix: strategy() };
}
