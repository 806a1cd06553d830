import { type FieldPath, fieldPaths } from './fields.ts';
import type { Plan } from './plan.ts';

/** A number of the plan that stands in no list. */
export type PlanPath = Exclude<FieldPath, `${string}*${string}`>;

/** Taken apart once: every check of a plan reads all of them. */
const keysOf = new Map(fieldPaths.filter(isPlanPath).map((path) => [path, path.split('.')]));

/** The number at a path; undefined where the plan has no such part: no retention, another kind of discount. */
export function valueAt(plan: Plan, path: PlanPath): number | null | undefined {
  let part: unknown = plan;
  for (const key of keysOf.get(path) ?? []) part = isRecord(part) ? part[key] : undefined;
  return part === null || typeof part === 'number' ? part : undefined;
}

/** The plan with another number at a path; a part that is switched off stays so. */
export function withValue(plan: Plan, path: PlanPath, value: number | null): Plan {
  return put(plan, path.split('.'), value);
}

function put<T extends object>(part: T, [key, ...rest]: string[], value: number | null): T {
  if (rest.length === 0) return { ...part, [key]: value };
  const inner = (part as Record<string, unknown>)[key];
  return isRecord(inner) ? { ...part, [key]: put(inner, rest, value) } : part;
}

export function isPlanPath(path: FieldPath): path is PlanPath {
  return !path.includes('*');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
