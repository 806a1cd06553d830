import type { Choices, MassPoint, Prices, Relaxation } from './relaxation.ts';

/** The lowest bound over the prices of money and reach. */
export interface Dual extends Prices {
  readonly value: number;
  /** The smallest prices tried at which the relaxed mix keeps to the limits. */
  readonly fit: Prices;
  /** Even at the highest price it spends more than the budget: nothing fits. */
  readonly impossible: boolean;
  /** Even at the highest price of reach too few are reached. */
  readonly unreached: boolean;
}

interface DualTask {
  readonly point: MassPoint;
  readonly choices: Choices;
  /** How far the value may be above the minimum. */
  readonly tolerance: number;
  /** Prices to begin with. */
  readonly guess: Prices;
}

/** Minimises f(m, μ, ρ) over μ ≥ 0 and, where a reach is wanted, over ρ ≥ 0. */
export function lowestBound(relaxation: Relaxation, task: DualTask): Dual {
  const { budget, leastReach } = relaxation.limits;
  let { mu } = task.guess;
  const overMoneyAt = (rho: number) => {
    const found = overMoney(relaxation, { ...task, guess: { mu, rho } }, rho);
    mu = found.dual.mu;
    return found;
  };
  const first = overMoneyAt(0);
  if (leastReach === 0 || first.dual.impossible || first.slope >= 0) return first.dual;
  const unit = budget / leastReach;
  const { best, right } = lowestTangent((rho) => (rho === 0 ? first : overMoneyAt(rho)), {
    tolerance: task.tolerance,
    guess: task.guess.rho > 0 ? task.guess.rho : unit,
    unit,
    // At this price a shortfall as small as the tolerance, as a share, costs all of the budget.
    highest: Math.min(1e6, budget / task.tolerance) * unit,
    steps: 40,
  });
  return { ...best.dual, fit: right.dual.fit, unreached: right.slope < 0 };
}

/** As a tangent in ρ: g(ρ) = min over μ of f(μ, ρ). */
interface PricedDual extends Tangent {
  readonly dual: Dual;
}

function overMoney(relaxation: Relaxation, { point, choices, tolerance, guess }: DualTask, rho: number): PricedDual {
  const { budget, leastReach } = relaxation.limits;
  const tangentAt = (mu: number) => {
    const { value, money, heard } = relaxation.at(point, { mu, rho }, choices);
    return { at: mu, value, slope: budget - money, surplus: heard - leastReach };
  };
  const options = { tolerance, guess: guess.mu > 0 ? guess.mu : 1, unit: 1, highest: highestPrice, steps: 100 };
  const { best, left, right } = lowestTangent(tangentAt, options);
  const impossible = right.slope < 0;
  const value = impossible ? Number.NEGATIVE_INFINITY : best.value;
  // Where the minimum is a kink in μ, the slope in ρ lies between those of both sides.
  const share = right.slope > left.slope ? Math.min(1, Math.max(0, right.slope / (right.slope - left.slope))) : 0;
  const slope = share * left.surplus + (1 - share) * right.surplus;
  return {
    at: rho,
    value,
    slope,
    dual: { value, mu: best.at, rho, fit: { mu: right.at, rho }, impossible, unreached: false },
  };
}

const highestPrice = 1e12;

/** A point of a convex function, with a slope there. */
interface Tangent {
  readonly at: number;
  readonly value: number;
  readonly slope: number;
}

interface Options {
  /** How far the value may be above the minimum. */
  readonly tolerance: number;
  readonly guess: number;
  /** What is added to the next price while prices are too low. */
  readonly unit: number;
  readonly highest: number;
  readonly steps: number;
}

interface Lowest<T> {
  readonly best: T;
  /** The tangents around the minimum; the same where it is at 0. Right's slope is below 0 where none rises. */
  readonly left: T;
  readonly right: T;
}

/**
 * Minimises a convex function on [0, highest] by Kelley's cutting planes: two tangents bound it from below where they
 * meet, and that is the next point tried.
 */
function lowestTangent<T extends Tangent>(tangentAt: (at: number) => T, options: Options): Lowest<T> {
  const { tolerance, guess, unit, highest, steps } = options;
  let left = tangentAt(0);
  if (left.slope >= 0) return { best: left, left, right: left };
  let right = tangentAt(guess);
  while (right.slope < 0 && right.at < highest) {
    left = right;
    right = tangentAt(right.at * 64 + unit);
  }
  let best = left.value < right.value ? left : right;
  if (right.slope < 0) return { best, left, right };
  for (let step = 0; step < steps; step++) {
    const gap = right.at - left.at;
    const meeting = (left.value - right.value + right.slope * gap) / (right.slope - left.slope);
    const below = left.value + left.slope * meeting;
    if (best.value - below <= tolerance || gap <= 1e-15 * right.at) break;
    // Every fourth step halves, should tangents meet close to an end again and again.
    const share = step % 4 === 3 ? 0.5 : Math.min(0.999, Math.max(0.001, meeting / gap));
    const next = tangentAt(left.at + share * gap);
    if (next.value < best.value) best = next;
    if (next.slope >= 0) right = next;
    else left = next;
  }
  return { best, left, right };
}
