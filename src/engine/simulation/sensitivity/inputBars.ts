import type { Plan } from '../../../model/plan.ts';
import { drawnAt } from '../draw.ts';
import { type Kernel, lanes } from '../kernel/kernel.ts';
import { openBlocks } from '../openBlocks.ts';
import { pointSampler } from '../sampler.ts';
import { drawsByRange, uncertainRanges } from '../uncertainty.ts';
import { percentile90, type TornadoBar, tornadoBar, tornadoLooks, widestFirst } from './tornado.ts';

/** A bar of the tornado with the values of its input, in the unit of its range; a factor for a range of every segment. */
export interface InputBar extends TornadoBar {
  readonly low: number;
  readonly high: number;
  readonly flipsAt: readonly number[];
}

/** What each uncertain input does by itself. */
export interface InputBars {
  /** One for each range that has an effect, the widest first; empty where nothing is uncertain. */
  readonly bars: readonly InputBar[];
  /** Micro's profit minus macro's where every input is at its median. */
  readonly middle: number;
}

/** One input at the quantile of a standard normal z, all others at their medians. */
interface Point {
  readonly input: string;
  readonly z: number;
}

/** Inputs whose bars are searched in step: enough to fill blocks, and few enough to keep what they have asked for. */
const atOnce = 2 * lanes;

/**
 * Moves each uncertain input alone from its 10th to its 90th percentile, all others at their medians; a factor moves all of
 * its segments together. The decision is the plan's.
 *
 * A block of 256 points costs as much as a single one. So many inputs are searched in step: what their searches ask for next
 * is computed together, and each begins anew with what is known then, which takes next to nothing.
 *
 * @yields the share of the bars that are there, after each block.
 */
export function* inputBars(plan: Plan, kernel: Kernel): Generator<number, InputBars> {
  // Without correlation a number is drawn from its own normal alone: moving that moves no other.
  const alone = { ...plan, correlation: 0 };
  const draws = drawsByRange(alone);
  const inputs = uncertainRanges(plan);
  const points: Point[] = [];
  const blockOf = openBlocks({ plan: alone, kernel, sampler: pointSampler(points) });
  const bars: InputBar[] = [];

  function differencesAt(wanted: readonly Point[]): number[] {
    points.splice(0, points.length, ...wanted);
    const [{ macro, micro }] = blockOf(0);
    return wanted.map((_, lane) => micro.profit[lane] - macro.profit[lane]);
  }

  function barOf(input: string, known: ReadonlyMap<number, number>): InputBar {
    const draw = draws.get(input);
    if (draw === undefined) throw new Error(`${input} is certain`);
    const bar = tornadoBar({ path: input, differenceAt: (z) => known.get(z) ?? ask({ input, z }) });
    const at = (z: number) => drawnAt(draw, z);
    return { ...bar, low: at(-percentile90), high: at(percentile90), flipsAt: bar.flips.map(at) };
  }

  function* search(group: readonly string[]): Generator<number, InputBar[]> {
    const known = new Map(group.map((input) => [input, new Map<number, number>()]));
    const found = new Map<string, InputBar>();
    let wanted = group.flatMap((input) => tornadoLooks.map((z): Point => ({ input, z })));
    while (found.size < group.length) {
      for (let from = 0; from < wanted.length; from += lanes) {
        const batch = wanted.slice(from, from + lanes);
        for (const [i, difference] of differencesAt(batch).entries()) {
          known.get(batch[i].input)?.set(batch[i].z, difference);
        }
        yield (bars.length + found.size) / inputs.length;
      }
      wanted = [];
      for (const [input, differences] of known) {
        const bar = found.get(input) ?? unlessAsking(() => barOf(input, differences), wanted);
        if (bar !== null) found.set(input, bar);
      }
    }
    return group.flatMap((input) => found.get(input) ?? []);
  }

  const [middle] = differencesAt([{ input: '', z: 0 }]);
  for (let from = 0; from < inputs.length; from += atOnce) {
    bars.push(...(yield* search(inputs.slice(from, from + atOnce))));
  }
  return { bars: widestFirst(bars), middle };
}

/** Ends what is being computed until the difference at a point is known. */
function ask(point: Point): never {
  throw new UnknownPoint(point);
}

class UnknownPoint extends Error {
  readonly point: Point;

  constructor(point: Point) {
    super(`${point.input} at ${point.z}`);
    this.point = point;
  }
}

/** What is computed; null where it asks for a point, which is added to those wanted. */
function unlessAsking<Result>(compute: () => Result, wanted: Point[]): Result | null {
  try {
    return compute();
  } catch (reason) {
    if (!(reason instanceof UnknownPoint)) throw reason;
    wanted.push(reason.point);
    return null;
  }
}
