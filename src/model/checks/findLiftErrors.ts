import type { IssueList } from './issueList.ts';

/** Conversion rates are products of typed fractions: 1/3 × 3 may come out a hair above 1. */
const rounding = 1e-12;

/** Whether more people would convert than there are. */
export function exceedsAll(baseline: number, lift: number): boolean {
  return baseline * (1 + lift) > 1 + rounding;
}

/** A lift must leave baseline × (1 + lift) at or below 1; reported at the lift, with the largest that fits. */
export function findLiftErrors(
  at: string,
  baseline: number,
  lifts: Readonly<Record<string, number>>,
  issues: IssueList,
): void {
  for (const [key, lift] of Object.entries(lifts)) {
    if (exceedsAll(baseline, lift)) issues.add(`${at}.${key}`, 'conversionAboveAll', { limit: 1 / baseline - 1 });
  }
}
