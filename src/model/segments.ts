import { fields, liftRatio } from './fields.ts';
import type { Plan, Segment } from './plan.ts';

/** The plan with one more segment at the end: people like the rest of the market, and a tenth of those left over. */
export function withNewSegment(plan: Plan, name: string): Plan {
  const taken = plan.segments.reduce((sum, { size }) => sum + size, 0);
  const left = Math.max(0, plan.population - taken);
  const { baseline, value, macroLift } = plan.rest;
  const segment: Segment = {
    id: freeId(plan.segments),
    name,
    size: Math.round(left / 10),
    baseline,
    value,
    macroLift,
    microLift: Number((macroLift * liftRatio.value).toPrecision(6)),
    cpm: null,
    fixedCost: null,
    precision: null,
    match: null,
    offerCost: fields['segments.*.offerCost'].default.value ?? 0,
    included: true,
    spend: null,
  };
  return { ...plan, segments: [...plan.segments, segment] };
}

export function withSegment(plan: Plan, id: string, change: Partial<Segment>): Plan {
  return {
    ...plan,
    segments: plan.segments.map((segment) => (segment.id === id ? { ...segment, ...change } : segment)),
  };
}

export function withoutSegment(plan: Plan, id: string): Plan {
  return { ...plan, segments: plan.segments.filter((segment) => segment.id !== id) };
}

function freeId(segments: readonly Segment[]): string {
  const taken = new Set(segments.map(({ id }) => id));
  let number = segments.length + 1;
  while (taken.has(`s${number}`)) number++;
  return `s${number}`;
}
