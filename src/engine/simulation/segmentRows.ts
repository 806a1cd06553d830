import type { Design, Drawing } from './drawing.ts';
import { beginOf, lanes, type Row } from './kernel/kernel.ts';
import { openNarrowPrice } from './narrowPriceRow.ts';
import type { DrawnHead } from './planHead.ts';
import type { Rows } from './rows.ts';
import type { SegmentStreams } from './segmentStreams.ts';
import { planValueOf, type UncertainSegment } from './uncertainSegments.ts';
import { type SegmentKey, segmentKeys, segmentPlaces } from './uncertainty.ts';

/** Rows with the numbers of one segment after the other. */
export interface SegmentRowReader {
  /** Turns to a segment, or to the same one again in another block. */
  aim(segment: UncertainSegment): void;
  /** @param place of the number in `segmentPlaces`. */
  row(place: number, design: Design): Row;
}

/** Gives the row of one number of a segment. @param turn tells whether the segment is still the same. */
type Column = (segment: UncertainSegment, turn: number, design: Design) => Row;

/** Numbers that are shares: a factor does not carry them beyond 1. */
const shares: ReadonlySet<SegmentKey> = new Set<SegmentKey>(['baseline', 'precision', 'match']);
const lifts: ReadonlySet<SegmentKey> = new Set<SegmentKey>(['macroLift', 'microLift']);

export function openSegmentRows(
  rows: Rows,
  drawing: Drawing,
  head: DrawnHead,
  streams: SegmentStreams,
): SegmentRowReader {
  const { kernel } = rows;
  const columns = segmentKeys.map(openColumn);
  const narrowPrice = openNarrowPrice(rows, head, (design) => row(segmentPlaces.size, design));
  let current: UncertainSegment;
  let turn = 0;

  function aim(segment: UncertainSegment): void {
    current = segment;
    turn += 1;
  }

  function row(place: number, design: Design): Row {
    return columns[place](current, turn, design);
  }

  function openColumn(key: SegmentKey, place: number): Column {
    const most = shares.has(key) ? 1 : Number.POSITIVE_INFINITY;
    const slot = drawing.takeSlot();
    const constant = rows.takeConstant();
    const product = rows.take();
    let aimed = -1;
    return (segment, now, design) => {
      const value = segment.values[place];
      const draw = segment.draws[place];
      const varies = Number.isNaN(value);
      if (draw === null) return varies ? planRow(key, design) : constant(value);
      if (aimed !== now) {
        const name = streams(segment, place);
        if (draw.isFactor && !varies) slot.aim(draw, name, value, most);
        else slot.aim(draw, name);
        aimed = now;
      }
      const drawn = slot.row(design);
      if (!draw.isFactor) return drawn;
      if (varies) kernel.multiply(product, drawn, planRow(key, design), most);
      else if (value < 0 && lifts.has(key)) atLeastLoss(product, drawn);
      else return drawn;
      return product;
    };
  }

  /** What the segment takes from an uncertain number of the plan. */
  function planRow(key: SegmentKey, design: Design): Row {
    if (key === 'cpm') return narrowPrice(current, design);
    const row = head.row(planValueOf[key as keyof typeof planValueOf], design);
    if (row === null) throw new Error(`${key} follows no number of the plan`);
    return row;
  }

  /** No message loses more conversions than there are. */
  function atLeastLoss(out: Row, row: Row): void {
    const { rows: memory } = kernel;
    const [into, from] = [beginOf(out), beginOf(row)];
    for (let lane = 0; lane < lanes; lane++) memory[into + lane] = Math.max(-1, memory[from + lane]);
  }

  return { aim, row };
}
