import { t } from '../../../i18n/translate.ts';
import type { PlanSegmentBreakEvens } from '../../../store/questionsStore.ts';

type Counts = Pick<PlanSegmentBreakEvens['breakEvens'], 'paying' | 'targeted' | 'aheadOfMacro'>;

/** How many targeted segments pay, and how many of those earn more than macro would there. */
export function segmentFinding({ paying, targeted, aheadOfMacro }: Counts): string {
  if (paying === 0) return t('decide.segmentFlips.none', { targeted });
  const ahead = howMany(aheadOfMacro, paying);
  return t('decide.segmentFlips.finding', { paying, targeted, count: aheadOfMacro ?? 0, ahead });
}

function howMany(ahead: number | null, paying: number): 'unknown' | 'both' | 'macro' | 'all' | 'none' | 'some' {
  if (ahead === null) return 'unknown';
  if (paying === 1) return ahead === 1 ? 'both' : 'macro';
  if (ahead === 0) return 'none';
  return ahead === paying ? 'all' : 'some';
}
