import type { Plan } from '../../model/plan.ts';
import { distinctShare } from '../curves/overlap.ts';
import { type Audience, join } from './audience.ts';
import { describeMarket, type Market } from './market.ts';
import { times, withColumns } from './variedColumns.ts';

/**
 * The market of a plan with another population: other people are outside the segments and, where segments overlap or
 * hold more than everybody, other distinct people in them. Elsewhere no column moves.
 */
export function openPopulations(plan: Plan, market: Market): (population?: number) => Market {
  const { segments, overlap, rest } = plan;
  const distinctNow = distinctShare(segments, plan.population, overlap);
  let inside: Market | null = null;
  return (population = plan.population) => {
    if (population === plan.population) return market;
    inside ??= nobodyOutside(plan);
    const distinct = distinctShare(segments, population, overlap);
    const outside = Math.max(0, population - distinct * inside.everyone.people);
    const withRest = (audience: Audience) => {
      const all = timesPeople(audience, distinct);
      join(all, outside, rest.baseline, rest.macroLift, rest.value);
      return all;
    };
    const people = distinct === distinctNow ? market.targets.people : times(inside.targets.people, distinct);
    return {
      ...market,
      population,
      everyone: withRest(inside.everyone),
      unmatched: withRest(inside.unmatched),
      targets: withColumns(market.targets, { people }),
    };
  };
}

/** The plan's market without overlap and with as many people as are in the segments. */
function nobodyOutside(plan: Plan): Market {
  const population = plan.segments.reduce((people, { size }) => people + size, 0);
  return describeMarket({ ...plan, population, overlap: 0 });
}

function timesPeople({ people, converting, persuaded, worth }: Audience, factor: number): Audience {
  return {
    people: people * factor,
    converting: converting * factor,
    persuaded: persuaded * factor,
    worth: worth * factor,
  };
}
