import type { Odds } from '../../../charts/figures.ts';
import { quantileOf } from '../../../store/simulationFigures.ts';
import type { SimulationSummary } from '../../../store/simulationStore.ts';

/** The difference between micro and macro over the draws, as its chart takes it. */
export function oddsOf({ difference, microBeatsMacro }: SimulationSummary): Odds {
  return {
    dots: difference.dots,
    chance: microBeatsMacro.value,
    error: microBeatsMacro.standardError ?? 0,
    mean: difference.mean.value,
    low: quantileOf(difference, 0.05),
    high: quantileOf(difference, 0.95),
  };
}
