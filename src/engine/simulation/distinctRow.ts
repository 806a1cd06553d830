import { distinctOf, shareOutside } from '../curves/overlap.ts';
import type { Design } from './drawing.ts';
import { beginOf, lanes, type Row } from './kernel/kernel.ts';
import type { DrawnHead } from './planHead.ts';
import type { Rows } from './rows.ts';
import type { SegmentRowReader } from './segmentRows.ts';
import type { UncertainSegment } from './uncertainSegments.ts';
import { segmentPlaces } from './uncertainty.ts';

/** Distinct people per entry, D (model section 2), and people in segments, in every draw of a block. */
export interface DistinctRows {
  /** D, and D·Σn */
  readonly share: Row;
  readonly inside: Row;
}

/** Whether D differs between draws: with the sizes, the population or the overlap. */
export function isDistinctUncertain(segments: readonly UncertainSegment[], head: DrawnHead): boolean {
  if (head.isUncertain('population') || head.isUncertain('overlap')) return true;
  return segments.some(({ draws }) => draws[segmentPlaces.size] !== null);
}

/** What fills the rows of D; where nothing about it is uncertain they are filled once. */
export function openDistinct(
  { kernel }: Rows,
  segments: readonly UncertainSegment[],
  reader: SegmentRowReader,
  head: DrawnHead,
): (rows: DistinctRows, design: Design) => void {
  const entries = new Float64Array(lanes);
  const outside = new Float64Array(lanes);
  const population = new Float64Array(lanes);
  return ({ share, inside }, design) => {
    entries.fill(0);
    outside.fill(1);
    for (let lane = 0; lane < lanes; lane++) population[lane] = head.at(lane, design).population;
    for (const segment of segments) {
      reader.aim(segment);
      const sizes = beginOf(reader.row(segmentPlaces.size, design));
      for (let lane = 0; lane < lanes; lane++) {
        const size = kernel.rows[sizes + lane];
        entries[lane] += size;
        outside[lane] *= shareOutside(size, population[lane]);
      }
    }
    for (let lane = 0; lane < lanes; lane++) {
      const sums = { entries: entries[lane], outside: outside[lane] };
      const distinct = distinctOf(sums, population[lane], head.at(lane, design).overlap);
      kernel.rows[beginOf(share) + lane] = distinct;
      kernel.rows[beginOf(inside) + lane] = distinct * entries[lane];
    }
  };
}
