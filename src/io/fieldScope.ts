import { type FieldPath, keyOf } from '../model/fields.ts';
import type { Plan } from '../model/plan.ts';
import { type PlanPath, valueAt } from '../model/planPath.ts';
import type { Scope } from '../numbers/expressions/scope.ts';

/** Numbers of the plan whose names mean one thing each. */
const named: readonly PlanPath[] = [
  'population',
  'budget',
  'carryOver',
  'attention',
  'macro.productionCost',
  'macro.addressable',
  'micro.setupCost',
  'micro.costPerSegment',
  'micro.dataFee',
];

/** What an expression in a field may name. Not its own number, which changes with every key. */
export function fieldScope(path: FieldPath, plan: Plan): Scope {
  const scope = new Map<string, number>();
  for (const other of named) {
    const value = valueAt(plan, other);
    if (other !== path && typeof value === 'number') scope.set(keyOf(other).toLowerCase(), value);
  }
  return scope;
}
