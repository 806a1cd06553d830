import { narrowPrice } from '../curves/narrowPrice.ts';
import type { Design } from './drawing.ts';
import { beginOf, lanes, type Row } from './kernel/kernel.ts';
import type { DrawnHead } from './planHead.ts';
import type { Rows } from './rows.ts';
import { isPremiumUncertain, type UncertainSegment } from './uncertainSegments.ts';
import { segmentPlaces } from './uncertainty.ts';

/**
 * Opens a row with the plan's CPM and the premium on narrow audiences, for segments without a CPM of their own.
 *
 * @param sizes gives the row of the segment's size.
 */
export function openNarrowPrice(rows: Rows, head: DrawnHead, sizes: (design: Design) => Row) {
  const { kernel } = rows;
  const premiumVaries = isPremiumUncertain(head);
  const [certainPrice, premium] = [rows.takeConstant(), rows.takeConstant()];
  const out = rows.take();

  return ({ values, draws }: UncertainSegment, design: Design): Row => {
    if (premiumVaries || draws[segmentPlaces.size] !== null) return priceByDraw(sizes(design), design);
    const { cpm, narrow } = head.at(0, design).micro;
    const price = head.row('micro.cpm', design) ?? certainPrice(cpm);
    kernel.multiply(out, price, premium(narrowPrice(1, values[segmentPlaces.size], narrow)), Number.POSITIVE_INFINITY);
    return out;
  };

  function priceByDraw(size: Row, design: Design): Row {
    for (let lane = 0; lane < lanes; lane++) {
      const { cpm, narrow } = head.at(lane, design).micro;
      kernel.rows[beginOf(out) + lane] = narrowPrice(cpm, kernel.rows[beginOf(size) + lane], narrow);
    }
    return out;
  }
}
