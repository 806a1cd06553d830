import { affordableRows } from './affordableRows.ts';
import { fillMix, type Mix } from './fillBudget.ts';
import type { MassPoint, MixLimits, Relaxation } from './relaxation.ts';
import type { Part, SearchTask } from './searchParts.ts';

/** A search under way. */
export interface Search {
  readonly task: SearchTask;
  readonly relaxation: Relaxation;
  /** Segments alike in everything have the same number. */
  readonly twins: Uint32Array;
  /** The best profit that was found for some rows, whatever the mass media. */
  readonly tried: Map<string, number>;
  /** Rows gone through outside the relaxation. */
  filled: number;
  best: Mix | null;
}

/** Fills the budget for the rows, moves the mass media to where it earns most, and keeps the mix if it is the best. */
export function improve(search: Search, part: Part, middle: PricedPoint, chosen: Uint32Array): Mix | null {
  const { terms, limits, most } = search.task;
  const { net } = search.relaxation;
  const rows = affordableRows(terms, chosen, middle.m, { net, rule: part.choices.rule, budget: limits.budget });
  if (rows === null || rows.length > most) return null;
  const mix = fillMix(terms, rows, middle.m, limits, middle.rho);
  search.filled += rows.length * rowsPerFillOf(limits);
  if (mix === null) return null;
  const best = search.best?.profit ?? Number.NEGATIVE_INFINITY;
  const canMove = part.to > part.from && !search.task.isEnough?.(mix);
  const moved = canMove && isWorthMoving(search, mix) ? bestMass(search, rows, { ...part, rho: middle.rho }, mix) : mix;
  if (moved.profit > best) search.best = moved;
  return mix;
}

/** Where to look, and what a person reached is worth there. */
interface PricedPoint extends MassPoint {
  readonly rho: number;
}

/** A fill finds its price of money in about so many rounds, for each price of reach that is tried. */
function rowsPerFillOf({ leastReach }: MixLimits): number {
  return leastReach > 0 ? 40 : 20;
}

/** Up to so many segments every set of rows that comes close is tried with other amounts of mass media. */
const fewRows = 64;

/** The golden sections that find the best mass media: all but exactly, or, with many rows, as close as a part is narrowed. */
function stepsOf(rows: Uint32Array): number {
  return rows.length > fewRows ? 16 : 40;
}

/** Whether other mass media may make this the best mix: it is the best already, or close and not tried yet. */
function isWorthMoving({ task, tried, best }: Search, { rows, profit }: Mix): boolean {
  // Where it takes most of the work, narrowing the part brings the mass media closer too.
  if (rows.length * rowsPerFillOf(task.limits) * stepsOf(rows) > task.work / 10) return false;
  if (best === null || profit > best.profit) return true;
  if (rows.length > fewRows || profit + 0.05 * (Math.abs(profit) + 1e-3 * task.limits.budget) < best.profit)
    return false;
  const key = rows.join();
  if (profit <= (tried.get(key) ?? Number.NEGATIVE_INFINITY)) return false;
  tried.set(key, profit);
  return true;
}

const golden = (Math.sqrt(5) - 1) / 2;

/** The best amount of mass media of a part for given rows, by golden section. */
function bestMass(
  search: Search,
  rows: Uint32Array,
  { from, to, rho }: Part & { readonly rho: number },
  start: Mix,
): Mix {
  const { terms, limits } = search.task;
  let best = start;
  const profitAt = (m: number) => {
    search.filled += rows.length * rowsPerFillOf(limits);
    const mix = m > 0 ? fillMix(terms, rows, m, limits, rho) : null;
    if (mix !== null && mix.profit > best.profit) best = mix;
    return mix?.profit ?? Number.NEGATIVE_INFINITY;
  };
  profitAt(from);
  profitAt(to);
  let [low, high] = [from, to];
  let [a, b] = [high - golden * (high - low), low + golden * (high - low)];
  let [fa, fb] = [profitAt(a), profitAt(b)];
  const steps = stepsOf(rows);
  for (let step = 0; step < steps && high - low > 1e-9 * high; step++) {
    if (fa > fb) {
      [high, b, fb] = [b, a, fa];
      a = high - golden * (high - low);
      fa = profitAt(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + golden * (high - low);
      fb = profitAt(b);
    }
  }
  if (rows.length <= fewRows) search.tried.set(rows.join(), best.profit);
  return best;
}
