/** What nine of ten outcomes lie in. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Null where the strategy is not bought. */
export interface StrategyBand {
  readonly profit: readonly (Band | null)[];
  readonly roi: readonly (Band | null)[];
}

/** The band around each line at some of a curve's budgets, both sides of its jumps among them. */
export interface BudgetBand {
  readonly budgets: readonly number[];
  readonly macro: StrategyBand;
  readonly micro: StrategyBand;
  readonly mix: StrategyBand;
}
