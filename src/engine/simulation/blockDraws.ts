import { sumOf } from '../numerics/sumOf.ts';
import type { Decision } from './decision.ts';
import { type Draws, emptyDraws, type StrategyDraws } from './draws.ts';
import { audienceSums, beginOf, lanes, type Row, targetedSums } from './kernel/kernel.ts';
import {
  type AudienceSums,
  type LaneBalance,
  type LaneSums,
  type MixSums,
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
  const mixIsMacro = decision.targetedInMix === null && decision.massInMix === decision.massAlone;
  const at = (row: Row, lane: number) => kernel.rows[beginOf(row) + lane];

  function audienceAt(first: Row, lane: number): AudienceSums {
    return {
      converting: at(first + audienceSums.converting, lane),
      persuaded: at(first + audienceSums.persuaded, lane),
      worth: at(first + audienceSums.worth, lane),
    };
  }

  function everyoneAt({ sums, distinct }: FinishedRows, lane: number, { population, rest }: PlanHead): AudienceSums {
    const outside = Math.max(0, population - at(distinct.inside, lane)) * rest.baseline;
    const { converting, persuaded, worth } = audienceAt(sums.everyone, lane);
    return {
      converting: certain.converting + converting + outside,
      persuaded: certain.persuaded + persuaded + outside * rest.macroLift,
      worth: certain.worth + worth + outside * rest.macroLift * rest.value,
    };
  }

  function sumsAt(rows: FinishedRows, lane: number, head: PlanHead): LaneSums {
    const { targeted } = rows.sums;
    return {
      everyone: everyoneAt(rows, lane, head),
      micro: { value: at(targeted + targetedSums.value, lane), offers: at(targeted + targetedSums.offers, lane) },
      versions: at(rows.versions, lane),
    };
  }

  function mixSumsAt(
    { sums: { matched, targeted } }: FinishedRows,
    lane: number,
    { everyone, versions }: LaneSums,
  ): MixSums {
    return {
      unmatched: minus(everyone, audienceAt(matched, lane)),
      byMicro: at(targeted + targetedSums.mixByMicro, lane),
      byMacro: at(targeted + targetedSums.mixByMacro, lane),
      offers: at(targeted + targetedSums.mixOffers, lane),
      massConverting: at(targeted + targetedSums.mixMassConverting, lane),
      versions,
    };
  }

  return (rows: FinishedRows): Draws => {
    const draws = emptyDraws(lanes);
    const { exposuresAlone, massExposures } = rows.market;
    for (let lane = 0; lane < lanes; lane++) {
      const drawn = head.at(lane, rows.design);
      const sums = sumsAt(rows, lane, drawn);
      const exposures = { alone: at(exposuresAlone, lane), inMix: at(massExposures, lane) };
      const macro = macroBalance(decision, drawn, sums, exposures);
      const mix = mixIsMacro ? macro : mixBalance(decision, media.inMix, drawn, mixSumsAt(rows, lane, sums), exposures);
      keep(draws.macro, lane, macro);
      keep(draws.micro, lane, microBalance(media.alone, drawn, sums));
      keep(draws.mix, lane, mix);
    }
    return draws;
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
