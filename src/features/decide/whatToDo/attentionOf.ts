import type { Plan } from '../../../model/plan.ts';

/** Whether all who are reached notice: a least number of people counts those who do. */
export function attentionOf({ attention }: Pick<Plan, 'attention'>): 'partial' | 'full' {
  return attention < 1 ? 'partial' : 'full';
}
