import type { Plan } from '../../model/plan.ts';
import { type Draw, sharedFactors, streamKey } from './draw.ts';
import type { StreamKey } from './kernel/kernel.ts';
import { segmentKeys, type Uncertainty } from './uncertainty.ts';

/** A variable more costs what a segment of a block does; of a thousand alike, each matters little. */
const mostOfSegments = 64;

/**
 * What of a plan is drawn evenly: the factors that values share, the plan's own numbers, and those of its segments where
 * they are few. These move the result most: one number of many segments is averaged with the others.
 */
export function evenVariables({ segments }: Plan, { values, drawOfSegment }: Uncertainty): readonly StreamKey[] {
  const draws: Draw[] = [...values];
  const most = draws.length + mostOfSegments;
  for (const segment of segments) {
    for (const key of segmentKeys) {
      const draw = drawOfSegment(segment, key);
      if (draw !== null) draws.push(draw);
    }
    if (draws.length > most) return variablesOf(values);
  }
  return variablesOf(draws);
}

function variablesOf(draws: readonly Draw[]): StreamKey[] {
  const shared = sharedFactors.filter((factor) =>
    draws.some((draw) => draw.factor === factor && draw.sharedSpread > 0),
  );
  const own = draws.filter(({ ownSpread }) => ownSpread > 0);
  return [...shared.map(streamKey), ...own.map(({ key }) => key)];
}
