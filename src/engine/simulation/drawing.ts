import { type Draw, type SharedFactor, sharedFactors, streamKey } from './draw.ts';
import type { Row, Spread, StreamKey } from './kernel/kernel.ts';
import type { Rows } from './rows.ts';
import type { Sampler } from './sampler.ts';

/**
 * Which of two independent streams of normals each input is drawn from. A plain simulation draws all inputs from stream
 * 0; a sensitivity analysis exchanges one input after the other.
 */
export type Design = (input: string) => Stream;
export type Stream = 0 | 1;

const streams: readonly Stream[] = [0, 1];

/** Draws uncertain numbers into rows of a block. */
export interface Drawing {
  /** Begins a block: draws what inputs share. */
  start(block: number): void;
  /** Memory for one uncertain number at a time. */
  takeSlot(): Slot;
}

export interface Slot {
  /**
   * Turns to another number, or to the same one in another block.
   *
   * @param key names ε. @param scale, most as `Kernel.logNormal` has them.
   */
  aim(draw: Draw, key: StreamKey, scale?: number, most?: number): void;
  /** The row with the number's draws in a design; drawn when it is first asked for. */
  row(design: Design): Row;
}

/** A lift below −1 would win fewer conversions than there are. */
const leastLift = -1;

export function openDrawing(rows: Rows, sampler: Sampler): Drawing {
  const { kernel } = rows;
  const shared = new Map<SharedFactor, [Row, Row]>(sharedFactors.map((factor) => [factor, [rows.take(), rows.take()]]));
  const zero = rows.take();
  const zeros: readonly [Row, Row] = [zero, zero];
  let block = 0;

  function start(number: number): void {
    block = number;
    for (const [input, places] of shared) {
      const variable = { key: streamKey(input), input };
      for (const stream of streams) sampler.fill(kernel, places[stream], variable, stream, block);
    }
  }

  function takeSlot(): Slot {
    const normals = [rows.take(), rows.take()];
    const values = [rows.take(), rows.take(), rows.take(), rows.take()];
    // Bit k tells whether row k is drawn.
    let normalsDrawn = 0;
    let valuesDrawn = 0;
    let draw: Draw;
    let sharedRows = zeros;
    let key: StreamKey;
    let scale = 1;
    let most = Number.POSITIVE_INFINITY;

    function aim(next: Draw, nextKey: StreamKey, nextScale = 1, nextMost = Number.POSITIVE_INFINITY): void {
      // Mostly the same, for the next segment.
      if (draw !== next) {
        draw = next;
        sharedRows = (draw.factor && shared.get(draw.factor)) ?? zeros;
      }
      key = nextKey;
      scale = nextScale;
      most = nextMost;
      normalsDrawn = 0;
      valuesDrawn = 0;
    }

    function row(design: Design): Row {
      const own = draw.ownSpread === 0 ? 0 : design(draw.range);
      const common = draw.factor === null ? 0 : design(draw.factor);
      const place = 2 * common + own;
      if ((valuesDrawn & (1 << place)) === 0) {
        const { sharedSpread, ownSpread } = draw;
        drawInto(values[place], { shared: sharedRows[common], sharedSpread, own: ownNormals(own), ownSpread });
        valuesDrawn |= 1 << place;
      }
      return values[place];
    }

    function ownNormals(stream: Stream): Row {
      if (draw.ownSpread === 0) return zero;
      if ((normalsDrawn & (1 << stream)) === 0) {
        sampler.fill(kernel, normals[stream], { key, input: draw.range }, stream, block);
        normalsDrawn |= 1 << stream;
      }
      return normals[stream];
    }

    function drawInto(out: Row, spread: Spread): void {
      switch (draw.distribution) {
        case 'logNormal':
          kernel.logNormal(out, spread, draw.location, scale, most);
          break;
        case 'logitNormal':
          kernel.logitNormal(out, spread, draw.location);
          break;
        case 'normal':
          kernel.normal(out, spread, draw.location, leastLift);
          break;
      }
    }

    return { aim, row };
  }

  return { start, takeSlot };
}
