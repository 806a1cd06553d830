/** What each draw brings: the draws of a block, of a portion, or of a whole run. */
export interface Draws {
  readonly count: number;
  readonly macro: StrategyDraws;
  readonly micro: StrategyDraws;
  readonly mix: StrategyDraws;
}

/** Profit and cost of a strategy, draw by draw; zeros where the plan does not buy it. */
export interface StrategyDraws {
  readonly profit: Float64Array<ArrayBuffer>;
  /** Spend and offers. */
  readonly cost: Float64Array<ArrayBuffer>;
}

const strategies = ['macro', 'micro', 'mix'] as const;

export function emptyDraws(count: number): Draws {
  return drawsOf(count, () => ({ profit: new Float64Array(count), cost: new Float64Array(count) }));
}

/** Draws number `from` to `until`, the last not among them: views, not copies. */
export function drawsBetween(draws: Draws, from: number, until: number): Draws {
  return drawsOf(until - from, (strategy) => ({
    profit: draws[strategy].profit.subarray(from, until),
    cost: draws[strategy].cost.subarray(from, until),
  }));
}

/** Writes draws over others, from one place on. */
export function copyDraws(draws: Draws, into: Draws, at: number): void {
  for (const strategy of strategies) {
    into[strategy].profit.set(draws[strategy].profit, at);
    into[strategy].cost.set(draws[strategy].cost, at);
  }
}

/** Portions one after the other. */
export function joinDraws(portions: readonly Draws[]): Draws {
  const all = emptyDraws(portions.reduce((count, portion) => count + portion.count, 0));
  let at = 0;
  for (const portion of portions) {
    copyDraws(portion, all, at);
    at += portion.count;
  }
  return all;
}

/** What a message hands over instead of copying it. */
export function memoryOfDraws(draws: Draws): ArrayBuffer[] {
  return strategies.flatMap((strategy) => [draws[strategy].profit.buffer, draws[strategy].cost.buffer]);
}

function drawsOf(count: number, of: (strategy: (typeof strategies)[number]) => StrategyDraws): Draws {
  return { count, macro: of('macro'), micro: of('micro'), mix: of('mix') };
}
