import { sumOf } from '../numerics/sumOf.ts';
import type { Decision } from './decision.ts';
import { type Draws, emptyDraws, type StrategyDraws } from './draws.ts';
import { audienceSums, lanes, type Row, targetedSums } from './kernel/kernel.ts';
import {
  type AudienceSums,
  type LaneBalance,
  type LaneSums,
  macroBalance,
  microBalance,
  mixBalance,
} from './laneProfit.ts';
import type { DrawnHead, PlanHead } from './planHead.ts';
import type { Rows } from './rows.ts';
import type { DesignRows } from './segmentSums.ts';

/** All rows that a design's profits are made from. */
export interface FinishedRows extends DesignRows {
  /** Fixed costs of the versions. */
  readonly versions: Row;
}

/** Profits of a block from its sums, draw by draw. @param certain sums over the segments that are not among the rows. */
export function openBlockDraws({ kernel }: Rows, head: DrawnHead, decision: Decision, certain: AudienceSums) {
  const media = { alone: totalOf(decision.targetedAlone), inMix: totalOf(decision.targetedInMix) };
  const at = (row: Row, lane: number) => kernel.rows[row * lanes + lane];

  function audienceAt(first: Row, lane: number): AudienceSums {
    return {
      converting: at(first + audienceSums.converting, lane),
      persuaded: at(first + audienceSums.persuaded, lane),
      worth: at(first + audienceSums.worth, lane),
    };
  }

  function sumsAt({ sums, distinct, versions }: FinishedRows, lane: number, { population, rest }: PlanHead): LaneSums {
    const outside = Math.max(0, population - at(distinct.inside, lane));
    const inSegments = plus(certain, audienceAt(sums.everyone, lane));
    const everyone = plus(inSegments, restAudience(outside, rest));
    const { targeted } = sums;
    return {
      everyone,
      unmatched: minus(everyone, audienceAt(sums.matched, lane)),
      micro: { value: at(targeted + targetedSums.value, lane), offers: at(targeted + targetedSums.offers, lane) },
      mix: {
        byMicro: at(targeted + targetedSums.mixByMicro, lane),
        byMacro: at(targeted + targetedSums.mixByMacro, lane),
        offers: at(targeted + targetedSums.mixOffers, lane),
        massConverting: at(targeted + targetedSums.mixMassConverting, lane),
      },
      versions: at(versions, lane),
    };
  }

  return (rows: FinishedRows): Draws => {
    const draws = emptyDraws(lanes);
    const { exposuresAlone, massExposures } = rows.market;
    for (let lane = 0; lane < lanes; lane++) {
      const drawn = head.at(lane, rows.design);
      const sums = sumsAt(rows, lane, drawn);
      const exposures = { alone: at(exposuresAlone, lane), inMix: at(massExposures, lane) };
      keep(draws.macro, lane, macroBalance(decision, drawn, sums, exposures));
      keep(draws.micro, lane, microBalance(media.alone, drawn, sums));
      keep(draws.mix, lane, mixBalance(decision, media.inMix, drawn, sums, exposures));
    }
    return draws;
  };
}

function restAudience(people: number, { baseline, macroLift, value }: PlanHead['rest']): AudienceSums {
  const converting = people * baseline;
  return { converting, persuaded: converting * macroLift, worth: converting * macroLift * value };
}

function plus(a: AudienceSums, b: AudienceSums): AudienceSums {
  return {
    converting: a.converting + b.converting,
    persuaded: a.persuaded + b.persuaded,
    worth: a.worth + b.worth,
  };
}

function minus(a: AudienceSums, b: AudienceSums): AudienceSums {
  return {
    converting: a.converting - b.converting,
    persuaded: a.persuaded - b.persuaded,
    worth: a.worth - b.worth,
  };
}

function keep({ profit, cost }: StrategyDraws, lane: number, balance: LaneBalance): void {
  profit[lane] = balance.profit;
  cost[lane] = balance.cost;
}

/** Σx; null where nothing is bought. */
function totalOf(media: Float64Array | null): number | null {
  return media === null ? null : sumOf(media);
}
