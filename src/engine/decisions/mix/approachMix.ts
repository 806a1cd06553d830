import { affordableRows } from './affordableRows.ts';
import { fillMix, type Mix } from './fillBudget.ts';
import { type Dual, lowestBound } from './lowestBound.ts';
import { createRelaxation, type MassPoint, type Prices, type Relaxation } from './relaxation.ts';
import { relaxedRows } from './relaxedRows.ts';
import { decidedChoices, firstParts, type SearchTask } from './searchParts.ts';

/** A mix with the prices at which it was found. */
export interface Approach {
  readonly mix: Mix | null;
  readonly prices: Prices;
}

/**
 * A mix that is close to the best one where no single segment matters, without a proof: the relaxed profit (see
 * `createRelaxation`) is looked up at a dozen amounts of mass media and around the best of them, and only there the
 * budget is filled. So many segments relax nearly without a gap. It takes a known number of passes over the segments,
 * where a search may take ten times as many at some budgets.
 *
 * @param guess prices to begin with.
 */
export function* approachMix(task: SearchTask, guess: Prices): Generator<void, Approach> {
  const relaxation = createRelaxation(task.terms, task.limits);
  const choices = decidedChoices(task.terms, { rule: task.terms.rule, fewest: 0, most: task.most });
  // No mass media first, or what is given; then amounts with kinks and shares of the reach between them.
  const [first, ...bought] = firstParts(task).map((part): MassPoint => ({ m: part.to, bought: part.bought }));
  let prices = guess;
  const boundAt = (point: MassPoint): Found => {
    const tolerance = 1e-5 * task.limits.budget;
    const dual = lowestBound(relaxation, { point, choices, tolerance, guess: prices });
    if (!dual.impossible) prices = dual;
    return { point, dual };
  };

  const alone = first === undefined ? null : boundAt(first);
  const found: Found[] = [];
  for (const point of bought) {
    found.push(boundAt(point));
    yield;
  }
  const near = neighboursOfBest(found);
  if (near !== null) yield* narrow(near, found, boundAt);
  const mixes = [alone, highest(found)].map((one) => one && filled(task, relaxation, one));
  const best = [...task.starts, ...mixes].reduce<Mix | null>(better, null);
  return { mix: best, prices };
}

interface Found {
  readonly point: MassPoint;
  readonly dual: Dual;
}

const golden = (Math.sqrt(5) - 1) / 2;

function boundOf({ dual }: Found): number {
  return dual.impossible ? Number.NEGATIVE_INFINITY : dual.value;
}

function highest(found: readonly Found[]): Found | null {
  return found.reduce<Found | null>((best, one) => (best === null || boundOf(one) > boundOf(best) ? one : best), null);
}

function neighboursOfBest(found: readonly Found[]): readonly [number, number] | null {
  const best = highest(found);
  if (best === null || best.dual.impossible) return null;
  const at = found.indexOf(best);
  return [found[at - 1]?.point.m ?? 0, found[at + 1]?.point.m ?? best.point.m];
}

/** A golden section, whose points join those found. */
function* narrow(
  [from, to]: readonly [number, number],
  found: Found[],
  boundAt: (point: MassPoint) => Found,
): Generator<void, void> {
  let [low, high] = [from, to];
  const look = (m: number) => {
    const one = boundAt({ m, bought: true });
    found.push(one);
    return { m, value: boundOf(one) };
  };
  let [a, b] = [look(high - golden * (high - low)), look(low + golden * (high - low))];
  for (let step = 0; step < 3; step++) {
    yield;
    if (a.value > b.value) {
      [high, b] = [b.m, a];
      a = look(high - golden * (high - low));
    } else {
      [low, a] = [a.m, b];
      b = look(low + golden * (high - low));
    }
  }
}

/** The relaxed mix at the lowest prices at which it keeps to the limits, with all of the budget in use. */
function filled({ terms, limits, most }: SearchTask, relaxation: Relaxation, { point, dual }: Found): Mix | null {
  if (dual.impossible) return null;
  const choices = decidedChoices(terms, { rule: terms.rule, fewest: 0, most });
  const chosen = relaxedRows(relaxation, point, dual, choices);
  const { net } = relaxation;
  const rows = affordableRows(terms, chosen, point.m, { net, rule: terms.rule, budget: limits.budget });
  return rows && fillMix(terms, rows, point.m, limits, dual.rho);
}

function better(best: Mix | null, mix: Mix | null): Mix | null {
  return mix === null || (best !== null && best.profit >= mix.profit) ? best : mix;
}
