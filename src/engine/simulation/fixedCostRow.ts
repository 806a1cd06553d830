import { fixedCosts } from '../curves/fixedCosts.ts';
import { sumOf } from '../numerics/sumOf.ts';
import type { Design } from './drawing.ts';
import { beginOf, lanes, type Row } from './kernel/kernel.ts';
import type { DrawnHead } from './planHead.ts';
import type { Rows } from './rows.ts';
import type { SegmentRowReader } from './segmentRows.ts';
import type { UncertainSegment } from './uncertainSegments.ts';
import { segmentPlaces } from './uncertainty.ts';

/** Whether the fixed costs of the versions differ between draws. */
export function areFixedCostsUncertain(targets: readonly UncertainSegment[], head: DrawnHead): boolean {
  if (head.isUncertain('micro.reuse')) return true;
  const place = segmentPlaces.fixedCost;
  return targets.some(({ values, draws }) => Number.isNaN(values[place]) || draws[place] !== null);
}

/**
 * What fills a row with the fixed costs of all versions together, Σ F_(j)·j^(log2 reuse) (model section 4.1). Which one is
 * dearest may differ from draw to draw.
 */
export function openFixedCosts(
  { kernel }: Rows,
  targets: readonly UncertainSegment[],
  reader: SegmentRowReader,
  head: DrawnHead,
): (out: Row, design: Design) => void {
  let costs: Float64Array | null = null;
  return (out, design) => {
    costs ??= new Float64Array(targets.length * lanes);
    for (const [i, target] of targets.entries()) {
      reader.aim(target);
      const row = beginOf(reader.row(segmentPlaces.fixedCost, design));
      for (let lane = 0; lane < lanes; lane++) costs[lane * targets.length + i] = kernel.rows[row + lane];
    }
    for (let lane = 0; lane < lanes; lane++) {
      const own = costs.subarray(lane * targets.length, (lane + 1) * targets.length);
      kernel.rows[beginOf(out) + lane] = sumOf(fixedCosts(own, head.at(lane, design).micro.reuse));
    }
  };
}
