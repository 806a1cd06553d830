import type { Plan } from '../../../model/plan.ts';
import { type Draw, type SharedFactor, sharedFactors } from '../draw.ts';
import { drawsByRange } from '../uncertainty.ts';

/** What of a plan is uncertain by itself, whatever all the rest is. */
export type UncertainInput =
  /** All that a range of the plan draws; `own` where the part that it shares with other ranges is an input besides. */
  | { readonly kind: 'range'; readonly path: string; readonly part: 'whole' | 'own' }
  /** What all lifts, all baselines or all prices have in common. */
  | { readonly kind: 'shared'; readonly factor: SharedFactor }
  /** Several of these together. */
  | { readonly kind: 'others'; readonly count: number };

/** An input with the names that a `Design` knows it by. */
export interface CrossedInput {
  readonly input: UncertainInput;
  readonly names: readonly string[];
}

/**
 * A plan's independent inputs: what several ranges share stands for itself (model section 8: √ρ·Z), and what is left of
 * each is its own; a range that shares a factor with no other is one input with it. Where nothing correlates every range
 * is one.
 *
 * @returns the shared factors, and then the ranges by their names, however the plan's rows are ordered; every input
 * draws something.
 */
export function crossedInputs(plan: Plan): CrossedInput[] {
  const draws = drawsByRange(plan);
  const shared = plan.correlation === 0 ? [] : sharedFactors.filter((factor) => rangesOf(draws, factor).length > 1);
  const common = shared.map((factor): CrossedInput => ({ input: { kind: 'shared', factor }, names: [factor] }));
  const inOrder = [...draws.values()].sort((a, b) => (a.range < b.range ? -1 : 1));
  const ranges = inOrder.flatMap(({ range: path, factor, ownSpread }): CrossedInput[] => {
    if (factor === null) return [rangeInput(path, 'whole', [path])];
    if (!shared.includes(factor)) return [rangeInput(path, 'whole', [path, factor])];
    return ownSpread === 0 ? [] : [rangeInput(path, 'own', [path])];
  });
  return [...common, ...ranges];
}

/** The ranges that are about lifts, about baselines, or about prices. */
export function rangesOf(draws: ReadonlyMap<string, Draw>, factor: SharedFactor): readonly string[] {
  return [...draws.values()].filter((draw) => draw.factor === factor).map(({ range }) => range);
}

/** Inputs that are crossed as one. */
export function joined(inputs: readonly CrossedInput[]): CrossedInput {
  return { input: { kind: 'others', count: inputs.length }, names: inputs.flatMap(({ names }) => names) };
}

function rangeInput(path: string, part: 'whole' | 'own', names: readonly string[]): CrossedInput {
  return { input: { kind: 'range', path, part }, names };
}
