import type { Operation, Tree } from './arithmetic.ts';

/**
 * How a percent is read that is added to what has a percent in it already, or the other way round: as that share of it,
 * or as a number of its own.
 */
export type PercentReading = 'ofIt' | 'itself';

export interface Result {
  readonly value: number;
  /** A sum of percents only, an amount that percents had a part in, or neither. */
  readonly percent: 'only' | 'partly' | 'none';
  /** The percents could be read in another way. */
  readonly asked: boolean;
  /** Every number on the way is finite and real. */
  readonly finite: boolean;
}

/**
 * Evaluates an expression. A percent alone is taken of what it is added to or taken from, as on a calculator: 200−10%
 * is 180. Percents among themselves add up: 2%+0.5% is 2.5%. A percent beside an amount that has one in it, such as
 * population×10%+5%, may mean either, and so may 5%+200.
 */
export function evaluateTree(tree: Tree, reading: PercentReading): Result {
  if (tree.kind !== 'operation') {
    return { value: tree.value, percent: tree.kind === 'percent' ? 'only' : 'none', asked: false, finite: true };
  }
  const parts = tree.parts.map((part) => evaluateTree(part, reading));
  const share = shareOf(tree.name, parts);
  const asked = parts.some((part) => part.asked) || (share?.unsure ?? false);
  const value = share && (reading === 'ofIt' || !share.unsure) ? share.value : apply(tree.operation, parts);
  const finite = Number.isFinite(value) && parts.every((part) => part.finite);
  return { value, percent: kindOf(tree.name, parts), asked, finite };
}

/** The result of a sum in which a percent is taken of the other part; null where no part is a percent of the other. */
function shareOf(name: string, parts: readonly Result[]): { value: number; unsure: boolean } | null {
  const [left, right] = parts;
  if (!sums.has(name) || !left || !right || (left.percent === 'only') === (right.percent === 'only')) return null;
  if (right.percent === 'only') {
    const factor = name === 'add' ? 1 + right.value : 1 - right.value;
    return { value: left.value * factor, unsure: left.percent === 'partly' };
  }
  return name === 'add' ? { value: right.value * (1 + left.value), unsure: true } : null;
}

const sums = new Set(['add', 'subtract']);
/** What makes percents of percents. */
const keepsPercent = new Set(['add', 'subtract', 'unaryMinus', 'unaryPlus']);

function kindOf(name: string, parts: readonly Result[]): Result['percent'] {
  if (parts.every(({ percent }) => percent === 'none')) return 'none';
  return keepsPercent.has(name) && parts.every(({ percent }) => percent === 'only') ? 'only' : 'partly';
}

function apply(operation: Operation, parts: readonly Result[]): number {
  const value = operation(...parts.map((part) => part.value));
  return typeof value === 'number' ? value : Number.NaN;
}
