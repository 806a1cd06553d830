import type { Tornado } from '../../../charts/figures.ts';
import type { Plan } from '../../../model/plan.ts';
import type { InputBars } from '../../../store/questionsStore.ts';
import { rangeName, rangeValue } from '../howSure/rangeWords.ts';

/** What each uncertain input does, its values in print, as its chart takes it. */
export function tornadoOf(plan: Plan, { bars, middle }: InputBars): Tornado {
  return {
    middle,
    bars: bars.map(({ path, low, high, atLow, atHigh, flipsAt }) => {
      const print = (value: number) => rangeValue(path, value, plan.currency);
      return {
        ...{ path, atLow, atHigh, label: rangeName(plan, path) },
        ...{ low: print(low), high: print(high), flips: flipsAt.map(print) },
      };
    }),
  };
}
