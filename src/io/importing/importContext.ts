import type { Plan } from '../../model/plan.ts';
import { numberLocale } from '../../numbers/numberLocale.ts';
import type { PlanContext } from './combinedDefects.ts';

/** What an import needs to know of the plan and of the reader; it can be sent to a worker. */
export interface ImportContext extends PlanContext {
  /** The language of numbers. */
  readonly locale: string;
}

export function importContext({ rest, micro }: Plan): ImportContext {
  return { rest, micro, locale: numberLocale() };
}
