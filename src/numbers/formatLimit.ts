import { formatFactor } from './formatFactor.ts';

/** What a check names as its limit: a number in print, anything else as it is; nothing where there is none. */
export function formatLimit(limit: string | number | undefined): string {
  return typeof limit === 'number' ? formatFactor(limit) : (limit ?? '');
}
