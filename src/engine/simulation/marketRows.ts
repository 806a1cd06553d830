import type { Plan } from '../../model/plan.ts';
import type { PlanPath } from '../../model/planPath.ts';
import { readInput } from '../../model/questionInputs.ts';
import { reachAt } from '../curves/reach.ts';
import type { Decision } from './decision.ts';
import type { Design } from './drawing.ts';
import { beginOf, lanes, type MarketRows, type ReachKind, type Row } from './kernel/kernel.ts';
import { massExposures } from './laneProfit.ts';
import type { DrawnHead } from './planHead.ts';
import type { Rows } from './rows.ts';

/** Rows that are the same for every segment, with the mass campaign that stands alone. */
export interface DesignMarket extends MarketRows {
  /** eλ_M where the mass campaign has the whole budget. */
  readonly exposuresAlone: Row;
}

/** Opens the rows of one design; what is given back fills them for a block. */
export function openMarketRows(rows: Rows, plan: Plan, decision: Decision, head: DrawnHead) {
  const { kernel } = rows;
  const { massAlone, massInMix } = decision;
  const certain = new Map<PlanPath, Row>();
  const price = readInput(plan, 'macroCpm');
  const reach: ReachKind = plan.reachShape === null ? 'poisson' : plan.reachShape === 1 ? 'one' : 'general';

  function rowOf(path: PlanPath, value: number, design: Design): Row {
    const drawn = head.row(path, design);
    if (drawn !== null) return drawn;
    const row = certain.get(path) ?? rows.takeConstant()(value);
    certain.set(path, row);
    return row;
  }

  return () => {
    const exposuresAlone = rows.take();
    const exposuresInMix = rows.take();
    const massSeen = rows.take();
    return (design: Design): DesignMarket => {
      for (let lane = 0; lane < lanes; lane++) {
        const drawn = head.at(lane, design);
        const priceFactor = head.isUncertain('macro.cpm') ? drawn.macro.cpm / price : 1;
        const alone = massExposures(massAlone, drawn, price, priceFactor);
        const inMix = massInMix === massAlone ? alone : massExposures(massInMix, drawn, price, priceFactor);
        kernel.rows[beginOf(exposuresAlone) + lane] = alone;
        kernel.rows[beginOf(exposuresInMix) + lane] = inMix;
        kernel.rows[beginOf(massSeen) + lane] = reachAt(inMix, drawn.reachShape);
      }
      return {
        dataFee: rowOf('micro.dataFee', plan.micro.dataFee, design),
        attention: rowOf('attention', plan.attention, design),
        addressable: rowOf('macro.addressable', plan.macro.addressable, design),
        reachShape: rowOf('reachShape', plan.reachShape ?? 0, design),
        reach: head.isUncertain('reachShape') ? 'general' : reach,
        massExposures: exposuresInMix,
        massSeen,
        exposuresAlone,
      };
    };
  };
}
