import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatShare } from '../../../numbers/formatShare.ts';

/** How many segments there are and how many people they cover. */
export function totalsText({ segments, population, overlap }: Plan): string {
  const people = segments.reduce((sum, { size }) => sum + size, 0);
  return t('segments.totals', {
    count: segments.length,
    included: formatCount(segments.filter(({ included }) => included).length, 'full'),
    people: formatCount(people, 'full'),
    population: formatCount(population, 'full'),
    overlap: formatShare(overlap),
  });
}
