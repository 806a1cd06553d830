import { type BreakEvenInput, breakEvenInputs } from '../../../model/breakEvenInputs.ts';
import type { Plan } from '../../../model/plan.ts';
import type {
  PlanBreakEven,
  QuestionsState,
  SegmentCountCurve,
  SegmentCountRun,
} from '../../../store/questionsStore.ts';

/** An input that is a number of the plan, or the number of segments, which merging moves. */
export type FlipInput = BreakEvenInput | 'segments';

/** In the order in which the table lists them. */
const flipInputs: readonly FlipInput[] = [...breakEvenInputs, 'segments'];

export type BreakEven = Omit<PlanBreakEven['breakEven'], 'input' | 'range'>;

/** One input in the table of flips. */
export interface FlipRow {
  readonly input: FlipInput;
  readonly breakEven: BreakEven;
  /** The plan that it was computed for. */
  readonly plan: Plan;
  /** The flip that takes the least change; null where there is none. */
  readonly nearest: number | null;
  /** That change as a share of the present value; null where there is none, or nothing to take a share of. */
  readonly change: number | null;
  /** Who leads at the present value. */
  readonly leader: 'macro' | 'micro' | null;
}

/** @param count micro over the number of segments, merged as `howMany` does at first. */
export function flipRows(
  breakEvens: QuestionsState['breakEvens'],
  count: SegmentCountRun | undefined,
): readonly FlipRow[] {
  const kept = breakEvenInputs.flatMap((input) => breakEvens[input] ?? []);
  const rows = kept.map(({ plan, breakEven }) => rowOf(breakEven.input, breakEven, plan));
  return count?.count.kind === 'curve' ? [...rows, countRow(count.plan, count.count)] : rows;
}

/** A flip at K is where another leads with K + 1. */
function countRow(plan: Plan, { planned, stretches, flips }: SegmentCountCurve): FlipRow {
  return rowOf('segments', { now: planned, stretches, flips, targeted: planned, own: 0, matters: true }, plan);
}

function rowOf(input: FlipInput, breakEven: BreakEven, plan: Plan): FlipRow {
  const { now, flips } = breakEven;
  const nearest = nearestTo(now, flips);
  const change = nearest === null || now <= 0 ? null : nearest / now - 1;
  return { input, breakEven, plan, nearest, change, leader: leaderAt(breakEven, now) };
}

function nearestTo(now: number, flips: readonly number[]): number | null {
  let nearest: number | null = null;
  for (const flip of flips) if (nearest === null || Math.abs(flip - now) < Math.abs(nearest - now)) nearest = flip;
  return nearest;
}

function leaderAt({ stretches }: BreakEven, value: number): FlipRow['leader'] {
  return stretches.find(({ to }) => value <= to)?.leader ?? null;
}

/** Who leads on the far side of a flip from where the plan is. */
export function leaderBeyond({ stretches, now }: BreakEven, flip: number): FlipRow['leader'] {
  return stretches.find(({ from, to }) => (flip > now ? from : to) === flip)?.leader ?? null;
}

export type FlipOrder = 'input' | 'change' | 'leader';

/** Rows in an order, up or down; those without a flip stay last in the order of changes. */
export function sortedFlips(rows: readonly FlipRow[], order: FlipOrder, direction: 1 | -1): readonly FlipRow[] {
  const place = ({ input, leader }: FlipRow) => {
    return order === 'input' ? flipInputs.indexOf(input) : ['macro', 'micro', null].indexOf(leader);
  };
  return rows.toSorted((a, b) => {
    if (order !== 'change') return direction * (place(a) - place(b));
    if (a.nearest === null || b.nearest === null) return Number(a.nearest === null) - Number(b.nearest === null);
    return direction * (distance(a) - distance(b));
  });
}

/** A flip of an input that is 0 now is further than any that a change in percent leads to. */
function distance({ change }: FlipRow): number {
  return change === null ? Number.MAX_VALUE : Math.abs(change);
}
