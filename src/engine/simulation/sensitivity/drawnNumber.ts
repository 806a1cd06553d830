import { type Draw, streamKey } from '../draw.ts';
import { openDrawing } from '../drawing.ts';
import { beginOf, type Kernel, lanes } from '../kernel/kernel.ts';
import { openRows } from '../rows.ts';
import type { Sampler } from '../sampler.ts';

/** The first draws of a simulation. */
export interface Run {
  readonly kernel: Kernel;
  readonly sampler: Sampler;
  readonly draws: number;
}

/**
 * One uncertain number in each draw of a run: what a simulation with this sampler draws for it.
 *
 * @param draw of a number with a range of its own, whose name is the range's.
 */
export function drawnNumber(draw: Draw, { kernel, sampler, draws }: Run): Float64Array {
  const drawing = openDrawing(openRows(kernel), sampler);
  const slot = drawing.takeSlot();
  const key = streamKey(draw.range);
  const numbers = new Float64Array(Math.ceil(draws / lanes) * lanes);
  for (let from = 0; from < numbers.length; from += lanes) {
    drawing.start(from / lanes);
    slot.aim(draw, key);
    const row = beginOf(slot.row(() => 0));
    numbers.set(kernel.rows.subarray(row, row + lanes), from);
  }
  return numbers.slice(0, draws);
}
