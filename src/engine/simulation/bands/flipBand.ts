import { type BreakEvenInput, withBreakEvenInput, withInputCertain } from '../../../model/breakEvenInputs.ts';
import type { Plan } from '../../../model/plan.ts';
import { assertFinite } from '../../assertFinite.ts';
import { type BreakEven, leadBeside, openBreakEvens, openLeads } from '../../decisions/breakEvens.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { uncertainRanges } from '../uncertainty.ts';
import { type Band, bandOf } from './band.ts';
import { type DrawFlips, type FlipColumn, leaderThroughout, nearestFlips } from './flipColumns.ts';
import { openSharedDraws } from './sharedDraws.ts';
import { widestCell } from './widestCell.ts';

/** At which value of an input macro and micro earn the same, over the draws of all other numbers. */
export interface FlipBand {
  readonly input: BreakEvenInput;
  /** How many ranges are drawn: those of what the input moves are not. */
  readonly uncertain: number;
  readonly draws: number;
  /** In how many of them there is a flip in the input's range. */
  readonly flipping: number;
  /** What nine of ten of those flips lie in; null below 20 of them. */
  readonly band: Band | null;
  /** In how many of the other draws a strategy leads throughout; in the rest the lead passes by jumps, or nobody has it. */
  readonly throughout: { readonly macro: number; readonly micro: number };
}

/** Values of an input that are looked at, unless a test asks for more. */
const usualLooks = 25;
/** Fewer have no 5th percentile to speak of. */
const leastFlips = 20;

/**
 * Bands of the break-evens, one input after the other, of a plan without errors.
 *
 * The input moves in the plan, which decides anew at every value, as for the break-even itself (`breakEvens`); around it
 * the uncertain numbers are drawn, the same draws at every value. Ranges of the numbers that the input itself moves are
 * left out: the flip is in that number, whatever it turns out to be. In each draw the flip is the root of micro's profit
 * minus macro's, straight between neighbouring values; of several the one nearest to the plan's value. Across a jump,
 * where a campaign becomes affordable, there is none. Values stand closest where most draws flip.
 *
 * @param draws at least one.
 * @returns a generator that yields the share that is done; null for an input that moves nothing. Straight lines put the
 * ends of a band off by less than 2 % of its width (tests/engine/simulation/bands); the draws, by `bandDraws`. Where
 * nothing else is uncertain, it is the plan's flip nearest to its value.
 * @example fmcg with micro.cpm from 8 to 16: the lift flips at 1.07 to 1.27 times the present one, in every draw
 */
export function openFlipBands(plan: Plan, kernel: Kernel, draws: number, looks = usualLooks) {
  const breakEvenOf = openBreakEvens(plan);
  const leadOf = openLeads(plan);

  return function* bandOfInput(input: BreakEvenInput): Generator<number, FlipBand | null> {
    const point = breakEvenOf(input);
    if (!point.matters) return null;
    const certain = withInputCertain(plan, input);
    const gapsAt = openGaps(certain, input, { kernel, draws });
    const columns: FlipColumn[] = [];
    for (const at of firstLooks(point, leadBeside(leadOf(input), point.range, point.flips).samples)) {
      columns.push({ ...at, gaps: gapsAt(at.value) });
      yield columns.length / looks;
    }
    for (let found = nearestFlips(columns, point.now); ; found = nearestFlips(columns, point.now)) {
      const cell = columns.length < looks ? widestCell(columns, found, point.range.scale) : null;
      if (cell === null) return { uncertain: uncertainRanges(certain).length, ...flipBandOf(point, columns, found) };
      const { first, middle } = cell;
      columns.splice(first + 1, 0, { value: middle, bought: columns[first].bought, gaps: gapsAt(middle) });
      yield columns.length / looks;
    }
  };
}

/** Micro's profit minus macro's, draw by draw, where the input has a value. */
function openGaps(plan: Plan, input: BreakEvenInput, { kernel, draws }: { kernel: Kernel; draws: number }) {
  // Without a mix there is less to add up.
  const unmixed = { ...plan, macroShare: 1 };
  const drawsOf = openSharedDraws(unmixed, kernel, draws);
  return (value: number): Float64Array => {
    const { macro, micro } = drawsOf(withBreakEvenInput(unmixed, input, value));
    return micro.profit.map((profit, draw) => profit - macro.profit[draw]);
  };
}

type Look = Pick<FlipColumn, 'value' | 'bought'>;

/** Values over the range, both sides of every jump and the plan's own flips. */
function firstLooks({ flips }: BreakEven, samples: readonly Look[]): Look[] {
  const atFlips = flips.map((value) => ({ value, bought: samples.find((one) => one.value >= value)?.bought ?? 0 }));
  const all = new Map([...samples, ...atFlips].map(({ value, bought }) => [value, { value, bought }]));
  return [...all.values()].sort((a, b) => a.value - b.value);
}

function flipBandOf({ input }: BreakEven, columns: readonly FlipColumn[], { flips }: DrawFlips) {
  const found = flips.filter((flip) => !Number.isNaN(flip));
  const throughout = { macro: 0, micro: 0 };
  for (const [draw, flip] of flips.entries()) {
    const leader = Number.isNaN(flip) ? leaderThroughout(columns, draw) : null;
    if (leader !== null) throughout[leader] += 1;
  }
  const band = found.length < leastFlips ? null : bandOf(found);
  return { input, draws: flips.length, flipping: found.length, band: band && assertFinite(band), throughout };
}
