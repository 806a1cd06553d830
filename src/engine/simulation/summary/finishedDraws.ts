import type { Draws, StrategyDraws } from '../draws.ts';

/** The first `count` draws, those that are finished, of arrays with room for more: views, not copies. */
export function finishedDraws({ count, macro, micro, mix }: Draws): Draws {
  const finished = ({ profit, cost }: StrategyDraws) => ({
    profit: profit.subarray(0, count),
    cost: cost.subarray(0, count),
  });
  return { count, macro: finished(macro), micro: finished(micro), mix: finished(mix) };
}
