import { type BreakEvenInput, breakEvenInputs } from '../../../model/breakEvenInputs.ts';
import type { Plan } from '../../../model/plan.ts';
import type { PlanBreakEven, QuestionsState } from '../../../store/questionsStore.ts';

export type BreakEven = PlanBreakEven['breakEven'];

/** One input in the table of flips. */
export interface FlipRow {
  readonly input: BreakEvenInput;
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

export function flipRows(breakEvens: QuestionsState['breakEvens']): readonly FlipRow[] {
  const kept = breakEvenInputs.flatMap((input) => breakEvens[input] ?? []);
  return kept.map(({ plan, breakEven }) => {
    const { now, flips, input } = breakEven;
    const nearest = nearestTo(now, flips);
    const change = nearest === null || now <= 0 ? null : nearest / now - 1;
    return { input, breakEven, plan, nearest, change, leader: leaderAt(breakEven, now) };
  });
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
    return order === 'input' ? breakEvenInputs.indexOf(input) : ['macro', 'micro', null].indexOf(leader);
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
