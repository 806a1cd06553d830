import { type Plan, planFormat } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { withNewSegment } from './segments.ts';

/** A plan with every default and one segment, for a user to fill in. Words and currency are the caller's. */
export function newPlan(name: string, segmentName: string, currency: string): Plan {
  const reading = readPlan({ format: planFormat, name, currency });
  if (!reading.ok) throw new Error(`a new plan is no plan: ${reading.error.code}`);
  return withNewSegment(reading.value.plan, segmentName);
}
