import { budgetCurve, inputCurve, waterfall } from '../engine/index.ts';
import type { Job, Part } from './protocol.ts';

/** The steps of a job, each a piece of its result; between two steps a job can be given up. */
export function handleJob({ plan, budgets, inputs }: Job): readonly (() => Part)[] {
  const lines = () => ({ kind: 'budget', curve: budgetCurve(plan, budgets) }) as const;
  const cards = inputs.map(
    ({ input, values }) =>
      () =>
        ({ kind: 'input', curve: inputCurve(plan, input, values) }) as const,
  );
  const drivers = () => ({ kind: 'waterfall', waterfall: waterfall(plan) }) as const;
  return [lines, ...cards, drivers];
}
