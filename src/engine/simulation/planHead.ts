import type { Plan } from '../../model/plan.ts';
import type { PlanPath } from '../../model/planPath.ts';
import type { Design, Drawing, Slot } from './drawing.ts';
import { beginOf, type Row } from './kernel/kernel.ts';
import type { Rows } from './rows.ts';
import type { PlanDraw } from './uncertainty.ts';

/** The plan without its segments, as it is in one draw. */
export type PlanHead = Omit<Plan, 'segments' | 'ranges'>;

/** The plan's own numbers, draw by draw. */
export interface DrawnHead {
  start(): void;
  /** The plan in a draw of the block; the same object for every draw, so read it at once. */
  at(lane: number, design: Design): PlanHead;
  /** The row of a number that is uncertain; null where it is certain. */
  row(path: PlanPath, design: Design): Row | null;
  isUncertain(path: PlanPath): boolean;
}

/** Opens the numbers of a plan that are no segment's. */
export function openHead(plan: Plan, draws: readonly PlanDraw[], drawing: Drawing, { kernel }: Rows): DrawnHead {
  const { segments: _, ranges: __, ...certain } = plan;
  // A plan is a document: what JSON does not keep, it does not hold.
  const head: PlanHead = JSON.parse(JSON.stringify(certain));
  const places = draws.map((draw) => ({ draw, slot: drawing.takeSlot(), set: setter(head, draw.path) }));
  const slots = new Map<PlanPath, Slot>(places.map(({ draw, slot }) => [draw.path, slot]));
  const begins = places.map(() => 0);
  let drawnIn: Design | null = null;

  /** Draws follow each other in one design: where the rows begin is asked once. */
  function turnTo(design: Design): void {
    for (const [i, { slot }] of places.entries()) begins[i] = beginOf(slot.row(design));
    drawnIn = design;
  }

  return {
    start() {
      for (const { draw, slot } of places) slot.aim(draw, draw.key);
      drawnIn = null;
    },
    at(lane, design) {
      if (design !== drawnIn) turnTo(design);
      for (let i = 0; i < places.length; i++) places[i].set(kernel.rows[begins[i] + lane]);
      return head;
    },
    row: (path, design) => slots.get(path)?.row(design) ?? null,
    isUncertain: (path) => slots.has(path),
  };
}

/** What writes a number into a part of the plan. */
function setter(head: PlanHead, path: PlanPath): (value: number) => void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let part = head as unknown as Record<string, unknown>;
  for (const key of keys) part = part[key] as Record<string, unknown>;
  return (value) => {
    part[last] = value;
  };
}
