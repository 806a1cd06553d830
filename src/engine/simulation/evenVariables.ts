import type { Plan } from '../../model/plan.ts';
import { hashName, keyOf, sharedFactors, streamKey } from './draw.ts';
import type { StreamKey } from './kernel/kernel.ts';
import { hashSegmentName } from './segmentStreams.ts';
import { type PlanDraw, segmentKeys, type Uncertainty } from './uncertainty.ts';

/** A variable more costs what a segment of a block does; of a thousand alike, each matters little. */
const mostOfSegments = 64;

/**
 * What of a plan is drawn evenly: the factors that values share, the plan's own numbers, and those of its segments where
 * they are few. These move the result most: one number of many segments is averaged with the others.
 */
export function evenVariables({ segments }: Plan, { values, drawsOf }: Uncertainty): readonly StreamKey[] {
  const variables: EvenDraw[] = [...values];
  const most = variables.length + mostOfSegments;
  for (const segment of segments) {
    const name = hashSegmentName(segment.id);
    for (const [place, draw] of drawsOf(segment).entries()) {
      if (draw !== null) variables.push({ ...draw, key: keyOf(hashName(segmentKeys[place], name)) });
    }
    if (variables.length > most) return variablesOf(values);
  }
  return variablesOf(variables);
}

type EvenDraw = Pick<PlanDraw, 'factor' | 'sharedSpread' | 'ownSpread' | 'key'>;

function variablesOf(draws: readonly EvenDraw[]): StreamKey[] {
  const shared = sharedFactors.filter((factor) =>
    draws.some((draw) => draw.factor === factor && draw.sharedSpread > 0),
  );
  const own = draws.filter(({ ownSpread }) => ownSpread > 0);
  return [...shared.map(streamKey), ...own.map(({ key }) => key)];
}
