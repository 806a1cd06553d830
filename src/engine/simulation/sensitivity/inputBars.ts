import type { Plan } from '../../../model/plan.ts';
import { drawnAt } from '../draw.ts';
import { type Kernel, lanes } from '../kernel/kernel.ts';
import { openBlocks } from '../openBlocks.ts';
import { pointSampler } from '../sampler.ts';
import { drawsByRange, uncertainRanges } from '../uncertainty.ts';
import { percentile90, type TornadoBar, tornadoBar, tornadoLooks } from './tornado.ts';

/** A bar of the tornado with the values of its input, in the unit of its range; a factor for a range of every segment. */
export interface InputBar extends TornadoBar {
  readonly low: number;
  readonly high: number;
  readonly flipsAt: readonly number[];
}

/** What each uncertain input does by itself, one input at a time. */
export interface InputBars {
  /** The keys of `ranges` that have an effect, in their order. */
  readonly inputs: readonly string[];
  /** Micro's profit minus macro's where every input is at its median. */
  readonly middle: () => number;
  readonly barOf: (input: string) => InputBar;
}

/**
 * Moves each uncertain input alone from its 10th to its 90th percentile, all others at their medians; a factor moves all of
 * its segments together. The decision is the plan's.
 */
export function openInputBars(plan: Plan, kernel: Kernel): InputBars {
  // Without correlation a number is drawn from its own normal alone: moving that moves no other.
  const alone = { ...plan, correlation: 0 };
  const draws = drawsByRange(alone);
  const inputs = uncertainRanges(plan);
  const looked = new Map<string, ReadonlyMap<number, number>>();
  const points: { input: string; z: number }[] = [];
  const blockOf = openBlocks({ plan: alone, kernel, sampler: pointSampler(points) });

  function differencesAt(wanted: readonly { input: string; z: number }[]): number[] {
    points.splice(0, points.length, ...wanted);
    const [{ macro, micro }] = blockOf(0);
    return wanted.map((_, lane) => micro.profit[lane] - macro.profit[lane]);
  }

  /** As many inputs as fit into a block: one point costs as much. */
  function lookFrom(first: number): void {
    const batch = inputs.slice(first, first + Math.floor(lanes / tornadoLooks.length));
    const differences = differencesAt(batch.flatMap((input) => tornadoLooks.map((z) => ({ input, z }))));
    for (const [i, input] of batch.entries()) {
      looked.set(input, new Map(tornadoLooks.map((z, j) => [z, differences[i * tornadoLooks.length + j]])));
    }
  }

  function barOf(input: string): InputBar {
    const draw = draws.get(input);
    if (draw === undefined) throw new Error(`${input} is certain`);
    if (!looked.has(input)) lookFrom(inputs.indexOf(input));
    const differenceAt = (z: number) => looked.get(input)?.get(z) ?? differencesAt([{ input, z }])[0];
    const bar = tornadoBar({ path: input, differenceAt });
    const at = (z: number) => drawnAt(draw, z);
    return { ...bar, low: at(-percentile90), high: at(percentile90), flipsAt: bar.flips.map(at) };
  }

  return { inputs, barOf, middle: () => differencesAt([{ input: '', z: 0 }])[0] };
}
